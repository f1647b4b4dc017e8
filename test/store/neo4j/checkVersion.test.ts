import { describe, expect, it } from 'vitest';
import { checkVersion } from '../../../src/store/neo4j/checkVersion.ts';

describe('checkVersion', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.27-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.08.1', 'Neo4j'])('takes %s', (agent) => {
    expect(() => checkVersion(agent, 'neo4j://localhost')).not.toThrow();
  });

  it.each(['Neo4j/3.5.35', 'Neo4j/4.4.44', 'Neo4j/5.5.0', 'Neo4j/5.25.1', 'Neo4j/v5.11.0 compatible'])(
    'refuses %s',
    (agent) => {
      expect(() => checkVersion(agent, 'neo4j://localhost')).toThrow(
        expect.objectContaining({ code: 'store-too-old' }),
      );
    },
  );
});

import { describe, expect, it } from 'vitest';
import { DealgraphError } from '../../../src/domain/errors.ts';
import { parseAddress } from '../../../src/store/neo4j/address.ts';

describe('parseAddress', () => {
  it.each([
    ['neo4j://localhost', 'neo4j://localhost'],
    ['bolt://localhost:7687/', 'bolt://localhost:7687'],
    ['neo4j+s://0123abcd.databases.neo4j.io', 'neo4j+s://0123abcd.databases.neo4j.io'],
    ['bolt+ssc://[::1]:7687', 'bolt+ssc://[::1]:7687'],
  ])('reads %s', (uri, address) => {
    expect(parseAddress(uri)).toBe(address);
  });

  it.each([
    'neo4j://',
    'neo4j://localhost/deals',
    'neo4j://localhost?database=deals',
    'neo4j://neo4j:top-secret@localhost',
    'neo4j://:top-secret@localhost',
    'neo4j://neo4j:top%secret@localhost/deals',
  ])('refuses %s, without repeating a password', (uri) => {
    let error: unknown;
    try {
      parseAddress(uri);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DealgraphError);
    const { code, message, hint } = error as DealgraphError;
    expect(code).toBe('usage');
    expect(`${message} ${hint}`).not.toMatch(/top|secret/);
  });
});

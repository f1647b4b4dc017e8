import type { Verification } from '../../pipeline/verify/verify.ts';
import type { Stats } from '../../query/questions/stats.ts';
import { count } from '../output/values.ts';
import type { Finding } from './finding.ts';

/** The versions of what reads and resolves now. */
export interface Versions {
  extractor: string;
  gazetteer: string;
}

const MOST_NAMED = 3;

/** How much the graph holds. */
export function checkSize({ articles, claims, entities, deals }: Stats): Finding {
  const parts = [
    count(articles, 'article'),
    count(claims, 'claim'),
    count(entities, 'entity', 'entities'),
    count(deals, 'deal'),
  ];
  const content: Finding = { check: 'content', state: articles > 0 ? 'ok' : 'warn', message: parts.join(', ') };
  return articles > 0 ? content : { ...content, hint: 'dealgraph ingest FOLDER fills it' };
}

/** Whether a job that broke off has left something to derive. */
export function checkPending(left: number): Finding {
  if (left === 0) return { check: 'derivation', state: 'ok', message: 'complete' };
  return {
    check: 'derivation',
    state: 'warn',
    message: `a job broke off and left ${left.toLocaleString('en')} parts to derive`,
    hint: 'the next query or ingest finishes them',
  };
}

/** Whether the graph was built by what is installed. */
export function checkVersions({ builtWith }: Stats, current: Versions): Finding {
  const differing = (['extractor', 'gazetteer'] as const).filter(
    (part) => builtWith?.[part] && builtWith[part] !== current[part],
  );
  if (differing.length === 0) return { check: 'versions', state: 'ok', message: 'built by what is installed' };
  return {
    check: 'versions',
    state: 'warn',
    message: `built with another ${differing.join(' and another ')}`,
    hint: 'dealgraph rebuild reads the kept texts again (with --gazetteer FILE if you use your own)',
  };
}

/** Whether all that is derived follows from the claims, and nothing hangs on nothing. */
export function checkDerived(found: Verification): Finding[] {
  const [articles, blocks] = [count(found.articles, 'article'), count(found.blocks, 'pair')];
  const entities = count(found.entities, 'entity', 'entities');
  const sound = `the links of ${articles}, ${blocks} of parties and ${entities} follow from their claims`;
  const faulty = [...found.faultyArticles, ...found.faultyBlocks, ...found.faultyEntities];
  return [
    finding(
      'orphans',
      found.orphans,
      'no claim without an article, no name without an entity',
      'without what they hang on',
    ),
    finding('derived', faulty, sound, 'not what the claims say'),
  ];
}

function finding(check: string, faulty: readonly string[], sound: string, fault: string): Finding {
  if (faulty.length === 0) return { check, state: 'ok', message: sound };
  const more = faulty.length > MOST_NAMED ? ', …' : '';
  return {
    check,
    state: 'fail',
    message: `${faulty.length.toLocaleString('en')} ${fault}: ${faulty.slice(0, MOST_NAMED).join(', ')}${more}`,
    hint: 'dealgraph doctor --repair derives them anew from the claims',
  };
}

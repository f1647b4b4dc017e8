export { createParser, type Parse, type Parser } from './parser.ts';
export {
  childLists,
  childrenOf,
  headChain,
  headOfSpan,
  pathBetween,
  type Step,
  subtreeSpan,
  type Tree,
} from './tree.ts';

import { forEachStore } from '../support/forEachStore.ts';
import { conformance } from './suite.ts';

forEachStore((_, open) => conformance(open));

import { forEachStore } from '../support/forEachStore.ts';
import { storeContract } from './contract.ts';

forEachStore((_, open) => storeContract(open));

/** Opens a store in a process of its own: `holdStore.ts PATH`. Says "open", and holds it until it is killed. */
import { openStore } from '../../src/store/openStore.ts';

const store = await openStore(process.argv[2]!);
await store.write((transaction) => transaction.run('write/build-meta', { extractor: 'held', gazetteer: 'held' }));
console.log('open');
setInterval(() => {}, 1000);

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { BOLT, FrameCutter, failure, IGNORED } from './boltFrames.ts';
import { joinSockets } from './joinSockets.ts';

/** Magic bytes, and four versions that a client can speak, best first. */
const HANDSHAKE_BYTES = 20;
/** The only one offered to the server, since its failures are simple: Bolt 5.4. */
const VERSION = Buffer.from('6060b01700000405000000000000000000000000', 'hex');

export interface BoltProxy {
  port: number;
  /** How many failures were injected, by their code. */
  injected: Map<string, number>;
  close(): Promise<void>;
}

/** What a proxy does to a conversation. */
export interface Interference {
  /** The code of the failure for a query or commit of a transaction, whose bytes hold its text; none to pass it on. */
  choose?: (kind: 'query' | 'commit', request: Buffer) => string | undefined;
  /** What failures say. */
  message?: string;
  /** Changes an answer of the server; it has to stay as long as it is. */
  edit?: (answer: Buffer) => Buffer;
}

type Choose = NonNullable<Interference['choose']>;

/** Stands before a Neo4j server and lets some requests fail, in place of the server, or changes what it answers. */
export async function startBoltProxy(
  target: { host: string; port: number },
  { choose = () => undefined, message = 'injected by a test', edit = (answer) => answer }: Interference,
): Promise<BoltProxy> {
  const injected = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target);
    joinSockets(client, upstream, sockets);
    const counted: Choose = (...request) => {
      const code = choose(...request);
      if (code) injected.set(code, (injected.get(code) ?? 0) + 1);
      return code;
    };
    relay(client, upstream, { choose: counted, message, edit });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    injected,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** One connection: requests go through in order, and so do the answers, those of the server and ours. */
function relay(client: Socket, upstream: Socket, { choose, message, edit }: Required<Interference>): void {
  const requests = new FrameCutter();
  const answers = new FrameCutter();
  /** What is still to be answered: by the server, or by us with these bytes. */
  const queue: (Buffer | 'server')[] = [];
  let inTransaction = false;
  let failed = false;

  const answerOurs = (): void => {
    while (queue[0] instanceof Buffer) client.write(queue.shift() as Buffer);
  };
  const answer = (bytes: Buffer): void => {
    queue.push(bytes);
    answerOurs();
  };
  const request = (kind: number, bytes: Buffer): void => {
    if (kind === BOLT.reset) failed = false;
    if (failed && kind !== BOLT.goodbye) {
      answer(IGNORED);
      return;
    }
    const step = inTransaction ? ({ [BOLT.run]: 'query', [BOLT.commit]: 'commit' } as const)[kind] : undefined;
    const code = step && choose(step, bytes);
    if (code) {
      failed = true;
      inTransaction = false;
      answer(failure(code, message));
      return;
    }
    if (kind === BOLT.begin) inTransaction = true;
    if (kind === BOLT.commit || kind === BOLT.reset) inTransaction = false;
    if (kind !== BOLT.goodbye) queue.push('server');
    upstream.write(bytes);
  };

  startRelay(
    client,
    HANDSHAKE_BYTES,
    () => upstream.write(VERSION),
    (piece) => {
      for (const { kind, bytes } of requests.add(piece)) request(kind, bytes);
    },
  );
  startRelay(
    upstream,
    4,
    (version) => client.write(version),
    (piece) => {
      for (const { kind, bytes } of answers.add(piece)) {
        client.write(edit(bytes));
        if (kind === BOLT.record) continue;
        queue.shift();
        answerOurs();
      }
    },
  );
}

/** Hands over the first bytes of a connection at once, then every piece as it comes. */
function startRelay(socket: Socket, first: number, open: (head: Buffer) => void, go: (piece: Buffer) => void): void {
  let head = Buffer.alloc(0);
  let isOpen = false;
  socket.on('data', (piece: Buffer) => {
    if (isOpen) {
      go(piece);
      return;
    }
    head = Buffer.concat([head, piece]);
    if (head.length < first) return;
    isOpen = true;
    open(head.subarray(0, first));
    go(head.subarray(first));
  });
}

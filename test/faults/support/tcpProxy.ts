import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { joinSockets } from './joinSockets.ts';

/** What a network can do to a connection. */
export const NETWORK_FAULTS = ['stall', 'reset', 'drop'] as const;
export type NetworkFault = (typeof NETWORK_FAULTS)[number];

export interface TcpProxy {
  port: number;
  /** Breaks what is connected, and for some time everything new. */
  break(fault: NetworkFault, milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

const FAULTS: Record<NetworkFault, (socket: Socket) => void> = {
  stall: (socket) => socket.pause(),
  reset: (socket) => socket.resetAndDestroy(),
  drop: (socket) => socket.destroy(),
};

/** Passes on all bytes between its clients and a server, until it is told to do worse. */
export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let current: NetworkFault | undefined;
  const server = createServer((client) => {
    const upstream = connect(target);
    for (const [socket, other] of joinSockets(client, upstream, sockets)) {
      socket.on('data', (chunk) => other.write(chunk));
      if (current) FAULTS[current](socket);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async break(fault, milliseconds) {
      current = fault;
      for (const socket of [...sockets]) FAULTS[fault](socket);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      current = undefined;
      for (const socket of sockets) socket.resume();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

import type { Socket } from 'node:net';

/**
 * Ends either side of a proxied connection with the other, and keeps both in `sockets` while they are open.
 * @returns each socket with the one on the other side.
 */
export function joinSockets(client: Socket, upstream: Socket, sockets: Set<Socket>): [Socket, Socket][] {
  const sides: [Socket, Socket][] = [
    [client, upstream],
    [upstream, client],
  ];
  for (const [socket, other] of sides) {
    sockets.add(socket);
    socket.on('error', () => other.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      other.destroy();
    });
  }
  return sides;
}

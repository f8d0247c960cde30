import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Scanner } from '../../src/platform/config/files-config.js';

/** The harmless file by which virus scanners are tried out, put together so that none finds it here. */
export const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-'));

/** A server that speaks clamd's protocol (zINSTREAM) over TCP or a socket: finds EICAR, and takes no more than its limit. */
export class ClamdServer {
  /** Sizes of the files that were shown to it. */
  readonly seen: number[] = [];
  /** What it says instead of an answer, while set. */
  says: string | undefined;

  private constructor(private readonly server: Server, readonly scanner: Scanner, private readonly limit: number) {}

  static async start({ limit = 1024 * 1024, path }: { limit?: number; path?: string } = {}): Promise<ClamdServer> {
    const server = createServer();
    await new Promise<void>((resolve) => (path === undefined ? server.listen(0, '127.0.0.1', resolve) : server.listen(path, resolve)));
    const scanner = path === undefined ? { host: '127.0.0.1', port: (server.address() as AddressInfo).port } : { socket: path };
    const clamd = new ClamdServer(server, scanner, limit);
    server.on('connection', (socket) => clamd.serve(socket));
    return clamd;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private serve(socket: Socket): void {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece: Buffer) => {
      received = Buffer.concat([received, piece]);
      const reply = this.replyTo(received);
      if (reply !== undefined) socket.end(`${reply}\0`);
    });
  }

  /** Undefined while more has to come. */
  private replyTo(received: Buffer): string | undefined {
    const command = Buffer.from('zINSTREAM\0');
    if (received.length < command.length) return undefined;
    if (!received.subarray(0, command.length).equals(command)) return 'UNKNOWN COMMAND';
    const pieces: Buffer[] = [];
    for (let at = command.length; at + 4 <= received.length;) {
      const length = received.readUInt32BE(at);
      if (length === 0) return this.verdict(Buffer.concat(pieces));
      if (at + 4 + length > received.length) return undefined;
      pieces.push(received.subarray(at + 4, at + 4 + length));
      at += 4 + length;
      if (pieces.reduce((sum, each) => sum + each.length, 0) > this.limit) return 'INSTREAM size limit exceeded. ERROR';
    }
    return undefined;
  }

  private verdict(bytes: Buffer): string {
    this.seen.push(bytes.length);
    return this.says ?? (bytes.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK');
  }
}

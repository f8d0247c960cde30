import { connect, type Socket } from 'node:net';
import type { Scanner } from '../../platform/config/files-config.js';

export type Verdict = { readonly clean: true } | { readonly clean: false; readonly virus: string };

/** The scanner cannot be reached or says something that is not understood: try again. */
export class ScannerUnavailableError extends Error {}

/** The scanner refuses the file for what it is, as one larger than it takes. */
export class ScanRefusedError extends Error {}

const CHUNK = 64 * 1024;
const REPLY_BYTES = 4 * 1024;
/** Silence after which the scanner counts as gone. A large archive takes it a while. */
const IDLE_MS = 120_000;

/**
 * Shows a file to clamd by its command INSTREAM: pieces with their length in front, an empty one at the end; it answers in a line.
 * Errors: `ScannerUnavailableError`, `ScanRefusedError`.
 */
export async function scanWithClamd(scanner: Scanner, bytes: Buffer, signal?: AbortSignal): Promise<Verdict> {
  return verdictOf(await asked(scanner, bytes, signal));
}

function asked(scanner: Scanner, bytes: Buffer, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = 'socket' in scanner ? connect(scanner.socket) : connect(scanner.port, scanner.host);
    const fail = (why: string) => { socket.destroy(); reject(new ScannerUnavailableError(why)); };
    let reply = '';
    socket.setTimeout(IDLE_MS, () => fail('the scanner does not answer'));
    signal?.addEventListener('abort', () => fail('the scan was broken off'), { once: true });
    socket.on('data', (piece: Buffer) => {
      reply += piece.toString('latin1');
      const end = reply.indexOf('\0');
      if (end >= 0) { socket.destroy(); resolve(reply.slice(0, end)); } else if (reply.length > REPLY_BYTES) fail('the scanner talks too much');
    });
    socket.on('error', (error: NodeJS.ErrnoException) => setImmediate(() => fail(`the scanner cannot be reached (${error.code ?? 'error'})`)));
    socket.on('close', () => fail('the scanner hung up'));
    socket.on('connect', () => void send(socket, bytes));
  });
}

/**
 * Waits until each piece is out, so that the file is not copied whole into the socket's buffer, and looks whether an answer came: clamd
 * answers in the midst of a file that is too large and hangs up, and whoever writes on loses the answer.
 */
async function send(socket: Socket, bytes: Buffer): Promise<void> {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length && !socket.destroyed; at += CHUNK) {
    const piece = bytes.subarray(at, at + CHUNK);
    socket.write(lengthOf(piece));
    await new Promise<void>((resolve) => { socket.write(piece, () => setImmediate(resolve)); });
  }
  if (!socket.destroyed) socket.write(lengthOf(Buffer.alloc(0)));
}

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}

function verdictOf(reply: string): Verdict {
  const said = reply.trim();
  if (said === 'stream: OK') return { clean: true };
  const virus = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (virus !== undefined) return { clean: false, virus };
  if (/size limit exceeded/i.test(said)) throw new ScanRefusedError('too-large-for-scanner');
  throw new ScannerUnavailableError('the scanner does not say whether the file is clean');
}

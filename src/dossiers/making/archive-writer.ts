import { Readable } from 'node:stream';
import yazl from 'yazl';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import { byPath } from '../format/sums.js';

/** A file of an archive. */
export interface ArchiveEntry {
  readonly path: string;
  readonly at: Instant;
  /** Asked for once, when its turn comes. */
  readonly bytes: () => Promise<Buffer>;
}

/** Readable by everybody, writable by nobody. */
const MODE = 0o100444;
/** Most of a case file is compressed already. */
const LEVEL = 1;

/**
 * Bytes of a ZIP archive, one piece after the other. Sorted by name, with the times given: the same files give the same bytes, with the same
 * release of Node.js (whose zlib compresses). No more than one file is in memory. What a file throws ends the stream.
 */
export async function* archiveOf(entries: readonly ArchiveEntry[], onFile: () => Promise<void>): AsyncGenerator<Buffer> {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const entry of [...entries].sort(byPath)) {
    zip.addReadStreamLazy(entry.path, { mtime: new Date(entry.at), mode: MODE, compressionLevel: LEVEL }, (pass) => {
      const given = onFile().then(() => entry.bytes());
      given.then((bytes) => pass(null, Readable.from([bytes], { objectMode: false })), (error: Error) => pass(error, null as never));
    });
  }
  zip.end();
  for await (const piece of output) yield piece as Buffer;
}

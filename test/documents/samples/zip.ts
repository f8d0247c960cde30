import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** Always the same day, so that a sample is the same in every run. */
const DAY = new Date(Date.UTC(2026, 0, 5));

/** An archive of these files. */
export async function zip(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content as string), name, { mtime: DAY });
  archive.end();
  return buffer(archive.outputStream);
}

/** The archive with every `from` in its bytes made `to`, of the same length: what no honest program writes. */
export function forged(bytes: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error('a forged name has the length of the true one');
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

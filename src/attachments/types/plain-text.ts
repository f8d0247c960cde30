import { setImmediate as others } from 'node:timers/promises';

const CHUNK = 512 * 1024;
// Controls that text files hold: tab, line ends, form feed, and the end mark of old systems.
// eslint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f\ufffe\uffff]/;

/** True for text in UTF-8, GB18030, or UTF-16 with a mark. Read in pieces: a large file is not held twice, and others get their turn. */
export async function isPlainText(bytes: Buffer): Promise<boolean> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return reads('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return reads('utf-16be', bytes);
  return (await reads('utf-8', bytes)) || (await reads('gb18030', bytes));
}

async function reads(encoding: string, bytes: Buffer): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      if (at > 0) await others();
      if (BINARY.test(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))) return false;
    }
    return !BINARY.test(decoder.decode());
  } catch {
    return false;
  }
}

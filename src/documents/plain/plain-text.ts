import { Unreadable } from '../unreadable.js';

/** The text of a plain file: UTF-16 with a mark, UTF-8, or else GB18030. Errors: `Unreadable` (`not-text`). */
export function plainText(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (marked) return strictly(marked, bytes) ?? notText();
  if (bytes.includes(0)) return notText();
  return strictly('utf-8', bytes) ?? strictly('gb18030', bytes) ?? notText();
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notText(): never {
  throw new Unreadable('not-text');
}

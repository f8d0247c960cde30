import { Unreadable } from '../unreadable.js';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses what is no archive. Office keeps a document with a password in a compound file, in a stream called `EncryptedPackage`;
 * any other compound file is one of the old formats under a new name. Errors: `Unreadable`.
 */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (!COMPOUND.every((byte, i) => bytes[i] === byte)) throw new Unreadable('zip-broken');
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  throw new Unreadable(encrypted ? 'password-needed' : 'content-differs');
}

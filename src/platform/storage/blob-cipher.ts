import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { DecryptionError } from '../crypto/field-cipher.js';
import { KeyRing } from '../crypto/key-ring.js';

const ALGORITHM = 'aes-256-gcm';
const MAGIC = Buffer.from('YSF1');
const KEY_ID_BYTES = 8;
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const HEADER_BYTES = MAGIC.length + KEY_ID_BYTES + SALT_BYTES;
/** Clear bytes of a chunk. */
export const CHUNK_BYTES = 64 * 1024;

/**
 * Encrypts files at rest: `YSF1`, key id, salt, then chunks of 64 KiB, each sealed with AES-256-GCM under a key made for this file
 * alone (HKDF of the field key and the salt). A chunk's nonce is its number and whether it is the last, so that no chunk can be cut
 * off, swapped or repeated, and each can be trusted before the next is read. `context` is the file's id: content moved to another
 * file does not open.
 */
export class BlobCipher {
  private readonly ring: KeyRing;

  /** The first key encrypts; `former` ones still decrypt. Errors: as `KeyRing`. */
  constructor(key: Buffer, former: readonly Buffer[] = []) {
    this.ring = new KeyRing(key, former);
  }

  encrypt(bytes: Buffer, context: string): Buffer {
    const salt = randomBytes(SALT_BYTES);
    const header = Buffer.concat([MAGIC, Buffer.from(this.ring.current), salt]);
    const key = fileKey(this.ring.currentKey, salt);
    const count = Math.max(1, Math.ceil(bytes.length / CHUNK_BYTES));
    const parts: Buffer[] = [header];
    for (let n = 0; n < count; n += 1) {
      const cipher = createCipheriv(ALGORITHM, key, nonce(n, n === count - 1)).setAAD(associated(header, context));
      parts.push(cipher.update(bytes.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES)), cipher.final(), cipher.getAuthTag());
    }
    return Buffer.concat(parts);
  }

  /** Throws `DecryptionError`. */
  decrypt(stored: Buffer, context: string): Buffer {
    const header = stored.subarray(0, HEADER_BYTES);
    if (header.length < HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC)) throw new DecryptionError('not a file of this program');
    const key = this.ring.keyOf(header.subarray(MAGIC.length, MAGIC.length + KEY_ID_BYTES).toString('latin1'));
    if (!key) throw new DecryptionError('no key to decrypt a file with');
    const own = fileKey(key, header.subarray(MAGIC.length + KEY_ID_BYTES));
    const parts: Buffer[] = [];
    const sealed = CHUNK_BYTES + TAG_BYTES;
    for (let at = HEADER_BYTES, n = 0; n === 0 || at < stored.length; at += sealed, n += 1) {
      const chunk = stored.subarray(at, at + sealed);
      parts.push(opened(chunk, own, nonce(n, at + sealed >= stored.length), associated(header, context)));
    }
    return Buffer.concat(parts);
  }
}

function opened(chunk: Buffer, key: Buffer, iv: Buffer, aad: Buffer): Buffer {
  if (chunk.length < TAG_BYTES) throw new DecryptionError('a stored file was cut off');
  try {
    const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(aad).setAuthTag(chunk.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(chunk.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new DecryptionError('a stored file does not open: it was changed or belongs elsewhere');
  }
}

function fileKey(key: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, 'yishen stored file', 32));
}

/** Never repeats under one key: each file has a key of its own. */
function nonce(chunk: number, last: boolean): Buffer {
  const iv = Buffer.alloc(12);
  iv.writeUInt32BE(chunk, 7);
  iv[11] = last ? 1 : 0;
  return iv;
}

function associated(header: Buffer, context: string): Buffer {
  return Buffer.concat([header, Buffer.from(context)]);
}

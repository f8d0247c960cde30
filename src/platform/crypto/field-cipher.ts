import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { KeyRing } from './key-ring.js';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A stored value cannot be opened: another key, another place, or it was changed. The message holds nothing of the value. */
export class DecryptionError extends Error {
  override readonly name = 'DecryptionError';
}

/**
 * Encrypts personal data at rest: AES-256-GCM, a random IV for each value, stored as `<key id>.<base64url of IV, tag, ciphertext>`.
 * `context` says whose and what it is (`applicant:<id>:name`): a value moved to another row does not open.
 */
export class FieldCipher {
  private readonly ring: KeyRing;

  /** The first key encrypts; `former` ones still decrypt. Errors: as `KeyRing`. */
  constructor(key: Buffer, former: readonly Buffer[] = []) {
    this.ring = new KeyRing(key, former);
  }

  encrypt(text: string, context: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.ring.currentKey, iv).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${this.ring.current}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** Throws `DecryptionError`. */
  decrypt(stored: string, context: string): string {
    const [keyId = '', body = ''] = stored.split('.');
    const key = this.ring.keyOf(keyId);
    if (!key) throw new DecryptionError(`no key '${keyId.slice(0, 8)}' to decrypt with`);
    const bytes = Buffer.from(body, 'base64url');
    try {
      const iv = bytes.subarray(0, IV_BYTES);
      const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
      const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(context)).setAuthTag(tag);
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    } catch {
      throw new DecryptionError('a stored value does not open: it was changed or belongs elsewhere');
    }
  }

  /** True when a stored value was encrypted with a former key and should be encrypted anew. */
  isOld(stored: string): boolean {
    return !stored.startsWith(`${this.ring.current}.`);
  }
}

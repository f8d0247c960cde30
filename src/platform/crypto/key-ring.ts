import { createHash } from 'node:crypto';

const KEY_BYTES = 32;

/** Names a key in what it has encrypted, so that old values stay readable after the key is changed. Tells nothing about the key. */
function keyIdOf(key: Buffer): string {
  return createHash('sha256').update('yishen field key').update(key).digest('hex').slice(0, 8);
}

/** The field keys by the ids that stand in what they encrypted. */
export class KeyRing {
  private readonly keys: ReadonlyMap<string, Buffer>;
  /** Id of the key that encrypts. */
  readonly current: string;

  /** The first key encrypts; `former` ones still decrypt. Keys have 32 bytes, or `RangeError`. */
  constructor(readonly currentKey: Buffer, former: readonly Buffer[] = []) {
    if ([currentKey, ...former].some(({ length }) => length !== KEY_BYTES)) throw new RangeError('a field key has 32 bytes');
    this.current = keyIdOf(currentKey);
    this.keys = new Map([...former, currentKey].map((one) => [keyIdOf(one), one]));
  }

  /** Undefined when the key is not held. */
  keyOf(id: string): Buffer | undefined {
    return this.keys.get(id);
  }
}

import { createHash } from 'node:crypto';

/** The name space of what this program publishes. */
const SPACE = Buffer.from('5b7c8a1e0c5f4d6e9a3b2f1d7e8c9a40', 'hex');

/** An id for feeds that is the same for ever, wherever the site lives: a name-based UUID (RFC 9562, version 5). */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(SPACE).update(name).digest().subarray(0, 16);
  bytes[6] = 0x50 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

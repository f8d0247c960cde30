import { randomBytes } from 'node:crypto';
import type { Instant } from '../../workflows/clock/civil-date.js';

let last: { readonly now: Instant; readonly bytes: Buffer } | undefined;

/**
 * A new id: a UUID of version 7, whose first half says when it was made. Rows in the order of such ids are in the order of time, and of
 * those that one process makes at the same moment (simulated time stands still) in the order of making.
 */
export function newSortableId(now: Instant): string {
  const bytes = last?.now === now ? next(last.bytes) : fresh(now);
  last = { now, bytes };
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function fresh(now: Instant): Buffer {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  // The highest bit of what is counted is left free, so that counting never overflows into the variant.
  bytes[8] = 0x80 | (bytes[8]! & 0x1f);
  return bytes;
}

/** One more in the last six bytes, carried into the two before: random enough to meet no other process. */
function next(before: Buffer): Buffer {
  const bytes = Buffer.from(before);
  const low = bytes.readUIntBE(10, 6) + 1 + randomBytes(2).readUInt16BE(0);
  bytes.writeUIntBE(low % 2 ** 48, 10, 6);
  if (low >= 2 ** 48) bytes.writeUInt16BE(bytes.readUInt16BE(8) + 1, 8);
  return bytes;
}

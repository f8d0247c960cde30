import { randomBytes } from 'node:crypto';
import type { Instant } from '../../workflows/clock/civil-date.js';

/** A new id: a UUID of version 7, whose first half says when it was made. Rows in the order of such ids are in the order of time. */
export function newSortableId(now: Instant): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

import { randomBytes } from 'node:crypto';
import type { Instant } from '../../../workflows/clock/civil-date.js';

/** A new file's id: a UUID of version 7, whose first half says when it was made. So the age of content is known without its row. */
export function newFileId(now: Instant): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** When an id was made. */
export function madeAt(id: string): Instant {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** An id made here: nothing else names a file in the storage, so that it is safe in a path and in an address. */
export function isFileId(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id);
}

/** Where the content of a file lies below the root of a storage. Throws `RangeError` for anything but an id made here. */
export function pathOfFile(id: string): string {
  if (!isFileId(id)) throw new RangeError('not the id of a stored file');
  return `${id.slice(-2)}/${id.slice(-4, -2)}/${id}`;
}

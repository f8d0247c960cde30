import type { Instant } from '../../../workflows/clock/civil-date.js';
import { newSortableId } from '../sortable-id.js';

/** A new file's id: the age of content is known without its row. */
export const newFileId = newSortableId;

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

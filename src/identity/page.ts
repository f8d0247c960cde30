import { ValidationFailedError } from '../platform/errors/general-errors.js';

export interface PageRequest {
  /** At most this many items. */
  readonly limit: number;
  /** Where the page before ended, as that page said it. */
  readonly cursor?: string;
}

/** A page that stays right when rows are added between two readings: it goes on after the last item, not after a number of items. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** Makes a page of up to `limit + 1` items found; `position` is what the next page goes on after. */
export function pageOf<T>(found: readonly T[], limit: number, position: (item: T) => readonly [string, string]): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next = found.length > limit && last ? Buffer.from(JSON.stringify(position(last))).toString('base64url') : null;
  return { items, next };
}

/** The position in a cursor. Refuses what was not given out by `pageOf`. */
export function seek(cursor: string | undefined): readonly [string, string] | null {
  if (cursor === undefined) return null;
  try {
    const position = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    if (Array.isArray(position) && position.length === 2 && position.every((part) => typeof part === 'string')) {
      return position as unknown as [string, string];
    }
  } catch { /* refused below */ }
  throw ValidationFailedError.at('#/cursor', { zh: '分页游标无效，请从第一页重新读取', en: 'Not a cursor of this list; begin with the first page' });
}

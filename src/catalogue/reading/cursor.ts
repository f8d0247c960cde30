import { ValidationFailedError } from '../../platform/errors/general-errors.js';

/** Where a page ended: opaque to clients. */
export function cursorOf(...parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts of a cursor made by `cursorOf`. Errors: `ValidationFailedError` for anything else. */
export function partsOf(cursor: string, shape: readonly ('string' | 'number')[]): (string | number)[] {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(parts) && parts.length === shape.length && parts.every((part, i) => typeof part === shape[i])) return parts as (string | number)[];
  } catch {
    // As below.
  }
  throw ValidationFailedError.at('#/cursor', { zh: '翻页标记无效，请从第一页开始', en: 'is not a cursor of this list; start from the first page' });
}

import { requireValues } from './values.js';
import type { SqlValue } from './unit-of-work.js';

// A quoted text, a quoted name, a comment, or a placeholder: only the last is replaced.
const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;
const LIMIT = 2_000;
const known = new Map<string, string>();

/** A statement with `?` placeholders as PostgreSQL writes it: `$1`, `$2`, … */
export function numberedPlaceholders(sql: string): string {
  const found = known.get(sql);
  if (found !== undefined) return found;
  let n = 0;
  const numbered = sql.replace(token, (piece) => (piece === '?' ? `$${(n += 1)}` : piece));
  if (known.size >= LIMIT) known.clear();
  known.set(sql, numbered);
  return numbered;
}

/** The parameters as pg takes them. */
export function boundValues(params: readonly SqlValue[]): SqlValue[] {
  requireValues(params);
  return [...params];
}

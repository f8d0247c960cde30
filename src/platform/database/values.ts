import type { SqlValue } from './unit-of-work.js';

/** Both drivers take `undefined` for null in silence; a forgotten value must not become one. */
export function requireValues(params: readonly SqlValue[]): void {
  if (params.includes(undefined as unknown as SqlValue)) throw new TypeError('a parameter of the statement is undefined');
}

/** A member of a row as it is stored: documents as JSON text, nothing as null. */
export function storedValue(value: unknown): SqlValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object' && !(value instanceof Uint8Array)) return JSON.stringify(value);
  return value as SqlValue;
}

import type { Leak } from '../../../src/documents/leak.js';

/** The rules of what was found, each once, by name. */
export function rules(found: readonly Leak[]): string[] {
  return [...new Set(found.map(({ rule }) => rule))].sort();
}

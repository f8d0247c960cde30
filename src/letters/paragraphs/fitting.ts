import type { ParagraphContent } from './paragraph.js';

/** The passage that a paragraph is sought for. */
export interface Passage {
  readonly form: string;
  /** Decision of the letter, and the grounds of what it withholds. */
  readonly outcomes: readonly string[];
  readonly role: string;
}

/**
 * How well a paragraph fits a passage; null where it is for something else. The ground itself before its class, the form before any form, the
 * kind of passage before any kind.
 */
export function fitOf({ form, outcome, role }: Pick<ParagraphContent, 'form' | 'outcome' | 'role'>, passage: Passage): number | null {
  if (form !== null && form !== passage.form) return null;
  if (role !== null && role !== passage.role) return null;
  const ground = outcome === null ? 0 : passage.outcomes.includes(outcome) ? 4 : passage.outcomes.some((each) => each.startsWith(`${outcome}.`)) ? 2 : null;
  if (ground === null) return null;
  return ground + (form === null ? 0 : 3) + (role === null ? 0 : 1);
}

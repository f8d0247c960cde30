import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { BlockRole } from '../../../workflows/letters/letter.js';

export const PARAGRAPH_STATES = ['active', 'withdrawn'] as const;
export type ParagraphState = (typeof PARAGRAPH_STATES)[number];

/** Roles of passages that are written by officers: locked ones follow from the case. */
export const PASSAGE_ROLES = ['reason', 'supply', 'how-to', 'other'] as const satisfies readonly BlockRole[];
export type PassageRole = (typeof PASSAGE_ROLES)[number];

/** What a standard paragraph is for, and what it says. A null fits everything. */
export interface ParagraphContent {
  readonly name: string;
  readonly form: string | null;
  /** An outcome, or a whole class of them: `DENIED.PROCESS`, `DENIED`. */
  readonly outcome: string | null;
  readonly role: PassageRole | null;
  readonly text: string;
}

export interface StandardParagraph extends ParagraphContent {
  readonly id: string;
  /** Null: of the whole city. */
  readonly organId: string | null;
  readonly version: number;
  readonly state: ParagraphState;
  readonly changedAt: Instant;
}

export interface ParagraphVersion extends ParagraphContent {
  readonly version: number;
  readonly state: ParagraphState;
  readonly note: string | null;
  readonly madeBy: string | null;
  readonly madeAt: Instant;
}

/** A place that the officer fills: `【批复名称】`. */
const PLACE = /【[^】\n]{1,40}】/g;

/** The text with its places filled by something, for the check. */
export function filled(text: string): string {
  return text.replace(PLACE, '有关内容');
}

/** Whether a passage has the words of a paragraph, whatever stands in its places and however lines break. */
export function isVerbatim(passage: string, text: string): boolean {
  const bare = (words: string) => words.replace(/\s+/g, '');
  const parts = bare(text).split(PLACE);
  const within = bare(passage);
  let from = 0;
  for (const part of parts) {
    const at = within.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

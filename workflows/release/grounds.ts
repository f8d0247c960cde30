import type { OutcomeCode } from '../request/outcomes.js';

/** The grounds of Arts. 14–16: only these keep information from being published (Art. 13). */
export const GROUNDS = [
  'DENIED.STATE_SECRET', 'DENIED.LAW_FORBIDDEN', 'DENIED.SECURITY_STABILITY', 'DENIED.THIRD_PARTY', 'DENIED.INTERNAL', 'DENIED.PROCESS', 'DENIED.CASE_FILE',
] as const satisfies readonly OutcomeCode[];

export type Ground = (typeof GROUNDS)[number];

export const isGround = (code: unknown): code is Ground => (GROUNDS as readonly unknown[]).includes(code);

/** The article a ground stands in. */
export const ARTICLE_OF: Readonly<Record<Ground, string>> = {
  'DENIED.STATE_SECRET': 'Art. 14', 'DENIED.LAW_FORBIDDEN': 'Art. 14', 'DENIED.SECURITY_STABILITY': 'Art. 14', 'DENIED.THIRD_PARTY': 'Art. 15',
  'DENIED.INTERNAL': 'Art. 16 ¶1', 'DENIED.PROCESS': 'Art. 16 ¶2', 'DENIED.CASE_FILE': 'Art. 16 ¶2',
};

/** Outcomes that keep something back: a refusal on one of the grounds, or a grant in part. */
export const WITHHOLDING = [...GROUNDS, 'PARTIALLY_GRANTED'] as const satisfies readonly OutcomeCode[];
/** Outcomes that give it. */
export const GIVING = ['GRANTED.PROVIDED', 'GRANTED.TOLD_HOW', 'GRANTED.ALREADY_PUBLIC'] as const satisfies readonly OutcomeCode[];

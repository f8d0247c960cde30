import type { Bilingual } from '../definition.js';
import type { LetterFacts } from './facts.js';
import type { FreeTexts, Letter } from './letter.js';

/** What a number is counted by, per organ, kind and year; printed as `丰府办公开补〔2026〕3号` (domain §9.3). Null: the document has no number. */
export type NumberSign = '收' | '补' | '由' | '延' | '征' | '费' | '复' | '告' | '协' | '终';

/** What a letter is about where a case may have several of a kind: the consultation, the round of correction, the request for help. */
export interface Subject {
  readonly consultationId?: string;
  readonly assistanceId?: string;
  /** Round of correction, from 1. */
  readonly round?: number;
  /** The document that a receipt, an opinion or a note is about. */
  readonly document?: { readonly title: string; readonly docNumber: string | null };
}

/** A released form of a document. Never changed once letters were made with it: a change is a further version. */
export interface Form {
  /** `correction-notice`, `reply:GRANTED.PROVIDED`, … */
  readonly key: string;
  readonly version: number;
  readonly label: Bilingual;
  /** Number in the standard set of documents, domain §9.1; null: not in that list. */
  readonly document: number | null;
  readonly audience: Letter['audience'];
  readonly sign: NumberSign | null;
  /** Builds the letter: locked parts from the facts, free parts from `free` where it has them, else a suggestion. A missing fact is a gap. */
  build(facts: LetterFacts, free: FreeTexts, subject: Subject): Letter;
}

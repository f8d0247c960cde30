import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { Named } from '../../requests/list/request-line.js';
import type { TopicName } from '../detection/placements.js';
import type { SubjectKind } from '../index/shelf.js';
import type { FactKind, Verdict } from '../matching/facts.js';

export const FIELDS = ['title', 'docNumberSought', 'content'] as const;
export type Field = (typeof FIELDS)[number];

/** A stretch of a typed text, in UTF-16 units as browsers count them. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** An identifying fact that both have, or in which they differ. */
export interface Note {
  readonly kind: FactKind;
  readonly label: Bilingual;
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly spans: readonly Span[];
}

/** A past request or a published item like what is being typed. Never its applicant. */
export interface Suggestion {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly verdict: Verdict;
  /** 0–100. */
  readonly likeness: number;
  readonly matches: readonly Note[];
  /** What would make it another thing. */
  readonly differences: readonly Note[];
  readonly organ: Named | null;
  readonly topic: TopicName | null;
  readonly number: string | null;
  /** Of a published item, its title; of a request that the reader may read, one line of its words. */
  readonly summary: string | null;
  readonly state: string | null;
  readonly receivedOn: CivilDate | null;
  readonly outcome: string | null;
  readonly outcomeLabel: Bilingual | null;
  readonly outcomeOn: CivilDate | null;
  /** Of a published item: its page, and the day of publication. */
  readonly address: string | null;
  readonly publishedOn: CivilDate | null;
}

import type { CivilDate } from '../../../workflows/clock/civil-date.js';

/** Where somebody met a published item. */
export const DEFLECTION_SOURCES = ['public-search', 'browse', 'public-form', 'intake-suggestion'] as const;
export type DeflectionSource = (typeof DEFLECTION_SOURCES)[number];

/**
 * What came of it: it was shown in a list of results or suggestions, opened, declared to be what was needed (no request is made), or
 * declared not to be it (the reader went on to a request).
 */
export const DEFLECTION_KINDS = ['shown', 'opened', 'found', 'went-on'] as const;
export type DeflectionKind = (typeof DEFLECTION_KINDS)[number];

/** One thing that happened, as far as it is known: nothing of who it happened to. */
export interface Deflection {
  readonly on: CivilDate;
  readonly source: DeflectionSource;
  readonly kind: DeflectionKind;
  /** Absent where it belongs to no item, as a search without a result. */
  readonly itemId?: string;
}

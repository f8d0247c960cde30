import type { CivilDate, Instant } from '../../../workflows/clock/civil-date.js';
import type { Letter } from '../../../workflows/letters/letter.js';
import type { About, LeftOut, Manifest } from '../format/manifest.js';

/** Where the bytes of a file come from. */
export type Source =
  | { readonly from: 'text'; readonly text: string }
  /** A file of the office, by the hash it has to have. */
  | { readonly from: 'stored'; readonly fileId: string; readonly sha256: string; readonly size: number }
  /** A letter that was issued and waits to be printed. */
  | { readonly from: 'printing'; readonly letterId: string; readonly format: 'pdf' | 'docx' }
  /** A proof of a draft, with 草稿 on every page. */
  | { readonly from: 'proof'; readonly letter: Letter };

export interface PlannedFile extends About {
  readonly path: string;
  /** When it came to be: the time it carries in the archive. */
  readonly at: Instant;
  readonly source: Source;
}

/** A line of the cover: what, and how it stands. */
export type CoverRow = readonly [label: string, text: string];

/**
 * All that goes into a case file, fixed when it was ordered: whatever happens to the case afterwards, the same case file is made, as often as
 * it takes. The record is not in it: it never changes up to a revision.
 */
export interface DossierPlan {
  readonly case: Manifest['case'];
  readonly on: CivilDate;
  readonly by: Manifest['made']['by'];
  readonly cover: readonly CoverRow[];
  readonly files: readonly PlannedFile[];
  readonly leftOut: readonly LeftOut[];
}

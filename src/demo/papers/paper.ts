import type { CivilDate } from '../../../workflows/clock/civil-date.js';

/** What stands on an invented paper. */
export interface Paper {
  readonly heading: string;
  /** 文号 or the like, below the heading. */
  readonly number?: string;
  /** One paragraph or one line of a table each. */
  readonly lines: readonly string[];
  /** Below, at the right. */
  readonly signedBy?: string;
  readonly on: CivilDate;
  /** Looks as a paper that was laid on a scanner: grey, a little askew, stamped on receipt. */
  readonly scanned?: true;
  /** Author in the properties of the file. */
  readonly author?: string;
}

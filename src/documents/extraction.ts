import type { UnreadableState } from './unreadable.js';

/** Said of a file that holds no word and nothing that could be looked at instead. */
export const BLANK = 'blank';

/** What became of reading a file's text. `detail` is a reason of `UNREADABLE_REASONS`, or `BLANK`. */
export interface Extraction {
  readonly state: 'extracted' | 'no-text' | UnreadableState;
  readonly text: string;
  readonly detail?: string;
}

import type { UnreadableState } from './unreadable.js';

/** What became of reading a file's text. `detail` is a reason of `UNREADABLE_REASONS`. */
export interface Extraction {
  readonly state: 'extracted' | 'no-text' | UnreadableState;
  readonly text: string;
  readonly detail?: string;
}

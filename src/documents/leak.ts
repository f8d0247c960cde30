import type { Bilingual } from '../platform/errors/bilingual.js';
import type { LeakRule } from './leak-rules.js';

/** Where in the file. */
export interface LeakPlace {
  readonly page?: number;
  readonly sheet?: string;
  readonly part?: string;
}

/** Something in a file that should not leave with it. */
export interface Leak {
  readonly rule: LeakRule;
  /** An error keeps the file from being sent; a note is only shown. */
  readonly severity: 'error' | 'note';
  readonly where: LeakPlace;
  readonly message: Bilingual;
  /** The beginning of it, personal data masked; null where there is nothing to show. */
  readonly excerpt: string | null;
  /** How often at this place. */
  readonly count: number;
}

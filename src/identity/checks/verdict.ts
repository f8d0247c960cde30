import type { Bilingual } from '../../platform/errors/bilingual.js';

/**
 * What a check of a number says. It never blocks anything: Art. 29 asks for proof of identity, not for a valid check digit, and
 * numbers issued by real authorities fail these rules. A clerk sees the warnings and decides.
 */
export interface Verdict {
  /** True when there is nothing to warn of. */
  readonly ok: boolean;
  /** The number as it is stored: half-width, without spaces, upper-case. */
  readonly normalized: string;
  readonly warnings: readonly Bilingual[];
}

/** Builds a verdict: it is ok exactly when no warning was given. */
export function verdict(normalized: string, warnings: readonly Bilingual[]): Verdict {
  return { ok: warnings.length === 0, normalized, warnings };
}

/** Brings what people type into one form: full-width characters become half-width, spaces and hyphens go, letters become capitals. */
export function normalizeNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Pd}·]/gu, '').toUpperCase();
}

import type { Bilingual } from '../../definition.js';
import type { Finding } from './finding.js';
import { maskNumbers } from './masking.js';
import type { Reading } from './reading.js';

/** One place where a rule is broken. */
export interface Hit {
  readonly blockId: string | null;
  readonly message: Bilingual;
  readonly excerpt?: string;
}

/** A rule of the check: what it is called, what it rests on, what to do, and the function that looks. */
export interface LintRule {
  readonly name: string;
  readonly severity: Finding['severity'];
  /** Article or source: `Art. 36(4)`, `ARL 23`. */
  readonly article: string;
  readonly label: Bilingual;
  readonly remedy: Bilingual;
  readonly check: (reading: Reading) => readonly Hit[];
}

type Pair = readonly [zh: string, en: string];

/** A rule whose breach blocks the legal agreement and sending. */
export function errorRule(name: string, article: string, label: Pair, remedy: Pair, check: LintRule['check']): LintRule {
  return { name, severity: 'error', article, label: both(label), remedy: both(remedy), check };
}

/** A rule whose breach needs a reason. */
export function warningRule(name: string, article: string, label: Pair, remedy: Pair, check: LintRule['check']): LintRule {
  return { name, severity: 'warning', article, label: both(label), remedy: both(remedy), check };
}

export function hit(blockId: string | null, zh: string, en: string, excerpt?: string): Hit {
  return { blockId, message: { zh, en }, ...(excerpt === undefined ? {} : { excerpt: shortened(excerpt) }) };
}

const EXCERPT = 60;

/** An excerpt short enough for a list, with anything that looks like a personal number masked. */
function shortened(text: string): string {
  const window = text.slice(0, EXCERPT * 2).replace(/\s+/g, ' ').trim();
  const masked = maskNumbers(window);
  return masked.length > EXCERPT ? `${masked.slice(0, EXCERPT)}…` : masked;
}

function both([zh, en]: Pair): Bilingual {
  return { zh, en };
}

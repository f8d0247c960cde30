import type { Leak, LeakPlace } from './leak.js';
import { LEAK_RULES, type LeakRule } from './leak-rules.js';
import { maskPersonalData, personalDataIn, type PersonalKind } from './personal/personal-data.js';
import { UNREADABLE_REASONS, type UnreadableReason } from './unreadable.js';

/** Findings that are told apart of each other; a file with more is to be replaced, not argued about. */
const MOST = 200;
/** Characters of an excerpt. */
const SHOWN = 24;

const PERSONAL: Readonly<Record<PersonalKind, LeakRule>> = {
  'resident-id': 'personal-id', mobile: 'personal-mobile', 'bank-card': 'personal-bank-card', email: 'personal-email',
};

/** Gathers what is found: one finding for each rule and place, with its first text and how often. */
export class LeakList {
  private readonly leaks = new Map<string, Leak>();
  private more = 0;

  add(rule: LeakRule, where: LeakPlace = {}, { text = '', severity = 'error' as Leak['severity'], count = 1, message = LEAK_RULES[rule] as Leak['message'] } = {}): void {
    const key = JSON.stringify([rule, severity, where]);
    const known = this.leaks.get(key);
    if (known) this.leaks.set(key, { ...known, excerpt: known.excerpt ?? excerptOf(text), count: known.count + count });
    else if (this.leaks.size >= MOST) this.more += 1;
    else this.leaks.set(key, { rule, severity, where, message, excerpt: excerptOf(text), count });
  }

  /** Personal data in a text. */
  personal(text: string, where: LeakPlace): void {
    for (const { kind, text: datum } of personalDataIn(text)) this.add(PERSONAL[kind], where, { text: datum });
  }

  /** What cannot be checked cannot leave. */
  uncheckable(reason: UnreadableReason, where: LeakPlace = {}): void {
    const { zh, en } = LEAK_RULES['cannot-be-checked'];
    const why = UNREADABLE_REASONS[reason];
    this.add('cannot-be-checked', where, { message: { zh: `${zh}：${why.zh}。`, en: `${en}: ${why.en}.` } });
  }

  get all(): Leak[] {
    if (this.more > 0) return [...this.leaks.values(), { rule: 'too-many-findings', severity: 'error', where: {}, message: LEAK_RULES['too-many-findings'], excerpt: null, count: this.more }];
    return [...this.leaks.values()];
  }
}

/** Enough to recognise it by: on one line, the beginning only, personal data masked. */
export function excerptOf(text: string): string | null {
  const characters = Array.from(maskPersonalData(text.replace(/\s+/g, ' ').trim()));
  if (characters.length === 0) return null;
  return characters.length <= SHOWN ? characters.join('') : `${characters.slice(0, SHOWN).join('')}…`;
}

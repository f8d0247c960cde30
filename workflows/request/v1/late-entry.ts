import type { Moment, Refusal } from '../../definition.js';

/**
 * Why a fact of an earlier day is entered only now (补录理由). Every command may carry it beside its own content; it is part of what is hashed,
 * as the day and the instant of entry are.
 */
export interface LateEntry {
  readonly lateReason?: string;
}

/** As a member of a payload; nothing where no reason is given. */
export function lateEntry(lateReason?: string): LateEntry {
  return lateReason === undefined ? {} : { lateReason };
}

/** In characters, without the space around. One word such as 补录 says nothing that the two days do not say. */
export const LATE_REASON = { min: 4, max: 500 } as const;

/**
 * `explained`: an act of the office; entered after its day, it needs a reason. `evident`: something that reached the office from outside, or
 * that its own paper proves: a letter has the stamp of its arrival, a payment its receipt.
 */
export type Late = 'explained' | 'evident';

/** An act of the office unless its step says otherwise; what is dated freely has a paper of its own. */
export function lateOf({ late, dated }: { readonly late?: Late; readonly dated?: string }): Late {
  return late ?? (dated === 'free' ? 'evident' : 'explained');
}

const refuse = (rule: string, article: string | undefined, zh: string, en: string): Refusal => ({ rule, ...(article ? { article } : {}), message: { zh, en } });

const lengthOf = (text = ''): number => Array.from(text.trim()).length;

/**
 * What speaks against how a fact is entered: an act of the office that is dated back needs a reason, one of today has none. What the system
 * does by itself, and the applicant online, nobody enters.
 */
export function lateRefusals(late: Late, { lateReason }: LateEntry, { on, today, actor }: Moment): Refusal[] {
  const { min } = LATE_REASON;
  const unexplained = late === 'explained' && on < today && actor.personId !== null && lengthOf(lateReason) < min;
  return [
    unexplained && refuse('lateNeedsReason', undefined, `发生日期${on}早于今天${today}，属于事后补录，请填写补录理由（至少${min}个字）。`, `The day of the fact, ${on}, is before today, ${today}: say why it is entered late (${min} characters or more).`),
    on >= today && lateReason !== undefined && refuse('notEnteredLate', undefined, '发生日期就是今天，不是补录，请去掉补录理由。', 'The day of the fact is today, so nothing is entered late. Leave the reason out.'),
  ].filter((each): each is Refusal => Boolean(each));
}

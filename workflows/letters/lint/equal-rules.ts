import { outcomeOf, type OutcomeCode } from '../../request/outcomes.js';
import type { EqualReply } from '../facts.js';
import { sayDate } from './dates-in-text.js';
import { hit, type LintRule, warningRule } from './rule.js';

/** What an outcome says of the information itself; null where it rests on the request or on who made it. */
export function verdictOn(outcome: OutcomeCode): string | null {
  if (outcome.startsWith('GRANTED.')) return 'GRANTED';
  if (outcome.startsWith('OTHER.') || outcome === 'UNABLE.STILL_UNCLEAR') return null;
  return outcome.startsWith('NOT_PROCESSED.') && outcome !== 'NOT_PROCESSED.PUBLICATION' ? null : outcome;
}

/** What an organ does not hold, or has not ready-made, another may well have (Arts. 10, 36(4)(5), 38). */
const OF_ITS_OWN: readonly OutcomeCode[] = ['UNABLE.NOT_HELD.NOT_EXIST', 'UNABLE.NOT_HELD.NOT_THIS_ORGAN', 'UNABLE.NEEDS_CREATION'];

/**
 * Whether two outcomes for the same information need a reason. Not where either rests on the request or its applicant (a repeat, a lapse, a
 * petition), nor where two organs answer for what each of them holds; and what has been released since is rightly told to be public.
 */
export function differs(ours: OutcomeCode, { outcome: theirs, sameOrgan }: Pick<EqualReply, 'outcome' | 'sameOrgan'>): boolean {
  const [our, their] = [verdictOn(ours), verdictOn(theirs)];
  if (our === null || their === null || our === their || ours === 'GRANTED.ALREADY_PUBLIC') return false;
  return sameOrgan || !(OF_ITS_OWN.includes(ours) || OF_ITS_OWN.includes(theirs));
}

const equal = warningRule('equal-request-outcome', 'Art. 5; Art. 11', ['与相同信息的其他申请处理结果不一致', 'another outcome than for the same information before'], ['与此前的答复保持一致，或者说明为何不同（情况变化、申请人身份、区分处理等）。', 'Answer as before, or give the reason for the difference: changed circumstances, who asks, what can be separated.'], ({ kind, facts: { equalReplies = [] }, outcome }) => {
  if (kind !== 'reply' || outcome === null) return [];
  return equalReplies.filter((each) => differs(outcome.code, each)).map(({ number, organ, outcome: theirs, on }) => {
    const label = outcomeOf(theirs).label;
    return hit(null, `${organ}对相同信息的申请（${number ?? '未编号'}）于${sayDate(on)}作出“${label.zh}”的处理，本件拟作出“${outcome.label.zh}”。`,
      `${organ} answered ${number ?? 'a request'}, for the same information, on ${on} with '${label.en}'; this reply says '${outcome.label.en}'.`);
  });
});

/** What is public is told to be public, and where (Art. 36(1)): whatever is said instead needs a reason. */
export function deniesPublic(outcome: OutcomeCode): boolean {
  const verdict = verdictOn(outcome);
  return verdict !== null && verdict !== 'GRANTED' && outcome !== 'NOT_PROCESSED.PUBLICATION';
}

const published = warningRule('published-item-outcome', 'Art. 36(1)', ['相同信息已在公开目录中公开', 'the same information is in the public catalogue'], ['核对目录中的信息：确为同一信息的，告知获取的方式、途径（第三十六条第一项）；不是同一信息的，在案件的关联页标明，或者说明理由。', 'Compare it with the item: if it is the same, tell where it can be had (Art. 36(1)); if not, say so on the case’s page of linked requests, or give the reason.'], ({ kind, facts: { publishedItems = [] }, outcome }) => {
  if (kind !== 'reply' || outcome === null || !deniesPublic(outcome.code)) return [];
  return publishedItems.map(({ title, indexNumber, on }) => hit(null, `相同信息“${title}”已于${sayDate(on)}公开（索引号 ${indexNumber}），本件拟作出“${outcome.label.zh}”。`,
    `The same information, '${title}', has been public since ${on} (${indexNumber}); this reply says '${outcome.label.en}'.`));
});

export const EQUAL_RULES: readonly LintRule[] = [equal, published];

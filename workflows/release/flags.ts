import { addMonths, type CivilDate } from '../clock/civil-date.js';
import type { ReleasePolicy } from '../clock/release-policy.js';
import { countedAfter, measuredFrom, thresholdOf } from './demand.js';
import { type Counted, type Flag, type FlagRule, RULES } from './flag.js';
import type { Suggestion, TopicFacts } from './topic-facts.js';

export type FlagNumbers = Pick<ReleasePolicy, 'distinctApplicants' | 'expropriationApplicants' | 'withinMonths' | 'lookAgainMonths'>;

/**
 * The flags that a topic raises today and that were not raised before (Arts. 18, 44). What is public already raises none; while a case
 * is under way only further reasons for it count.
 */
export function flagsDue(facts: TopicFacts, policy: FlagNumbers, today: CivilDate): readonly Flag[] {
  if (facts.published) return [];
  const found = [...severalApplicants(facts, policy, today), ...suggestions(facts, today), ...lapsed(facts, today), ...doubled(facts, policy, today), ...lookAgain(facts, policy, today)];
  return found.filter((each) => !facts.raised.has(each.occasion));
}

/** The next day on which time alone may raise a flag; null where only something new can. */
export function nextLook(facts: TopicFacts, policy: FlagNumbers, today: CivilDate): CivilDate | null {
  if (facts.published) return null;
  const again = lookAgainOn(facts, policy);
  const days = [...(again === null || facts.raised.has(again.occasion) ? [] : [again.on]), ...facts.lapses.map((each) => each.on), ...facts.suggestions.map((each) => each.on)];
  return days.filter((day) => day > today).sort()[0] ?? null;
}

function flag(rule: FlagRule, occasion: string, on: CivilDate, requests: readonly Counted[], more: Partial<Flag> = {}): Flag {
  return { rule, article: RULES[rule].article, occasion, on, requests, distinctApplicants: 0, threshold: null, from: null, until: on, reason: null, ...more };
}

/** Counted anew only as long as nothing was decided; after a decision demand has to double. */
function severalApplicants(facts: TopicFacts, policy: FlagNumbers, today: CivilDate): Flag[] {
  const { applicants, requests } = facts.recent;
  const threshold = thresholdOf(facts, policy);
  if (facts.decision !== null || applicants < threshold) return [];
  const from = countedAfter(today, policy.withinMonths);
  return [flag(facts.expropriation ? 'expropriation' : 'several-applicants', 'demand', today, requests, { distinctApplicants: applicants, threshold, from })];
}

/** At once, but one applicant's suggestion counts once between two decisions. */
function suggestions({ suggestions: made, heard }: TopicFacts, today: CivilDate): Flag[] {
  const seen = new Set(heard);
  const first = (each: Suggestion): boolean => {
    const who = each.applicant ?? each.id;
    return !seen.has(who) && Boolean(seen.add(who));
  };
  return made.filter((each) => each.on <= today && first(each)).map((each) =>
    flag('suggestion', `suggestion:${each.id}`, today, each.request ? [each.request] : [], { distinctApplicants: 1, until: each.on }));
}

/** Staff know that the procedure ended, or that the secret was declassified, from a day on. */
function lapsed({ lapses }: TopicFacts, today: CivilDate): Flag[] {
  return lapses.filter((each) => each.on <= today).map((each) => flag('ground-lapsed', `ground-lapsed:${each.id}`, today, [], { until: each.on, reason: each.what }));
}

/** Twice as many applicants as on the day of the last decision, and not fewer than it takes for a topic that nothing was decided on. */
function doubled(facts: TopicFacts, policy: FlagNumbers, today: CivilDate): Flag[] {
  const from = measuredFrom(facts);
  if (from === null || facts.since === null || facts.pending) return [];
  const { before, applicants, requests } = facts.since;
  const threshold = Math.max(2 * before, thresholdOf(facts, policy));
  if (requests.length === 0 || applicants < threshold) return [];
  const occasion = facts.decision ? `doubled:${facts.decision.caseId}:${from}` : `doubled:reply:${from}`;
  return [flag('demand-doubled', occasion, today, requests, { distinctApplicants: applicants, threshold, from })];
}

/** Of what replies withheld, or was taken off because it must not be public. A decision on publication has its own date, which its case keeps (v1/deadlines.ts). */
function lookAgainOn(facts: TopicFacts, policy: FlagNumbers): { readonly on: CivilDate; readonly occasion: string } | null {
  const { decision, pending } = facts;
  const withheldOn = facts.withheldOn ?? (decision?.withholds ? decision.on : null);
  if (withheldOn === null || pending || decision?.kind === 'not-now') return null;
  const last = decision !== null && decision.on > withheldOn ? decision.on : withheldOn;
  return { on: addMonths(last, policy.lookAgainMonths), occasion: `look-again:${last}` };
}

function lookAgain(facts: TopicFacts, policy: FlagNumbers, today: CivilDate): Flag[] {
  const again = lookAgainOn(facts, policy);
  if (again === null || again.on > today) return [];
  return [flag('look-again', again.occasion, today, [], { until: again.on })];
}

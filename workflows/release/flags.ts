import { addMonths, type CivilDate } from '../clock/civil-date.js';
import type { ReleasePolicy } from '../clock/release-policy.js';
import { counting, distinctApplicants, inOrder, isPublic, windowFrom, withheldSince, within } from './demand.js';
import { type Flag, type FlagRule, RULES } from './flag.js';
import type { AskedFor, TopicFacts } from './topic-facts.js';

type Numbers = Pick<ReleasePolicy, 'distinctApplicants' | 'expropriationApplicants' | 'withinMonths' | 'lookAgainMonths'>;

/**
 * The flags that a topic raises today and that were not raised before (Arts. 18, 44). What is public already raises none; while a case
 * is under way only further reasons for it count.
 */
export function flagsDue(facts: TopicFacts, policy: Numbers, today: CivilDate): readonly Flag[] {
  if (isPublic(facts)) return [];
  const found = [...severalApplicants(facts, policy, today), ...suggestions(facts, today), ...lapsed(facts, today), ...doubled(facts, policy, today), ...lookAgain(facts, policy, today)];
  return found.filter((each) => !facts.raised.has(each.occasion));
}

/** The next day on which time alone may raise a flag; null where only something new can. */
export function nextLook(facts: TopicFacts, policy: Numbers, today: CivilDate): CivilDate | null {
  if (isPublic(facts)) return null;
  const again = lookAgainOn(facts, policy);
  const days = [...(again === null || facts.raised.has(again.occasion) ? [] : [again.on]), ...facts.signals.map((each) => each.on)];
  return days.filter((day) => day > today).sort()[0] ?? null;
}

export const thresholdOf = ({ expropriation }: Pick<TopicFacts, 'expropriation'>, policy: Numbers): number =>
  (expropriation ? policy.expropriationApplicants : policy.distinctApplicants);

function flag(rule: FlagRule, occasion: string, on: CivilDate, requests: readonly AskedFor[], more: Partial<Flag> = {}): Flag {
  return {
    rule, article: RULES[rule].article, occasion, on, requests: requests.map((each) => ({ id: each.requestId, number: each.number })),
    distinctApplicants: distinctApplicants(requests), threshold: null, from: null, until: on, reason: null, ...more,
  };
}

/** Counted anew only as long as nothing was decided; after a decision demand has to double. */
function severalApplicants(facts: TopicFacts, policy: Numbers, today: CivilDate): Flag[] {
  if (facts.decision !== null) return [];
  const requests = within(facts.requests, policy.withinMonths, today);
  const threshold = thresholdOf(facts, policy);
  if (distinctApplicants(requests) < threshold) return [];
  return [flag(facts.expropriation ? 'expropriation' : 'several-applicants', 'demand', today, requests, { threshold, from: windowFrom(today, policy.withinMonths) })];
}

interface Suggested { readonly occasion: string; readonly request: AskedFor | null; readonly on: CivilDate; readonly who: string }

/** At once, but one applicant's suggestion counts once between two decisions. */
function suggestions(facts: TopicFacts, today: CivilDate): Flag[] {
  const byId = new Map(facts.requests.map((each) => [each.requestId, each]));
  const made: Suggested[] = [
    ...counting(facts.requests).filter((each) => each.suggestsRelease).map((each) => ({ occasion: `suggestion:${each.requestId}`, request: each, on: each.on, who: each.applicant })),
    ...facts.signals.filter((each) => each.kind === 'suggestion' && each.on <= today).map((each) => {
      const request = (each.requestId !== null && byId.get(each.requestId)) || null;
      return { occasion: `suggestion:${each.id}`, request, on: each.on, who: request?.applicant ?? each.id };
    }),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.occasion < b.occasion ? -1 : 1));
  const since = (on: CivilDate) => (facts.decision !== null && on > facts.decision.on ? facts.decision.on : '');
  const groups = new Map<string, Suggested[]>();
  for (const each of made) groups.set(`${since(each.on)} ${each.who}`, [...(groups.get(`${since(each.on)} ${each.who}`) ?? []), each]);
  return [...groups.values()].filter((group) => !group.some((each) => facts.raised.has(each.occasion)))
    .map(([first]) => flag('suggestion', first!.occasion, today, first!.request ? [first!.request] : [], { until: first!.on }));
}

/** Staff know that the procedure ended, or that the secret was declassified, from a day on. */
function lapsed(facts: TopicFacts, today: CivilDate): Flag[] {
  return facts.signals.filter((each) => each.kind === 'ground-lapsed' && each.on <= today)
    .map((each) => flag('ground-lapsed', `ground-lapsed:${each.id}`, today, [], { until: each.on }));
}

/** What later demand is measured by: the last decision, or the last reply that withheld it. */
function baseOf(facts: TopicFacts): { readonly on: CivilDate; readonly occasion: string } | null {
  if (facts.decision) return { on: facts.decision.on, occasion: `doubled:${facts.decision.caseId}:${facts.decision.on}` };
  const withheld = withheldSince(facts);
  return withheld === null ? null : { on: withheld, occasion: `doubled:reply:${withheld}` };
}

/** Twice as many applicants as on the day of the last decision, and not fewer than it takes for a topic that nothing was decided on. */
function doubled(facts: TopicFacts, policy: Numbers, today: CivilDate): Flag[] {
  const base = baseOf(facts);
  if (base === null || facts.pending) return [];
  const requests = inOrder(counting(facts.requests).filter((each) => each.on <= today));
  const then = distinctApplicants(requests.filter((each) => each.on <= base.on));
  const threshold = Math.max(2 * then, thresholdOf(facts, policy));
  const since = requests.filter((each) => each.on > base.on);
  if (since.length === 0 || distinctApplicants(requests) < threshold) return [];
  return [flag('demand-doubled', base.occasion, today, since, { distinctApplicants: distinctApplicants(requests), threshold, from: base.on })];
}

/** Of what replies withheld. A decision on publication has its own date, which its case keeps (v1/deadlines.ts). */
function lookAgainOn(facts: TopicFacts, policy: Numbers): { readonly on: CivilDate; readonly occasion: string } | null {
  const withheld = withheldSince(facts);
  if (withheld === null || facts.pending || facts.decision?.kind === 'not-now') return null;
  const last = facts.decision !== null && facts.decision.on > withheld ? facts.decision.on : withheld;
  return { on: addMonths(last, policy.lookAgainMonths), occasion: `look-again:${last}` };
}

function lookAgain(facts: TopicFacts, policy: Numbers, today: CivilDate): Flag[] {
  const again = lookAgainOn(facts, policy);
  if (again === null || again.on > today) return [];
  return [flag('look-again', again.occasion, today, inOrder(counting(facts.requests)), { until: again.on })];
}

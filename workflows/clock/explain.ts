import type { DayFact, WorkingCalendar } from './calendar.js';
import { addDays, type CivilDate } from './civil-date.js';
import { reachedOn } from './due-date.js';
import { tell } from './explain-text.js';
import type { DayReason, ExplainedDay } from './explained-day.js';
import type { Ledger } from './ledger.js';
import type { LimitPlan } from './limit.js';
import { lettersOn, type PauseInterval } from './pauses.js';
import type { Policy } from './policy.js';
import { basicDays, limitOf, presentPeriod, type Limit, type Period } from './reply-clock.js';

export type { DayReason, ExplainedDay } from './explained-day.js';

/**
 * Every day from the start of the present period to the due date of one limit, with what it counts for and why. Where the
 * published calendar does not reach, the days are marked `provisional` and the last one is the estimate. While a consultation,
 * correction or payment is open, the list ends with the day the clock came to stand. Empty before receipt.
 */
export function explain(ledger: Ledger, policy: Policy, calendar: WorkingCalendar, limit: Limit): ExplainedDay[] {
  const period = presentPeriod(ledger, policy, calendar);
  if (!period) return [];
  const { on, kind } = period.start;
  const route = routeOf(period, limitOf(period, limit, policy, calendar));
  const first = { date: on, counted: false, n: 0, why: kind === 'receipt' ? 'start' as const : 'restart' as const, due: route.due === on };
  const days: ExplainedDay[] = [{ ...first, text: tell(first, 0) }];
  const count = { basic: basicDays(limit, policy), total: basicDays(limit, policy) + period.extension[limit], n: 0 };
  for (let date = addDays(on, 1); date <= route.last; date = addDays(date, 1)) {
    days.push(explainDay(date, route, count, policy, calendar));
  }
  return days;
}

/** The way to the end of a limit. */
interface Route {
  readonly last: CivilDate;
  /** Null where the clock stands still at the end. */
  readonly due: CivilDate | null;
  readonly standsFor: 'paused' | 'stopped' | null;
  readonly fixed: boolean;
  readonly pauses: readonly PauseInterval[];
}

/** How far counting has come. */
interface Count {
  readonly basic: number;
  readonly total: number;
  n: number;
}

function routeOf(period: Period, plan: LimitPlan | null): Route {
  const fixed = period.delayUntil !== null;
  if (!plan) return { last: period.starts.stop!.on, due: null, standsFor: 'stopped', fixed, pauses: period.pauses };
  if (plan.held) return { last: plan.applied.at(-1)!.openedOn, due: null, standsFor: 'paused', fixed, pauses: plan.applied };
  const due = reachedOn(plan.due)!;
  return { last: due, due, standsFor: null, fixed, pauses: plan.applied };
}

function explainDay(date: CivilDate, route: Route, count: Count, policy: Policy, calendar: WorkingCalendar): ExplainedDay {
  const pause = route.pauses.find(({ openedOn, endedOn }) => openedOn < date && (endedOn === null || date <= endedOn));
  const fact = calendar.covers(date) ? calendar.day(date) : null;
  const working = fact?.working ?? calendar.isProbablyWorkingDay(date);
  const counted = working && !pause && !route.fixed && count.n < count.total;
  if (counted) count.n += 1;
  const standing = date === route.last ? route.standsFor : null;
  const letters = standing === 'paused' ? route.pauses.at(-1)!.entries : pause && working ? lettersOn(pause, date, policy) : [];
  const name = letters.length > 0 ? letters.map(({ label }) => label).join('、') : fact?.name;
  const untold = {
    date, counted, n: counted ? count.n : null,
    why: standing ?? reason(fact, counted, count, route, pause !== undefined), due: date === route.due,
    ...(name === undefined ? {} : { name }), ...(fact?.source ? { source: fact.source.title } : {}),
  };
  return { ...untold, text: tell(untold, count.n - count.basic) };
}

function reason(fact: DayFact | null, counted: boolean, count: Count, route: Route, paused: boolean): DayReason {
  if (!fact) return 'provisional';
  if (!fact.working) return fact.why as 'weekend' | 'holiday' | 'closure';
  if (paused) return 'excluded';
  if (!counted) return route.fixed ? 'delay' : 'late';
  if (count.n > count.basic) return 'extension';
  return fact.why === 'weekday' ? 'working' : (fact.why as 'makeUp' | 'orderedWork');
}

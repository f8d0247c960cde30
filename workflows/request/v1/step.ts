import type { WorkingCalendar } from '../../clock/calendar.js';
import type { ReplyClock } from '../../clock/reply-clock.js';
import type { Bilingual, CommandEvent, CommandSpec, Effect, Moment, Refusal } from '../../definition.js';
import { APPLICANT_COMMANDS, type ByApplicant } from './by-applicant.js';
import type { RequestContext } from './context.js';
import { clockOf } from './figures.js';
import { type Late, type LateEntry, lateOf, lateRefusals } from './late-entry.js';
import type { CommandName, Payloads } from './payloads.js';

/** What rules and updates look at. The clock is worked out only when a rule asks for it. */
export class Facts {
  private known?: ReplyClock;
  constructor(readonly context: RequestContext, readonly moment: Moment, readonly calendar: WorkingCalendar) {}
  get clock(): ReplyClock {
    return (this.known ??= clockOf(this.context, this.calendar));
  }
  get policy() { return this.context.policy; }
}

export type Dating = 'handling' | 'free' | 'now';

export type Ruling = Refusal | null | false | undefined;

/** One command of the request: what it is, when it is lawful, what it changes, whom it concerns. */
export interface Step<K extends CommandName> {
  readonly type: K;
  readonly label: Bilingual;
  readonly basis: readonly string[];
  readonly clockEffect: CommandSpec['clockEffect'];
  readonly automatic?: boolean;
  /**
   * `handling` (default): the fact may be entered late, but not before receipt nor before the last day the clock resumed.
   * `free`: only the future is barred, the step has bounds of its own.
   * `now`: an opinion on the text that lies before the reviewer is given when it is entered, and never dated back to before the text was there.
   */
  readonly dated?: Dating;
  /** Whether it needs a reason when it is entered after its day. */
  readonly late?: Late;
  readonly standing?: (facts: Facts) => readonly Ruling[];
  readonly content?: (facts: Facts, payload: Payloads[K]) => readonly Ruling[];
  readonly apply: (context: RequestContext, payload: Payloads[K], moment: Moment, facts: Facts) => Partial<RequestContext>;
  readonly effects?: (context: RequestContext, payload: Payloads[K], moment: Moment) => readonly Effect[];
  readonly sample?: (facts: Facts) => Payloads[K] | null;
}

export type AnyStep = Step<CommandName>;

/** Declares a step with its payload type checked. */
export function step<K extends CommandName>(declared: Step<K>): AnyStep {
  return declared as unknown as AnyStep;
}

export function refuse(rule: string, article: string | undefined, zh: string, en: string): Refusal {
  return { rule, ...(article ? { article } : {}), message: { zh, en } };
}

const present = (rulings: readonly Ruling[] | undefined): Refusal[] => (rulings ?? []).filter((each): each is Refusal => Boolean(each));

/** Rules on the day of the fact that hold for every command (issue: back-dated facts). */
function dateRules(facts: Facts, dated: Dating): Ruling[] {
  const { on, today } = facts.moment;
  const { receivedOn, submittedOn } = facts.context;
  const resumed = dated === 'handling' && receivedOn ? facts.clock.lastResumedOn : null;
  return [
    dated === 'now' && on < today
      && refuse('opinionOfToday', 'work plan: 合法性审查', `审查意见以作出之日（${today}）为准，不能倒填为${on}。`, `An opinion bears the day it is given, ${today}; it cannot be dated back to ${on}.`),
    on > today && refuse('notInFuture', undefined, `事实发生日期${on}晚于今天${today}，请更正日期。`, `The day of the fact, ${on}, is after today, ${today}. Correct the day.`),
    dated === 'handling' && receivedOn !== null && on < receivedOn
      && refuse('notBeforeReceipt', 'Art. 31', `事实发生日期${on}早于收到申请之日${receivedOn}，请更正日期。`, `The day of the fact, ${on}, is before the day of receipt, ${receivedOn}. Correct the day.`),
    dated === 'handling' && receivedOn === null && submittedOn !== null && on < submittedOn
      && refuse('notBeforeSubmission', undefined, `事实发生日期${on}早于提交申请之日${submittedOn}，请更正日期。`, `The day of the fact, ${on}, is before the request was submitted on ${submittedOn}. Correct the day.`),
    resumed !== null && receivedOn !== null && on >= receivedOn && on < resumed
      && refuse('notBeforeResumed', undefined, `事实发生日期${on}早于期限最近一次恢复计算之日${resumed}，请更正日期。`, `The day of the fact, ${on}, is before ${resumed}, when the clock last resumed. Correct the day.`),
  ];
}

/** Nobody of the office acts in the applicant's name, and the applicant does nothing that is for the office to judge. */
function applicantRules(type: CommandName, payload: ByApplicant | undefined, { actor }: Moment): Ruling[] {
  if (payload?.byApplicant === undefined) return [];
  return [
    (actor.personId !== null || !APPLICANT_COMMANDS.has(type))
      && refuse('applicantAlone', undefined, '只有申请人本人在网上办理的事项才能记为申请人所为。', 'Only what the applicant did online is put down as done by the applicant.'),
  ];
}

/** The engine's view of a step. */
export function specOf(each: AnyStep): CommandSpec<RequestContext, CommandEvent> {
  return {
    type: each.type, label: each.label, basis: each.basis, clockEffect: each.clockEffect, automatic: each.automatic,
    explainedLate: each.dated !== 'now' && lateOf(each) === 'explained',
    standing: (context, moment, calendar) => present(each.standing?.(new Facts(context, moment, calendar))),
    content: (context, event) => {
      const facts = new Facts(context, event.moment, event.calendar);
      const dates = present([...applicantRules(each.type, event.payload as ByApplicant | undefined, event.moment), ...dateRules(facts, each.dated ?? 'handling')]);
      return dates.length > 0 ? dates : present(each.content?.(facts, event.payload));
    },
    entry: (event) => lateRefusals(lateOf(each), event.payload as LateEntry, event.moment),
    sample: (context, moment, calendar) =>
      (each.sample?.(new Facts(context, moment, calendar)) ?? (each.sample ? null : {})) as Record<string, unknown> | null,
  };
}

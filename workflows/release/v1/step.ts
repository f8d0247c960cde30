import type { WorkingCalendar } from '../../clock/calendar.js';
import type { Bilingual, CommandEvent, CommandSpec, Effect, Moment, Refusal } from '../../definition.js';
import { type Late, type LateEntry, lateOf, lateRefusals } from '../../request/v1/late-entry.js';
import type { ReleaseContext } from './context.js';
import type { CommandName, Payloads } from './payloads.js';

/** What rules and updates look at. */
export interface Facts {
  readonly context: ReleaseContext;
  readonly moment: Moment;
  readonly calendar: WorkingCalendar;
}

/** `handling`: may be entered late, not before the flag. `free`: only the future is barred. `now`: an opinion, and a publication, bear the day they are given. */
export type Dating = 'handling' | 'free' | 'now';

export type Ruling = Refusal | null | false | undefined;

/** One command of a release: what it is, when it is lawful, what it changes, whom it concerns. */
export interface Step<K extends CommandName> {
  readonly type: K;
  readonly label: Bilingual;
  readonly basis: readonly string[];
  readonly clockEffect?: CommandSpec['clockEffect'];
  readonly automatic?: boolean;
  readonly dated?: Dating;
  /** Whether it needs a reason when it is entered after its day. */
  readonly late?: Late;
  readonly standing?: (facts: Facts) => readonly Ruling[];
  readonly content?: (facts: Facts, payload: Payloads[K]) => readonly Ruling[];
  readonly apply: (context: ReleaseContext, payload: Payloads[K], moment: Moment, facts: Facts) => Partial<ReleaseContext>;
  readonly effects?: (context: ReleaseContext, payload: Payloads[K], moment: Moment) => readonly Effect[];
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

/** Rules on the day of the fact that hold for every command. */
function dateRules({ moment: { on, today }, context: { flaggedOn, roundSince } }: Facts, dated: Dating): Ruling[] {
  return [
    dated === 'now' && on < today
      && refuse('actOfToday', 'work plan: 合法性审查', `审查意见和发布以办理之日（${today}）为准，不能倒填为${on}。`, `An opinion and a publication bear the day on which they are given, ${today}; neither is dated back to ${on}.`),
    on > today && refuse('notInFuture', undefined, `事实发生日期${on}晚于今天${today}，请更正日期。`, `The day of the fact, ${on}, is after today, ${today}. Correct the day.`),
    dated === 'handling' && flaggedOn !== '' && on < flaggedOn
      && refuse('notBeforeFlag', undefined, `事实发生日期${on}早于提请评估之日${flaggedOn}，请更正日期。`, `The day of the fact, ${on}, is before the topic was flagged on ${flaggedOn}. Correct the day.`),
    // What was done in the round before decides nothing now, however it is dated.
    dated === 'handling' && on >= flaggedOn && on < roundSince
      && refuse('notBeforeRound', 'Art. 18', `事实发生日期${on}早于本次评估开始之日${roundSince}，请更正日期。`, `The day of the fact, ${on}, is before this evaluation began on ${roundSince}. Correct the day.`),
  ];
}

/** The engine's view of a step. */
export function specOf(each: AnyStep): CommandSpec<ReleaseContext, CommandEvent> {
  return {
    type: each.type, label: each.label, basis: each.basis, clockEffect: each.clockEffect ?? 'none', automatic: each.automatic,
    explainedLate: each.dated !== 'now' && lateOf(each) === 'explained',
    standing: (context, moment, calendar) => present(each.standing?.({ context, moment, calendar })),
    content: (context, event) => {
      const facts: Facts = { context, moment: event.moment, calendar: event.calendar };
      const dates = present(dateRules(facts, each.dated ?? 'handling'));
      return dates.length > 0 ? dates : present(each.content?.(facts, event.payload));
    },
    entry: (event) => lateRefusals(lateOf(each), event.payload as LateEntry, event.moment),
    sample: (context, moment, calendar) => (each.sample?.({ context, moment, calendar }) ?? (each.sample ? null : {})) as Record<string, unknown> | null,
  };
}

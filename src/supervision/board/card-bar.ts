import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { explain, type ExplainedDay } from '../../../workflows/clock/explain.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { ledgerOf } from '../../../workflows/request/v1/figures.js';

export const RUN_KINDS = ['gone', 'today', 'left', 'excluded', 'late'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** Neighbouring days of one kind. */
export interface BarRun {
  readonly kind: RunKind;
  /** Of the extension (Art. 33). */
  readonly extension: boolean;
  /** The calendar of that year is not published. */
  readonly provisional: boolean;
  readonly days: number;
  /** It ends with the day on which the city's own limit ends. */
  readonly target: boolean;
}

/** The statutory limit of a card as runs of working days: far shorter than the explanation it is made of. */
export interface CardBar {
  readonly runs: readonly BarRun[];
  readonly used: number;
  readonly left: number;
  readonly excluded: number;
}

/** The bar of a request; null before receipt, when no clock has begun. */
export function cardBarOf(context: RequestContext, calendar: WorkingCalendar, around: { today: CivilDate; targetDueOn: CivilDate | null }): CardBar | null {
  const days = explain(ledgerOf(context), context.policy, calendar, 'statutory');
  return days.length === 0 ? null : barOf(days, around);
}

/** Days off are no part of a bar of working days. */
export function barOf(days: readonly ExplainedDay[], { today, targetDueOn }: { readonly today: CivilDate; readonly targetDueOn: CivilDate | null }): CardBar {
  const runs: BarRun[] = [];
  for (const day of days) {
    const kind = kindOf(day, today);
    if (kind === null) continue;
    const extension = day.why === 'extension';
    const provisional = day.why === 'provisional';
    const last = runs.at(-1);
    const target = day.date === targetDueOn;
    if (last && !last.target && last.kind === kind && last.extension === extension && last.provisional === provisional) {
      runs[runs.length - 1] = { ...last, days: last.days + 1, target };
    } else runs.push({ kind, extension, provisional, days: 1, target });
  }
  const counted = days.filter((day) => day.counted);
  return {
    runs, used: counted.filter(({ date }) => date <= today).length, left: counted.filter(({ date }) => date > today).length,
    excluded: days.filter(({ why }) => why === 'excluded').length,
  };
}

function kindOf({ date, why, counted }: ExplainedDay, today: CivilDate): RunKind | null {
  if (why === 'excluded' || why === 'late') return why;
  if (!counted) return null;
  if (date === today) return 'today';
  return date < today ? 'gone' : 'left';
}

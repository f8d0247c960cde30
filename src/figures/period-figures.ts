import { Injectable } from '@nestjs/common';
import { OUTCOMES } from '../../workflows/request/outcomes.js';
import { STATE_NAMES } from '../../workflows/request/state-names.js';
import { Directory } from '../identity/people/directory.js';
import type { Bilingual } from '../platform/errors/bilingual.js';
import { monthsOf } from './months.js';
import { type DayCount, type MonthCount, type Period, PeriodCounts } from './period-counts.js';

/** What came and what became of it. */
export interface Course {
  readonly received: number;
  readonly closed: number;
  readonly replied: number;
  /** Replies within the city's own limit. */
  readonly onTime: number;
  readonly lateTarget: number;
  readonly lateStatutory: number;
  /** Per cent of the replies, to one decimal; null while there is none. */
  readonly onTimePercent: number | null;
  /** To one decimal; null while there is none. */
  readonly averageWorkingDays: number | null;
}

export interface MonthFigures extends Course { readonly month: string }
export interface OrganFigures extends Course { readonly organ: { readonly id: string; readonly name: string }; readonly open: number }
export interface OutcomeFigures { readonly outcome: string; readonly label: Bilingual; readonly n: number }

export interface StageFigures {
  readonly stage: string;
  readonly label: Bilingual;
  /** Somebody outside is waited for. */
  readonly outside: boolean;
  /** How often it was left in the period. */
  readonly n: number;
  readonly workingDays: number;
  readonly average: number;
  readonly worst: number;
  /** How often an internal limit stood over it, and how often that was passed; null where it has none. */
  readonly overLimit: { readonly of: number; readonly n: number } | null;
}

export interface Figures {
  readonly total: Course & { readonly open: number; readonly medianWorkingDays: number | null };
  readonly months: readonly MonthFigures[];
  readonly outcomes: readonly OutcomeFigures[];
  readonly organs: readonly OrganFigures[];
  readonly days: readonly DayCount[];
  readonly stages: readonly StageFigures[];
}

/** The figures of a period. Worked out when asked for, from what the steps of requests have written. */
@Injectable()
export class PeriodFigures {
  constructor(private readonly counts: PeriodCounts, private readonly directory: Directory) {}

  async of(period: Period): Promise<Figures> {
    const counted = await this.counts.months(period);
    const open = await this.counts.open(period);
    const days = await this.counts.days(period);
    return {
      total: { ...courseOf(counted), open: [...open.values()].reduce((sum, n) => sum + n, 0), medianWorkingDays: medianOf(days) },
      months: monthsOf(period).map((month) => ({ month, ...courseOf(counted.filter((each) => each.month === month)) })),
      outcomes: await this.outcomes(period),
      organs: await this.organs(counted, open),
      days,
      stages: await this.stages(period),
    };
  }

  private async outcomes(period: Period): Promise<OutcomeFigures[]> {
    const found = new Map((await this.counts.outcomes(period)).map(({ outcome, n }) => [outcome, n]));
    return OUTCOMES.flatMap(({ code, label }) => (found.has(code) ? [{ outcome: code, label, n: found.get(code)! }] : []));
  }

  /** Organs with something to count, those that received most first. */
  private async organs(counted: readonly MonthCount[], open: ReadonlyMap<string, number>): Promise<OrganFigures[]> {
    const ids = [...new Set([...counted.map(({ organId }) => organId), ...open.keys()])];
    const names = new Map((await this.directory.organs()).map(({ id, shortName }) => [id, shortName]));
    return ids.map((id): OrganFigures => ({ organ: { id, name: names.get(id) ?? id }, open: open.get(id) ?? 0, ...courseOf(counted.filter(({ organId }) => organId === id)) }))
      .sort((a, b) => b.received - a.received || (a.organ.id < b.organ.id ? -1 : 1));
  }

  /** In the order in which a request goes through them. */
  private async stages(period: Period): Promise<StageFigures[]> {
    const found = new Map((await this.counts.stages(period)).map((each) => [each.stage, each]));
    return Object.entries(STATE_NAMES).flatMap(([stage, label]): StageFigures[] => {
      const of = found.get(stage);
      if (!of) return [];
      const { n, workingDays, worst, limited, overLimit } = of;
      return [{ stage, label, outside: OUTSIDE.has(stage), n, workingDays, average: rounded(workingDays / n), worst, overLimit: limited === 0 ? null : { of: limited, n: overLimit } }];
    });
  }
}

/** The applicant is waited for, or another authority. */
const OUTSIDE = new Set(['AWAITING_CORRECTION', 'AWAITING_REASONS', 'AWAITING_PAYMENT', 'SECRECY_REFERRED']);

function courseOf(counts: readonly MonthCount[]): Course {
  const sum = (of: (each: MonthCount) => number) => counts.reduce((all, each) => all + of(each), 0);
  const [replied, lateTarget, counted] = [sum((each) => each.replied), sum((each) => each.lateTarget), sum((each) => each.counted)];
  return {
    received: sum((each) => each.received), closed: sum((each) => each.closed), replied, onTime: replied - lateTarget, lateTarget,
    lateStatutory: sum((each) => each.lateStatutory), onTimePercent: replied === 0 ? null : rounded((100 * (replied - lateTarget)) / replied),
    averageWorkingDays: counted === 0 ? null : rounded(sum((each) => each.workingDays) / counted),
  };
}

/** The middle one; of an even number the lower of the two in the middle. */
export function medianOf(days: readonly DayCount[]): number | null {
  const half = Math.ceil(days.reduce((sum, { n }) => sum + n, 0) / 2);
  let passed = 0;
  for (const { days: each, n } of days) {
    passed += n;
    if (passed >= half) return each;
  }
  return null;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

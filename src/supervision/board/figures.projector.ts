import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import { reachedOn } from '../../../workflows/clock/due-date.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { clockOf, openConsultations, openCorrection } from '../../../workflows/request/v1/figures.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { SqlValue, Tx } from '../../platform/database/unit-of-work.js';

interface Figures {
  readonly target_breached_on: string | null;
  readonly statutory_breached_on: string | null;
  readonly late_when_paused: number | null;
  readonly replied_on: string | null;
  readonly reply_working_days: number | null;
}

/** Keeps `case_figures` equal to the cases of the workflow `request`. Most commands change none of it and write nothing. */
@Injectable()
export class FiguresProjector implements CaseProjector {
  readonly definition = 'request';

  async project(tx: Tx, { caseId, before, context, calendar, projection }: CaseChange): Promise<void> {
    const figures = figuresOf(context as RequestContext, calendar);
    const earlier = before === null ? NONE : figuresOf(before as RequestContext, calendar);
    if (JSON.stringify(figures) === JSON.stringify(earlier)) return;
    const names = Object.keys(figures);
    const values = Object.values(figures) as SqlValue[];
    await tx.execute(
      `INSERT INTO case_figures (case_id, organ_id, ${names.join(', ')}) VALUES (?, ?, ${names.map(() => '?').join(', ')})
       ON CONFLICT (case_id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      [caseId, projection.summary.organId, ...values]);
  }
}

const NONE: Figures = { target_breached_on: null, statutory_breached_on: null, late_when_paused: null, replied_on: null, reply_working_days: null };

/** The figures of a request, in the order of the columns. */
export function figuresOf(context: RequestContext, calendar: WorkingCalendar): Figures {
  const reply = context.replies[0];
  return {
    target_breached_on: breachedOn(context, 'target'),
    statutory_breached_on: breachedOn(context, 'statutory'),
    late_when_paused: lateWhenPaused(context, calendar),
    replied_on: reply?.servedOn ?? null,
    reply_working_days: reply ? workingDaysUsed(context, reply.servedOn, calendar) : null,
  };
}

/** The day the limit was passed: as recorded when it came, or that of a late reply which was faster than the record. */
function breachedOn(context: RequestContext, limit: 'target' | 'statutory'): string | null {
  const passed = context.overdue[limit];
  if (passed) return passed.since;
  const reply = context.replies[0];
  return reply && (reply.late[limit] ?? 0) > 0 ? reply.servedOn : null;
}

/** Working days the target was late on the day the clock stopped counting. The number stands still as long as the clock does. */
function lateWhenPaused(context: RequestContext, calendar: WorkingCalendar): number | null {
  const passed = context.overdue.target;
  if (!passed || context.replies.length > 0) return null;
  const { state } = clockOf(context, calendar);
  if (state !== 'paused' && state !== 'stopped') return null;
  const letters = [openCorrection(context)?.sentOn, context.fee?.notice?.sentOn, ...openConsultations(context).map((each) => each.sentOn)];
  const stoodOn = letters.filter((day) => day !== undefined).sort()[0];
  return stoodOn === undefined ? null : Math.max(0, calendar.estimateWorkingDaysBetween(passed.dueOn, stoodOn));
}

/** Working days that counted, from the start of the period in which it was replied to (Civil Code 201). */
function workingDaysUsed(context: RequestContext, servedOn: string, calendar: WorkingCalendar): number | null {
  const { startOn, excludedWorkingDays, statutory } = clockOf(context, calendar);
  if (startOn === null || reachedOn(statutory) === null) return null;
  return Math.max(0, calendar.estimateWorkingDaysBetween(startOn, servedOn) - excludedWorkingDays);
}

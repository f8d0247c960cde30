import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { DueDate } from '../../../workflows/clock/due-date.js';
import { NO_DUE_DATE } from '../../../workflows/clock/due-date.js';
import { explain, type ExplainedDay } from '../../../workflows/clock/explain.js';
import type { Limit } from '../../../workflows/clock/reply-clock.js';
import type { Moment, Refusal } from '../../../workflows/definition.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { clockOf, ledgerOf } from '../../../workflows/request/v1/figures.js';
import { Policies } from '../../clock/policies/policies.js';
import { decide, initialSnapshot } from '../../engine/decide.js';
import { Calendars } from '../../engine/ports.js';
import { Definitions } from '../../engine/registry.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import type { IntakeInput } from './intake-input.js';
import { dayOfSubmission } from './submit-payload.js';

export type ReceiptInput = Pick<IntakeInput, 'organId' | 'channel' | 'submittedOn' | 'arrivedOn' | 'confirmedOn'>;

/** What the form shows while it is filled in. */
export interface Receipt {
  /** Null while receipt depends on confirmation by both sides (Art. 31). */
  readonly receivedOn: CivilDate | null;
  readonly target: DueDate;
  readonly statutory: DueDate;
  /** Art. 30: last day for a correction notice. */
  readonly correctionNoticeBy: DueDate;
  /** Why these days cannot be; empty when they can. */
  readonly refusals: readonly Refusal[];
}

/** Works out receipt and due dates from the days of a form, without writing anything. */
@Injectable()
export class ReceiptPreview {
  constructor(
    private readonly definitions: Definitions,
    private readonly calendars: Calendars,
    private readonly policies: Policies,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  async of(input: ReceiptInput): Promise<Receipt> {
    const { context, calendar, refusals } = await this.logged(input);
    if (context === null) return { receivedOn: null, target: NO_DUE_DATE, statutory: NO_DUE_DATE, correctionNoticeBy: NO_DUE_DATE, refusals };
    const { target, statutory, correctionNoticeBy } = clockOf(context, calendar);
    return { receivedOn: context.receivedOn, target, statutory, correctionNoticeBy, refusals: [] };
  }

  /** How the due date of a limit would be worked out, day by day; nothing while there is none. */
  async explanation(input: ReceiptInput, limit: Limit): Promise<ExplainedDay[]> {
    const { context, calendar } = await this.logged(input);
    return context === null || context.receivedOn === null ? [] : explain(ledgerOf(context), context.policy, calendar, limit);
  }

  /** The request as it would be logged. */
  private async logged(input: ReceiptInput): Promise<{ readonly context: RequestContext | null; readonly calendar: WorkingCalendar; readonly refusals: readonly Refusal[] }> {
    const definition = this.definitions.newest('request');
    const calendar = await this.calendars.current(this.reads, input.organId);
    const { policy, version } = await this.policies.forOrgan(this.reads, input.organId, dayOfSubmission(input));
    const payload = { ...input, applicantId: '', applicantKind: 'natural-person', policy, policyVersion: version, writingDifficulty: '-' };
    const decision = decide(definition, initialSnapshot(definition), { type: 'SUBMIT', payload }, this.moment(input), calendar);
    return decision.refused ? { context: null, calendar, refusals: decision.refusals } : { context: decision.snapshot.context as RequestContext, calendar, refusals: [] };
  }

  private moment(input: ReceiptInput): Moment {
    return { at: this.time.now(), today: this.time.today(), on: dayOfSubmission(input), actor: { personId: null } };
  }
}

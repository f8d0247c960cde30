import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { formOf, formKeyOfOutcome } from '../../../workflows/letters/forms/find-form.js';
import { citationKey, outcomeOf, remedyOf, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { may, type RoleHolder } from '../../identity/access/may.js';
import { toBoolean } from '../../platform/database/columns.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { NamesOf } from '../../requests/list/names.js';
import type { Named } from '../../requests/list/request-line.js';
import { dayOrNull } from '../../requests/no-day.js';
import type { AssignmentMode } from '../assignment/assignment-mode.js';
import { citationName } from '../questions/citation-name.js';
import { mayReview, type MayReview } from './may-review.js';

/** A row of the queue as a raw query gives it. */
export interface StoredReview {
  readonly case_id: string; readonly organ_id: string; readonly state: string; readonly adviser_id: string | null; readonly outcome: OutcomeCode; readonly withheld: string;
  readonly drafters: string; readonly times_returned: number; readonly since_on: CivilDate; readonly due_on: CivilDate; readonly stage_due_on: CivilDate | null;
  readonly stage_provisional: unknown; readonly supplement_due_on: CivilDate | null; readonly supplement_provisional: unknown; readonly number: string | null; readonly intake_number: string | null;
  readonly title: string | null; readonly summary: string; readonly revision: number; readonly unit_id: string | null; readonly officer_id: string | null;
  readonly clock_state: string; readonly received_on: CivilDate | null; readonly target_due_on: CivilDate; readonly target_provisional: unknown;
  readonly statutory_due_on: CivilDate; readonly statutory_provisional: unknown; readonly mode: AssignmentMode | null;
}

/** A due date and what is left to it; by estimate where it is provisional. */
export interface Left {
  readonly dueOn: CivilDate;
  readonly provisional: boolean;
  /** Negative once past. */
  readonly workingDaysLeft: number;
}

/** A case in the advisers' queue. No personal data. */
export interface ReviewLine {
  readonly requestId: string;
  readonly revision: number;
  readonly number: string | null;
  readonly title: string | null;
  readonly summary: string;
  readonly organ: Named;
  readonly unit: Named | null;
  readonly officer: Named | null;
  readonly drafters: readonly Named[];
  readonly adviser: Named | null;
  readonly assigned: 'me' | 'other' | 'nobody';
  readonly state: string;
  readonly sinceOn: CivilDate;
  readonly timesReturned: number;
  readonly outcome: OutcomeCode;
  readonly outcomeLabel: Bilingual;
  readonly grounds: readonly { readonly key: string; readonly label: Bilingual }[];
  readonly withheldGrounds: readonly { readonly outcome: OutcomeCode; readonly label: Bilingual }[];
  readonly remedy: string;
  readonly letter: Bilingual;
  readonly clockState: string;
  readonly stage: Left | null;
  readonly target: Left | null;
  readonly statutory: Left | null;
  /** Of a further reply that was ordered: the day set for it. */
  readonly supplement: Left | null;
  readonly mayReview: MayReview;
}

interface Around {
  readonly today: CivilDate;
  readonly calendar: WorkingCalendar;
  readonly names: NamesOf;
  readonly reader: RoleHolder & { readonly personId: string };
}

export function reviewLine(row: StoredReview, { today, calendar, names, reader }: Around): ReviewLine {
  const drafters = JSON.parse(row.drafters) as string[];
  const withheld = (row.withheld === '' ? [] : row.withheld.split(',')) as OutcomeCode[];
  const outcome = outcomeOf(row.outcome);
  const left = (dueOn: CivilDate | null, provisional: unknown): Left | null =>
    (dueOn === null ? null : { dueOn, provisional: toBoolean(provisional), workingDaysLeft: calendar.estimateWorkingDaysBetween(today, dueOn) });
  return {
    requestId: row.case_id, revision: row.revision, number: row.number ?? row.intake_number, title: row.title, summary: row.summary, organ: names.organ(row.organ_id),
    unit: names.unit(row.unit_id), officer: names.person(row.officer_id), drafters: drafters.map((id) => names.person(id)!), adviser: names.person(row.adviser_id),
    assigned: row.adviser_id === null ? 'nobody' : row.adviser_id === reader.personId ? 'me' : 'other',
    state: row.state, sinceOn: row.since_on, timesReturned: row.times_returned, outcome: row.outcome, outcomeLabel: outcome.label,
    grounds: outcome.basis.map((each) => ({ key: citationKey(each), label: citationName(each) })),
    withheldGrounds: withheld.map((code) => ({ outcome: code, label: outcomeOf(code).label })), remedy: remedyOf(row.outcome, withheld),
    letter: formOf(formKeyOfOutcome(row.outcome)).label, clockState: row.clock_state, stage: left(row.stage_due_on, row.stage_provisional),
    target: left(dayOrNull(row.target_due_on), row.target_provisional), statutory: left(dayOrNull(row.statutory_due_on), row.statutory_provisional),
    supplement: left(row.supplement_due_on, row.supplement_provisional),
    mayReview: mayReview({
      state: row.state, drafters, adviserId: row.adviser_id, mode: row.mode ?? 'open', personId: reader.personId, isAdviser: may(reader, row.organ_id, ['legal-adviser']),
    }),
  };
}

import { countedOutcome, type RequestContext } from '../../../workflows/request/v1/context.js';
import type { CaseChange } from '../../engine/ports.js';
import { dueColumns } from './due-columns.js';
import { flagsOf, isExtended } from './flags.js';

/** The columns of `requests` that follow from the case; they are written with every command. */
export function derivedColumns({ context, projection, calendar, revision, at }: Omit<CaseChange, 'context'> & { readonly context: RequestContext }) {
  const { summary } = projection;
  const counted = countedOutcome(context);
  const first = context.replies[0];
  return {
    unit_id: summary.unitId, officer_id: summary.officerId, revision, state: summary.state, open: summary.open,
    received_on: context.receivedOn, intake_on: context.receivedOn ?? context.arrivedOn ?? context.submittedOn!,
    ...dueColumns(context, projection, calendar),
    outcome: counted?.outcome ?? null, outcome_on: counted?.on ?? null, replied_on: first?.servedOn ?? null,
    late_target: first?.late.target ?? null, late_statutory: first?.late.statutory ?? null,
    overdue_target: context.overdue.target !== null || (first?.late.target ?? 0) > 0,
    overdue_statutory: context.overdue.statutory !== null || (first?.late.statutory ?? 0) > 0,
    extended: isExtended(context), suggested_release: context.suggestsRelease, flags: flagsOf(context).join(','), changed_at: at,
  };
}

/** The columns that SUBMIT fixes. */
export function fixedColumns(caseId: string, context: RequestContext, openedAt: number) {
  return {
    case_id: caseId, organ_id: context.organId, channel: context.channel, applicant_id: context.applicantId, applicant_kind: context.applicantKind,
    submitted_on: context.submittedOn!, accessibility_need: context.accessibilityNeed,
    split_from: context.splitFrom, opened_at: openedAt,
  };
}

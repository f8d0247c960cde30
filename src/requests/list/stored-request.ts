import type { RequestRow } from '../entities/request.entity.js';

/** A row of `requests` as a raw query gives it: booleans are 0 and 1 on SQLite, instants may be texts. */
export type StoredRequest = Omit<RequestRow, 'content' | 'narrowed_content'>;

/** As {@link StoredRequest}, with the texts. */
export type WholeRequest = Pick<RequestRow, keyof RequestRow>;

/** Everything a list shows; the texts stay behind, for they are long. */
export const LIST_COLUMNS = ([
  'case_id', 'number', 'intake_number', 'organ_id', 'unit_id', 'officer_id', 'channel', 'applicant_id', 'applicant_kind', 'title', 'summary',
  'doc_number_sought', 'preferred_medium', 'preferred_route', 'revision', 'state', 'open', 'clock_state', 'submitted_on', 'received_on',
  'intake_on', 'target_due_on', 'target_provisional', 'statutory_due_on', 'statutory_provisional', 'reminder_on', 'yellow_on', 'red_on',
  'outcome', 'outcome_on', 'replied_on', 'late_target', 'late_statutory', 'overdue_target', 'overdue_statutory', 'extended',
  'suggested_release', 'accessibility_need', 'split_from', 'flags', 'source_id', 'acknowledged_on', 'heard_on', 'heard_as', 'opened_at', 'changed_at',
] as const satisfies readonly (keyof StoredRequest)[]).map((column) => `r.${column}`).join(', ');

import type { WorkingCalendar } from '../../clock/calendar.js';
import type { CivilDate } from '../../clock/civil-date.js';
import type { Deadline, Task } from '../../definition.js';
import type { RequestContext } from './context.js';
import { openConsultations, openCorrection } from './figures.js';

type Role = 'reception-clerk' | 'handling-officer' | 'secrecy-reviewer' | 'legal-adviser' | 'work-body-head' | 'approving-leader';

/** What each main state waits for, from whom, and which internal limit it has. */
const WORK: Readonly<Record<string, readonly [kind: string, role: Role, deadline: string]>> = {
  AWAITING_CONFIRMATION: ['confirm-receipt', 'reception-clerk', 'confirmation'],
  REGISTERED: ['assign', 'reception-clerk', 'stage:assignment'],
  UNDER_REVIEW: ['examine', 'handling-officer', 'target'],
  DRAFTING: ['draft-reply', 'handling-officer', 'target'],
  SECRECY_REVIEW: ['secrecy-review', 'secrecy-reviewer', 'stage:secrecyReview'],
  SECRECY_REFERRED: ['await-determination', 'secrecy-reviewer', 'target'],
  LEGALITY_REVIEW: ['legality-review', 'legal-adviser', 'stage:legalityReview'],
  SUPPLEMENTING_FILE: ['provide-more', 'handling-officer', 'target'],
  APPLYING_CHANGES: ['apply-changes', 'handling-officer', 'target'],
  HEAD_DECISION: ['head-decision', 'work-body-head', 'stage:approval'],
  APPROVAL: ['sign', 'approving-leader', 'stage:approval'],
  READY_TO_SERVE: ['serve', 'reception-clerk', 'stage:service'],
};

/** What people have to do on a request now. */
export function tasksOf(context: RequestContext, deadlines: readonly Deadline[], _calendar: WorkingCalendar): readonly Task[] {
  const dueOf = (key: string): CivilDate | null => {
    const due = deadlines.find((each) => each.key === key)?.due;
    return due?.dueOn ?? due?.estimatedOn ?? null;
  };
  const task = (key: string, kind: string, role: Role, deadlineKey: string): Task => ({
    key, kind, role, personId: personOf(context, role),
    unitId: role === 'handling-officer' ? context.unitId : null, dueOn: dueOf(deadlineKey),
  });
  const state = context.stage?.name ?? '';
  const work = WORK[state];
  return [
    ...(work ? [task(work[0], ...work)] : []),
    ...waiting(context, state, task),
    ...sideTasks(context, state, task),
  ];
}

/** A task waits for one person where the case has one for it. */
function personOf({ officerId, adviserId }: RequestContext, role: Role): string | null {
  if (role === 'handling-officer') return officerId;
  return role === 'legal-adviser' ? adviserId : null;
}

type MakeTask = (key: string, kind: string, role: Role, deadlineKey: string) => Task;

/** States that wait for the applicant: either nobody has anything to do, or a lapse wants confirming because mail may be under way. */
function waiting(context: RequestContext, state: string, task: MakeTask): Task[] {
  const { fee, reasons } = context;
  if (state === 'AWAITING_CORRECTION' && openCorrection(context)?.lapsed) return [task('confirm-correction-lapse', 'confirm-correction-lapse', 'handling-officer', '')];
  if (state === 'AWAITING_REASONS' && reasons?.lapsed) return [task('decide-on-reasons', 'decide-on-reasons', 'handling-officer', 'target')];
  if (state === 'FEE_APPROVAL') return [fee?.approved ? task('charge-fee', 'charge-fee', 'handling-officer', 'target') : task('approve-fee', 'approve-fee', 'work-body-head', 'stage:approval')];
  if (state === 'AWAITING_PAYMENT' && fee?.lapsed) return [task('confirm-payment-lapse', 'confirm-payment-lapse', 'handling-officer', '')];
  if ((state === 'REPLIED' || state.startsWith('CLOSED_')) && (context.replies.at(-1) ?? context.closed)?.remediesOver
    && context.disputes.every((each) => each.result !== null)) return [task('archive', 'archive', 'reception-clerk', '')];
  return [];
}

/** Work beside the main line: receipts to be recorded, third parties to be told, extensions to be decided. */
function sideTasks(context: RequestContext, state: string, task: MakeTask): Task[] {
  const { extension, fee, reasons } = context;
  const closed = state.startsWith('CLOSED_') || state === 'ARCHIVED';
  if (closed) return [];
  const receipt = (key: string) => task(`receipt:${key}`, 'record-receipt', 'reception-clerk', `receipt:${key}`);
  const correction = openCorrection(context);
  return [
    ...(state === 'AWAITING_CORRECTION' && correction?.receivedOn === null ? [receipt('correction')] : []),
    ...(state === 'AWAITING_REASONS' && reasons?.receivedOn === null ? [receipt('reasons')] : []),
    ...(state === 'AWAITING_PAYMENT' && fee?.notice?.receivedOn === null ? [receipt('payment')] : []),
    ...(state === 'REPLIED' && context.replies.at(-1)?.receivedOn === null ? [receipt('remedies')] : []),
    ...openConsultations(context).filter((each) => each.receivedOn === null && state !== 'REPLIED').map((each) => receipt(`consultation:${each.id}`)),
    ...context.consultations.filter((each) => each.override && !each.override.noticeOn && state !== 'REPLIED')
      .map((each) => task(`notify-third-party:${each.id}`, 'notify-third-party', 'handling-officer', 'target')),
    ...(extension && !extension.notice && state !== 'REPLIED'
      ? [extension.consentedBy ? task('tell-extension', 'tell-extension', 'reception-clerk', 'statutory') : task('consent-extension', 'consent-extension', 'work-body-head', 'statutory')] : []),
  ];
}

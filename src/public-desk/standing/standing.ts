import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { NO_DUE_DATE, type DueDate } from '../../../workflows/clock/due-date.js';
import type { ReplyClock } from '../../../workflows/clock/reply-clock.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { clockOf, dueFromReceipt, isPast, openCorrection } from '../../../workflows/request/v1/figures.js';
import { allowedCommands } from '../../engine/decide.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { OpenRequest } from '../../requests/detail/open-request.js';
import { publicState, STATE_WORDS, type PublicState } from './state-words.js';

/** What the applicant may do online now. */
export const APPLICANT_ACTS = ['confirm', 'correct', 'withdraw', 'write', 'suggest-release', 'add-files'] as const;
export type ApplicantAct = (typeof APPLICANT_ACTS)[number];

/** What is expected of the applicant. */
export const EXPECTATIONS = ['confirm', 'correct', 'give-reasons', 'pay'] as const;
export interface Expectation {
  readonly kind: (typeof EXPECTATIONS)[number];
  readonly text: Bilingual;
  /** What is to be corrected, as the notice says. */
  readonly items: readonly string[];
  /** Last day; no day while receipt of the letter is not on file. */
  readonly until: DueDate;
  /** The time is over. */
  readonly late: boolean;
}

export interface Standing {
  readonly state: PublicState;
  readonly label: Bilingual;
  readonly meaning: Bilingual;
  readonly receivedOn: CivilDate | null;
  /** The reply's statutory limit (Art. 33). */
  readonly due: DueDate;
  readonly clock: ReplyClock['state'];
  /** Day the applicant was told of an extension (Art. 33). */
  readonly extendedOn: CivilDate | null;
  readonly repliedOn: CivilDate | null;
  readonly expected: readonly Expectation[];
  readonly possible: readonly ApplicantAct[];
}

/** Where a case stands, for its applicant. Pure but for the moment. */
export function standingOf(request: OpenRequest, at: { readonly now: number; readonly today: CivilDate }): Standing {
  const { context, projection, calendar } = request;
  const state = publicState(projection.summary.state, context.supplement !== null);
  const clock = clockOf(context, calendar);
  return {
    state, ...STATE_WORDS[state], receivedOn: context.receivedOn,
    due: clock.state === 'running' ? clock.statutory : NO_DUE_DATE, clock: clock.state,
    extendedOn: context.extension?.notice?.sentOn ?? null, repliedOn: context.replies[0]?.servedOn ?? null,
    expected: expectedOf(request, state, at.today), possible: possibleActs(request, state, at),
  };
}

function expectedOf({ context, calendar }: OpenRequest, state: PublicState, today: CivilDate): Expectation[] {
  const within = (receivedOn: CivilDate | null | undefined, workingDays: number) => {
    const due = dueFromReceipt(receivedOn, workingDays, calendar);
    return { until: due ?? NO_DUE_DATE, late: isPast(due, today) };
  };
  const correction = openCorrection(context);
  if (state === 'awaiting-confirmation' && !context.applicantConfirmedOn) return [{ kind: 'confirm', text: CONFIRM, items: [], until: NO_DUE_DATE, late: false }];
  if (state === 'awaiting-correction' && correction) return [{ kind: 'correct', text: correctText(correction.workingDays), items: correction.items, ...within(correction.receivedOn, correction.workingDays) }];
  if (state === 'awaiting-reasons' && context.reasons) return [{ kind: 'give-reasons', text: REASONS, items: [], ...within(context.reasons.receivedOn, context.reasons.workingDays) }];
  if (state === 'awaiting-payment' && context.fee) return [{ kind: 'pay', text: payText(context), items: [], ...within(context.fee.notice?.receivedOn, context.policy.paymentWorkingDays) }];
  return [];
}

const CONFIRM: Bilingual = { zh: '请确认这件申请由您提交。这是双方确认中您的一方；行政机关确认之日为收到申请之日。', en: 'Please confirm that you made this request. This is your half of the confirmation; the day on which the organ confirms as well is the day of receipt.' };
const REASONS: Bilingual = { zh: '请说明理由。', en: 'Please give your reasons.' };
const correctText = (days: number): Bilingual => ({ zh: `请自收到补正告知书之日起${days}个工作日内补正以下事项。`, en: `Please correct the following within ${days} working days of receiving the notice.` });
const payText = ({ fee, policy }: RequestContext): Bilingual => ({
  zh: `请自收到收费通知次日起${policy.paymentWorkingDays}个工作日内缴纳信息处理费${fee?.amountYuan ?? ''}元，缴费方式见通知。`,
  en: `Please pay the processing fee of ¥${fee?.amountYuan ?? ''} within ${policy.paymentWorkingDays} working days from the day after receiving the notice, which says how.`,
});

const BY_COMMAND: Readonly<Record<ApplicantAct, string>> = {
  confirm: 'APPLICANT_CONFIRMED', correct: 'CORRECTED', withdraw: 'WITHDRAW', write: 'ADD_NOTE', 'suggest-release': 'SUGGEST_RELEASE', 'add-files': 'ATTACH_FILE',
};

function possibleActs({ definition, loaded, calendar, context, projection }: OpenRequest, state: PublicState, { now, today }: { readonly now: number; readonly today: CivilDate }): ApplicantAct[] {
  const allowed = new Set(allowedCommands(definition, loaded.snapshot, { at: now, today, on: today, actor: { personId: null } }, calendar));
  const { open } = projection.summary;
  const correction = openCorrection(context);
  const also: Readonly<Record<ApplicantAct, boolean>> = {
    confirm: true, withdraw: true, 'suggest-release': state === 'replied', 'add-files': open,
    // Whether a late correction is justified is for the office: then the applicant says why instead.
    correct: state === 'awaiting-correction' && correction !== null && !isPast(dueFromReceipt(correction.receivedOn, correction.workingDays, calendar), today),
    write: open || state === 'abandoned',
  };
  return APPLICANT_ACTS.filter((act) => allowed.has(BY_COMMAND[act]) && also[act]);
}

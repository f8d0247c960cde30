import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Refusal } from '../../../workflows/definition.js';
import { resultsOf, type Delivery, type DeliveryResult } from '../delivery.js';
import { refusal } from './order-rules.js';

/** What became of a delivery. */
export interface DeliveryReport {
  readonly result: DeliveryResult;
  /** Day of it; today unless given. */
  readonly on?: CivilDate;
  /** Where it serves the reply: why that is entered after its day. */
  readonly lateReason?: string;
  readonly signedBy?: string;
  readonly detail?: string;
  readonly proofId?: string;
}

/** Everything that speaks against this report; empty when nothing does. */
export function reportRefusals(report: DeliveryReport, delivery: Delivery, { on, today, signedOn }: { readonly on: CivilDate; readonly today: CivilDate; readonly signedOn: CivilDate | null }): Refusal[] {
  const { mode, state, dispatchedOn } = delivery;
  const possible = resultsOf(mode, state);
  const earliest = dispatchedOn ?? signedOn;
  const handed = mode === 'direct' || mode === 'through-organ';
  return [
    !possible.includes(report.result) && refusal('resultNotPossible', undefined,
      possible.length === 0 ? (state === 'queued' ? '该邮件正在等待发送，结果由系统登记。' : '本次送达已有结果，不能再登记；需要的请另行登记一次送达。') : '此种送达方式没有这样的结果。',
      possible.length === 0 ? (state === 'queued' ? 'The mail waits to be sent; its result is recorded by itself.' : 'This delivery has its result; record a further one where needed.') : 'This way of delivery has no such result.'),
    on > today && refusal('notInFuture', undefined, `日期${on}晚于今天${today}，请更正日期。`, `The day, ${on}, is after today, ${today}. Correct the day.`),
    earliest !== null && on < earliest && refusal('notBeforeDispatch', undefined, `日期${on}早于发出日期${earliest}，请更正日期。`, `The day, ${on}, is before it left on ${earliest}. Correct the day.`),
    handed && report.result === 'delivered' && !report.signedBy && refusal('signatureNeeded', 'I235', '直接送达、转送送达以签收为准，请填写签收人。', 'Delivery into the hand is proved by a signature: say who signed.'),
  ].filter((each): each is Refusal => Boolean(each));
}

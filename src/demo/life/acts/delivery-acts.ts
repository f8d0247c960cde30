import { lateEntry } from '../../../../workflows/request/v1/late-entry.js';
import type { DeliveryOrder } from '../../../delivery/rules/order-rules.js';
import type { Dispatch } from '../../plot/act.js';
import { against, replyOf, signatoryOf, type Doer, type Doing } from './doing.js';

export const deliverReply: Doer<'deliver-reply'> = async (dispatch, doing, services) => {
  const { id: letterId } = await replyOf(doing.caseId, services);
  return services.desk.order(doing.caseId, { letterId, on: doing.on, ...lateEntry(doing.lateReason), ...orderOf(dispatch, doing) }, await against(doing, services));
};

export const reportDelivery: Doer<'report-delivery'> = async ({ result, detail, proof }, doing, services) => {
  const { caseId, on, story } = doing;
  const { id } = await replyOf(caseId, services);
  const delivery = (await services.deliveries.ofLetter(services.reads, id)).findLast(({ state }) => state === 'sent' || state === 'planned');
  if (!delivery) throw new Error(`no delivery of case ${caseId} is under way`);
  const signed = result === 'delivered' ? { signedBy: signatoryOf(story) } : {};
  const proved = proof ? { proofId: await lastEvidence(doing, services) } : {};
  return services.desk.report(caseId, delivery.id, { result, on, ...signed, ...(detail === undefined ? {} : { detail }), ...proved }, await against(doing, services));
};

function orderOf(dispatch: Dispatch, { story }: Doing): Omit<DeliveryOrder, 'letterId' | 'on'> {
  if (dispatch.mode !== 'direct') return dispatch;
  const { mode, ends, detail } = dispatch;
  const end = ends === 'signed' ? { signedBy: signatoryOf(story) } : ends === 'refused' ? { result: 'refused' as const } : {};
  return { mode, ...end, ...(detail === undefined ? {} : { detail }) };
}

async function lastEvidence({ caseId }: Doing, { attachments, reads }: Parameters<Doer<'report-delivery'>>[2]): Promise<string> {
  const file = (await attachments.ofCase(reads, caseId)).findLast((each) => each.purpose === 'evidence' && each.withdrawal === null);
  if (!file) throw new Error(`case ${caseId} has no file on evidence`);
  return file.id;
}

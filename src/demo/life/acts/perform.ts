import { LOCAL_CLIENT } from '../../../identity/client.js';
import type { ActName } from '../../plot/act.js';
import type { ActMove } from '../../plot/story.js';
import type { OfficeServices } from '../office-services.js';
import { answerComments, comment, settleComments } from './comment-acts.js';
import { deliverReply, reportDelivery } from './delivery-acts.js';
import type { Doer, Doing } from './doing.js';
import { attachFile, letFindingsPass, withdrawFile } from './file-acts.js';
import { makeSheet, reviseLetter } from './letter-acts.js';

const orderDossier: Doer<'order-dossier'> = ({ reason }, { caseId, actor, key }, { dossiers }) =>
  dossiers.order(caseId, { reason }, { personId: actor.personId, client: LOCAL_CLIENT, key });

type OfficeAct = Exclude<ActName, 'online'>;

const DOERS: { readonly [A in OfficeAct]: Doer<A> } = {
  'revise-letter': reviseLetter, 'make-sheet': makeSheet, 'attach-file': attachFile, 'withdraw-file': withdrawFile, 'let-findings-pass': letFindingsPass,
  comment, 'answer-comments': answerComments, 'settle-comments': settleComments, 'deliver-reply': deliverReply, 'report-delivery': reportDelivery,
  'order-dossier': orderDossier,
};

/** Errors: those of the service. */
export async function perform<A extends OfficeAct>({ act, input }: ActMove<A>, doing: Doing, services: OfficeServices): Promise<void> {
  await DOERS[act](input, doing, services);
}

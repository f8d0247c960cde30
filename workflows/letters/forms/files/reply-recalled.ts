import { day, given, say, sentence } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { form } from '../frame.js';
import { receipt, request } from '../opening.js';
import { documentTitle, personName } from './file-facts.js';

/** A signed reply taken back before it was served: which one, by whom, when and why. Its number is not used again. */
export const REPLY_RECALLED = form({
  key: 'reply-recalled', version: 1, document: null, audience: 'internal', sign: null, title: '撤回签发说明',
  label: { zh: '撤回签发说明', en: 'note that a signed reply was taken back' },
  blocks: (draft) => {
    const { facts, subject } = draft;
    const recalled = facts.opinions.findLast(({ step, opinion }) => step === 'approval' && opinion === 'recalled');
    const signed = facts.opinions.findLast(({ step, opinion }) => step === 'approval' && opinion === 'sign');
    const docNumber = given(subject.document?.docNumber) ? `（文号：${subject.document.docNumber}）` : '';
    return [
      receipt({ ...draft, you: '申请人' }), request({ ...draft, you: '申请人' }),
      locked('decision', 'decision', '撤回签发', say`${day(signed?.on, 'opinions.sign.on', '签发日期')}签发的《${documentTitle(subject, facts)}》${docNumber}尚未送达，由${personName(facts, recalled?.by ?? null, '撤回人姓名')}于${day(recalled?.on, 'opinions.recalled.on', '撤回日期')}撤回签发，该文书不再送达。`),
      freely(draft.free, 'reason', 'reason', '撤回理由', say`撤回理由：${sentence(recalled?.note, 'opinions.recalled.note', '撤回理由')}`),
      locked('consequence', 'other', '后续办理', say`已编文号作废，不再使用。修改后的文书重新审查、签发，另编文号；办理时间继续计入答复期限。`),
    ];
  },
});

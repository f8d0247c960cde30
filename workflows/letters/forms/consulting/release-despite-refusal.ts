import type { ConsultationFacts } from '../../facts.js';
import type { Run } from '../../letter.js';
import { remedyText } from '../../remedy.js';
import { citationsText } from '../../wording/citations.js';
import { day, gap, phrase, say, sentence } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { contact, type Draft, form } from '../frame.js';
import { anonymousReceipt, consultationOf, PARTY, partyName } from './consulted.js';

const CITES = [{ law: 'REG', article: 15 }, { law: 'REG', article: 32 }] as const;

/** 10. Told to a third party before its information is released against its will (Art. 32): content, reasons, and the remedies R3. */
export const RELEASE_DESPITE_REFUSAL = form({
  key: 'release-despite-refusal', version: 1, document: 10, audience: 'third-party', sign: '告', title: '依申请公开政府信息告知书',
  label: { zh: '依申请公开告知书（第三方）', en: 'release despite refusal, to the third party' }, remedy: () => 'R3',
  addressee: (draft) => partyName(draft, '第三方姓名或者名称'),
  blocks: (draft) => {
    const found = consultationOf(draft);
    return [
      anonymousReceipt(draft), locked('answer', 'other', '第三方的意见', answer(draft)),
      locked('decision', 'decision', '公开决定', say`经审查，本机关决定公开下列涉及${PARTY}的政府信息：${phrase(found?.information, 'consultation.information', '决定公开的政府信息')}。`),
      locked('ground', 'ground', '法律依据', ground(found), { cites: CITES }),
      freely(draft.free, 'reason', 'reason', '公开的理由', reason(found)),
      locked('remedy', 'remedy', '救济途径', remedyText('R3', draft.facts.organ, { document: '本告知书', reader: PARTY })),
      contact(draft),
    ];
  },
});

const inVain = (found: ConsultationFacts | undefined): boolean => found?.override?.because === 'unreasonable-refusal';

function ground(found: ConsultationFacts | undefined): Run[] {
  if (inVain(found)) return say`依据${citationsText(CITES)}的规定，第三方不同意公开且有合理理由的，行政机关不予公开；第三方的理由不合理的，由行政机关决定是否公开，并将决定公开的政府信息内容和理由书面告知第三方。`;
  return say`依据${citationsText(CITES)}的规定，行政机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知第三方。`;
}

function reason(found: ConsultationFacts | undefined): Run[] {
  if (inVain(found)) return say`${PARTY}不同意公开的理由为：${sentence(found?.grounds, 'consultation.grounds', '第三方不同意公开的理由')}经审查，该理由不足以认定公开会损害${PARTY}的合法权益，不属于不予公开的合理理由。`;
  return say`公开的理由：${sentence(found?.override?.reasons, 'consultation.override.reasons', '不公开可能对公共利益造成重大影响的理由')}`;
}

function answer(draft: Draft): Run[] {
  const found = consultationOf(draft);
  if (found?.answer === 'SILENT') return say`本机关于${day(found.sentOn, 'consultation.sentOn', '征求意见书发出日期')}书面征求${PARTY}的意见，${PARTY}逾期未提出意见。`;
  const told = found?.answer === 'REFUSED' ? say`${day(found.endedOn, 'consultation.endedOn', '第三方答复日期')}答复不同意公开` : [gap('consultation.answer', '第三方的意见')];
  return say`本机关于${day(found?.sentOn, 'consultation.sentOn', '征求意见书发出日期')}书面征求${PARTY}的意见，${PARTY}于${told}。`;
}

import { citationsText } from '../../wording/citations.js';
import { phrase, say } from '../../wording/runs.js';
import { locked, sheet } from '../blocks.js';
import { contact, form, requestNumber, whereTo } from '../frame.js';
import { anonymousReceipt, answerDays, consultationOf, information, interest, PARTY, partyName } from './consulted.js';

const CITES = [{ law: 'REG', article: 15 }, { law: 'REG', article: 32 }] as const;

/** 7. 征求意见书 to a third party (Art. 32): the information, 15 working days from its receipt, and that silence leaves the decision to the organ. */
export const THIRD_PARTY_CONSULTATION = form({
  key: 'third-party-consultation', version: 1, document: 7, audience: 'third-party', sign: '征', title: '政府信息公开征求第三方意见书',
  label: { zh: '征求第三方意见书', en: 'consultation of a third party' },
  addressee: (draft) => partyName(draft, '第三方姓名或者名称'),
  enclosures: () => ['征求意见确认函'],
  blocks: (draft) => [
    anonymousReceipt(draft), information(draft, `经审查，该申请所涉下列信息公开后可能损害${PARTY}的合法权益：`),
    locked('interest', 'reason', '可能涉及的权益', say`上述信息可能涉及${PARTY}的${interest(draft)}。`),
    locked('ground', 'ground', '法律依据', say`依据${citationsText(CITES)}的规定，现书面征求${PARTY}的意见，请${PARTY}答复是否同意公开上述信息；不同意公开的，请具体说明理由。`, { cites: CITES }),
    locked('period', 'period', '提出意见的期限', say`请${PARTY}自收到本征求意见书之日起${answerDays(draft)}个工作日内提出意见（自收到之日的次日起计算）。`),
    locked('consequence', 'consequence', '意见的效力', say`${PARTY}逾期未提出意见的，由本机关依法决定是否公开。${PARTY}不同意公开且有合理理由的，不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知${PARTY}。`),
    locked('how-to', 'how-to', '答复方式', say`请填写所附征求意见确认函并签名或者盖章，${whereTo(draft.facts)}。`),
    contact(draft),
  ],
});

/** 8. 征求意见确认函: the sheet the third party answers on. It says which letter and information it is about, and nothing of the applicant. */
export const THIRD_PARTY_ANSWER_FORM = form({
  key: 'third-party-answer-form', version: 1, document: 8, audience: 'third-party', sign: null, title: '征求意见确认函',
  label: { zh: '征求意见确认函', en: 'answer form of a third party' }, addressee: () => null,
  blocks: (draft) => [sheet('answer', '征求意见确认函', [
    ['致', draft.facts.organ.name], ['登记编号', requestNumber(draft.facts)], ['第三方姓名或者名称', partyName(draft, '第三方姓名或者名称')],
    ['征求意见的信息', phrase(consultationOf(draft)?.information, 'consultation.information', '征求意见的政府信息')], ['收到征求意见书日期', '', 1], ['意见', '□同意公开　　□部分同意公开　　□不同意公开'],
    ['同意公开的部分', '', 2], ['不同意公开的理由', '', 6], ['附送的证明材料', '', 2], ['联系人及联系电话', '', 1], ['签名或者盖章', '', 2], ['日期', '', 1],
  ])],
});

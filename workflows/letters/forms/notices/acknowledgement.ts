import type { FormSpec } from '../frame.js';
import { citationText } from '../../wording/citations.js';
import { lastDay, say } from '../../wording/runs.js';
import { locked } from '../blocks.js';
import { contact, form, type Draft } from '../frame.js';
import { receipt, request } from '../opening.js';

const TIME_LIMIT = { law: 'REG', article: 33, paragraph: 2 } as const;

const opening = (draft: Draft) => [
  receipt(draft), request(draft),
  locked('period', 'period', '答复期限', say`依据${citationText(TIME_LIMIT)}的规定，本机关自收到申请之日起20个工作日内予以答复，答复期限届满日为${lastDay(draft.facts.limits.statutory, 'limits.statutory', '答复期限届满日')}。`, { cites: [TIME_LIMIT] }),
  locked('on-the-way', 'other', '办理说明', say`办理过程中需要${draft.you}补正申请内容、需要征求第三方或者其他机关意见、需要延长答复期限的，本机关将另行告知，答复期限依法相应计算。`),
];

/**
 * Who asked online has the query code already. The letter says what it is for; it never holds the code, which is not kept in clear, and which would open the case to
 * everybody through whose hands a letter goes.
 */
const enquiry = ({ facts, you }: Draft) => (facts.request.channel !== 'internet' ? [] : [
  locked('enquiry', 'how-to', '网上查询', say`${you}可以凭本回执所载登记编号和提交申请时取得的查询码，在提交申请的网站“查询办理”栏目查询办理情况，补正、撤回申请，收取网络送达的文书。查询码遗失的，可以持身份证明请本机关重新出具，原查询码同时作废。`),
]);

/** 3. 登记回执: number, day of receipt, content, due date, contact. A date that no calendar confirms is called expected. */
const about = {
  key: 'acknowledgement', document: 3, audience: 'applicant', sign: '收', title: '政府信息公开申请登记回执', label: { zh: '登记回执', en: 'acknowledgement of receipt' },
} as const satisfies Partial<FormSpec>;

/** Every version stays: a letter keeps the one it was made with. */
export const ACKNOWLEDGEMENT = [
  form({ ...about, version: 1, blocks: (draft) => [...opening(draft), contact(draft)] }),
  form({ ...about, version: 2, blocks: (draft) => [...opening(draft), ...enquiry(draft), contact(draft)] }),
];

import { citationText } from '../../wording/citations.js';
import { lastDay, say } from '../../wording/runs.js';
import { locked } from '../blocks.js';
import { contact, form } from '../frame.js';
import { receipt, request } from '../opening.js';

const TIME_LIMIT = { law: 'REG', article: 33, paragraph: 2 } as const;

/** 3. 登记回执: number, day of receipt, content, due date, contact. A date that no calendar confirms is called expected. */
export const ACKNOWLEDGEMENT = form({
  key: 'acknowledgement', version: 1, document: 3, audience: 'applicant', sign: '收', title: '政府信息公开申请登记回执',
  label: { zh: '登记回执', en: 'acknowledgement of receipt' },
  blocks: (draft) => [
    receipt(draft), request(draft),
    locked('period', 'period', '答复期限', say`依据${citationText(TIME_LIMIT)}的规定，本机关自收到申请之日起20个工作日内予以答复，答复期限届满日为${lastDay(draft.facts.limits.statutory, 'limits.statutory', '答复期限届满日')}。`, { cites: [TIME_LIMIT] }),
    locked('on-the-way', 'other', '办理说明', say`办理过程中需要${draft.you}补正申请内容、需要征求第三方或者其他机关意见、需要延长答复期限的，本机关将另行告知，答复期限依法相应计算。`),
    contact(draft),
  ],
});

import type { Citation } from '../../../request/outcomes.js';
import { citationsText } from '../../wording/citations.js';
import { day, say } from '../../wording/runs.js';
import { locked } from '../blocks.js';
import { contact, form } from '../frame.js';
import { receipt, request } from '../opening.js';
import { consultationOf } from './consulted.js';

const NOT_COUNTED: Citation = { law: 'REG', article: 33, paragraph: 3 };

/** Whom the organ asks, and the article it rests on. The party is not named to the applicant. */
const ASKED = {
  'third-party': { who: '第三方', why: '涉及第三方合法权益', article: 32 },
  'joint-organ': { who: '共同制作该信息的行政机关', why: '由本机关与其他行政机关共同制作', article: 34 },
  'other-organ': { who: '有关机关', why: '涉及其他机关', article: 11 },
} as const;

/** 9. 征求意见告知书 to the applicant: that somebody is being asked, and that the time it takes is not counted (Art. 33 ¶3). */
export const CONSULTATION_NOTICE_TO_APPLICANT = form({
  key: 'consultation-notice-to-applicant', version: 1, document: 9, audience: 'applicant', sign: '征', title: '政府信息公开征求意见告知书',
  label: { zh: '征求意见告知书', en: 'notice of a consultation to the applicant' },
  blocks: (draft) => {
    const found = consultationOf(draft);
    const { who, why, article } = ASKED[found?.kind ?? 'third-party'];
    const cites: Citation[] = [{ law: 'REG', article }, NOT_COUNTED];
    return [
      receipt(draft), request(draft),
      locked('decision', 'decision', '征求意见', say`经审查，${draft.you}申请公开的信息${why}，本机关于${day(found?.sentOn, 'consultation.sentOn', '征求意见书发出日期')}书面征求${who}的意见。`),
      locked('ground', 'ground', '法律依据', say`上述征求意见的法律依据为${citationsText(cites)}。`, { cites }),
      locked('period', 'period', '期限计算', say`征求意见所需时间不计算在答复期限内。征求意见结束后，本机关将在扣除该时间后的期限内答复${draft.you}。`),
      contact(draft),
    ];
  },
});

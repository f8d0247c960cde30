import { citationText } from '../../wording/citations.js';
import { count, gap, given, lastDay, say, sentence } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { contact, type Draft, form } from '../frame.js';
import { receipt, request } from '../opening.js';

const EXTENSION = { law: 'REG', article: 33, paragraph: 2 } as const;

/** 6. 延期答复告知书: number, reason, old and new last day, Art. 33. Without the consent of the head of the work body it has a hole. */
export const EXTENSION_NOTICE = form({
  key: 'extension-notice', version: 1, document: 6, audience: 'applicant', sign: '延', title: '政府信息公开申请延期答复告知书',
  label: { zh: '延期答复告知书', en: 'extension notice' },
  blocks: (draft) => {
    const { extension } = draft.facts;
    const days = count(extension?.workingDays, 'extension.workingDays', '延长的工作日数');
    return [
      receipt(draft), request(draft),
      freely(draft.free, 'reason', 'reason', '延期理由', say`延长答复期限的理由：${sentence(extension?.reason, 'extension.reason', '延期理由')}`),
      locked('ground', 'ground', '法律依据', say`依据${citationText(EXTENSION)}的规定，需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。`, { cites: [EXTENSION] }),
      locked('decision', 'decision', '延期决定', say`经${consent(draft)}，决定将本次申请的答复期限延长${days}个工作日。`),
      locked('period', 'period', '新的期限', say`原答复期限届满日为${lastDay(extension?.from, 'extension.dueBefore', '原答复期限届满日')}，延长后的答复期限届满日为${lastDay(extension?.to, 'extension.dueNow', '延长后的答复期限届满日')}。`),
      contact(draft),
    ];
  },
});

function consent({ facts }: Draft) {
  return say`${given(facts.extension?.consentedBy) ? '本机关政府信息公开工作机构负责人同意' : gap('extension.consentedBy', '政府信息公开工作机构负责人同意')}`;
}

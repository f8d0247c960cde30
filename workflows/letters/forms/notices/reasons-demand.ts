import { citationText } from '../../wording/citations.js';
import { count, phrase, say } from '../../wording/runs.js';
import { locked } from '../blocks.js';
import { contact, form, requestNumber, whereTo } from '../frame.js';
import { receipt, request } from '../opening.js';

const EXCESS = { law: 'REG', article: 35 } as const;

/** 5. 说明理由告知书: the counts, Art. 35, the period, what follows. It asks about number and frequency, never what the information is for. */
export const REASONS_DEMAND = form({
  key: 'reasons-demand', version: 1, document: 5, audience: 'applicant', sign: '由', title: '政府信息公开申请说明理由告知书',
  label: { zh: '说明理由告知书', en: 'demand for reasons' },
  blocks: (draft) => {
    const { reasons } = draft.facts;
    return [
      receipt(draft), request(draft),
      locked('decision', 'decision', '数量、频次', say`经统计，${draft.you}申请公开政府信息的情况为：${phrase(reasons?.counts, 'reasons.counts', '申请的数量、频次')}。上述数量、频次明显超过合理范围。`),
      locked('ground', 'ground', '法律依据', say`依据${citationText(EXCESS)}的规定，请${draft.you}对申请数量、频次超过合理范围的情况说明理由。`, { cites: [EXCESS] }),
      locked('period', 'period', '说明期限', say`请${draft.you}自收到本告知书之日起${count(reasons?.workingDays, 'reasons.workingDays', '说明理由期限（工作日）')}个工作日内书面说明理由（自收到之日的次日起计算）。`),
      locked('consequence', 'consequence', '后果', say`逾期未说明理由或者理由不合理的，本机关将告知${draft.you}不予处理；理由合理，但无法在法定期限内答复的，本机关将确定延迟答复的合理期限并告知${draft.you}。`),
      locked('how-to', 'how-to', '说明方式', say`书面说明请注明登记编号（${requestNumber(draft.facts)}），${whereTo(draft.facts)}。`),
      contact(draft),
    ];
  },
});

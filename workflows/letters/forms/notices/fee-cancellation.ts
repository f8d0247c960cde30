import { citationText } from '../../wording/citations.js';
import { gap, lastDay, say } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { contact, form } from '../frame.js';
import { receipt, request } from '../opening.js';

const FREE_OF_CHARGE = { law: 'REG', article: 42 } as const;

/** The office takes its own fee notice back: nothing is owed, and the period runs on as if it had never stopped. */
export const FEE_CANCELLATION = form({
  key: 'fee-cancellation', version: 1, document: null, audience: 'applicant', sign: '费', title: '政府信息公开信息处理费撤销通知书',
  label: { zh: '撤销收费通知书', en: 'fee cancellation' },
  blocks: (draft) => [
    receipt(draft), request(draft),
    locked('decision', 'decision', '撤销决定', say`本机关决定撤销此前就上述申请发出的信息处理费收费通知书，${draft.you}无需缴纳信息处理费，该通知书所载缴费期限及逾期后果不再适用。`),
    locked('ground', 'ground', '法律依据', say`依据${citationText(FREE_OF_CHARGE)}的规定，行政机关依申请提供政府信息，不收取费用；申请人申请公开政府信息的数量、频次明显超过合理范围的，可以收取信息处理费。`, { cites: [FREE_OF_CHARGE] }),
    freely(draft.free, 'reason', 'reason', '撤销理由', say`撤销理由：${gap('reason', '撤销收费的理由')}`),
    locked('period', 'period', '答复期限', say`发出收费通知书至今的时间不影响答复期限的计算，答复期限届满日为${lastDay(draft.facts.limits.statutory, 'limits.statutory', '答复期限届满日')}。`),
    contact(draft),
  ],
});

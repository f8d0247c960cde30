import { citationText } from '../../wording/citations.js';
import { day, say } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { contact, form } from '../frame.js';
import { receipt, request } from '../opening.js';

const EXCESS = { law: 'REG', article: 35 } as const;

/** 27. 合理延迟答复告知书: the reasons are accepted, but the reply cannot be given in the time of Art. 33; the new day takes its place. */
export const DELAYED_REPLY_NOTICE = form({
  key: 'delayed-reply-notice', version: 1, document: 27, audience: 'applicant', sign: '延', title: '政府信息公开申请延迟答复告知书',
  label: { zh: '合理延迟答复告知书', en: 'delayed-reply notice' },
  blocks: (draft) => {
    const { facts, you } = draft;
    return [
      receipt(draft), request(draft),
      locked('decision', 'decision', '延迟答复', say`本机关于${day(facts.reasons?.sentOn, 'reasons.sentOn', '说明理由告知日期')}要求${you}对申请数量、频次超过合理范围的情况说明理由。经审查，${you}说明的理由合理，但本机关无法在法定期限内答复。`),
      locked('ground', 'ground', '法律依据', say`依据${citationText(EXCESS)}的规定，认为申请理由合理，但是无法在法定期限内答复申请人的，可以确定延迟答复的合理期限并告知申请人。`, { cites: [EXCESS] }),
      freely(draft.free, 'reason', 'reason', '延迟理由', say`本次申请所涉信息数量较大，需要逐一检索、审查，所需时间超过法定期限。`),
      locked('period', 'period', '延迟答复的期限', say`本机关确定延迟答复的合理期限至${day(facts.delay?.untilOn, 'delay.untilOn', '延迟答复的期限届满日')}，将在该期限内答复${you}。`),
      contact(draft),
    ];
  },
});

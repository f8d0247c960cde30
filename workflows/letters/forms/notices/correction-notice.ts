import type { Paragraph } from '../../letter.js';
import { citationText } from '../../wording/citations.js';
import { count, gap, phrase, say } from '../../wording/runs.js';
import { freely, locked } from '../blocks.js';
import { contact, type Draft, form, requestNumber, whereTo } from '../frame.js';
import { receipt, request } from '../opening.js';

const CORRECTION = { law: 'REG', article: 30 } as const;

/** 4. 补正告知书: every item, once; the period and how it is counted; what follows from silence; how to answer (Art. 30). */
export const CORRECTION_NOTICE = form({
  key: 'correction-notice', version: 1, document: 4, audience: 'applicant', sign: '补', title: '政府信息公开申请补正告知书',
  label: { zh: '补正告知书', en: 'correction notice' },
  blocks: (draft) => {
    const round = roundOf(draft);
    return [
      receipt(draft), request(draft),
      locked('ground', 'ground', '需要补正', say`经审查，${draft.you}的申请需要补正。依据${citationText(CORRECTION)}的规定，现将需要补正的事项一次性告知如下：`, { cites: [CORRECTION] }),
      ...itemBlocks(round?.items ?? []),
      freely(draft.free, 'guidance', 'other', '指导和释明', say`补正时，请写明所需政府信息的名称、文号或者便于本机关查询的其他特征性描述。对补正事项有疑问的，可以通过下列联系方式咨询。`),
      locked('period', 'period', '补正期限', say`请${draft.you}自收到本告知书之日起${count(round?.workingDays, 'corrections.workingDays', '补正期限（工作日）')}个工作日内补正（自收到之日的次日起计算）。答复期限自本机关收到补正的申请之日起计算。`),
      locked('consequence', 'consequence', '逾期后果', say`无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。`),
      locked('how-to', 'how-to', '补正方式', say`补正材料请注明登记编号（${requestNumber(draft.facts)}），采用书面形式（包括数据电文形式），${whereTo(draft.facts)}。`),
      contact(draft),
    ];
  },
});

/** The round the notice is about; the last one where none is named. */
function roundOf({ facts, subject }: Draft) {
  return subject.round === undefined ? facts.corrections.at(-1) : facts.corrections[subject.round - 1];
}

function itemBlocks(items: readonly string[]): Paragraph[] {
  if (items.length === 0) return [locked('correction-item:1', 'correction-item', '补正事项1', say`1. ${gap('corrections.items', '需要补正的事项')}。`)];
  return items.map((item, i) => locked(`correction-item:${i + 1}`, 'correction-item', `补正事项${i + 1}`,
    say`${i + 1}. ${phrase(item, `corrections.items.${i + 1}`, '需要补正的事项')}${i === items.length - 1 ? '。' : '；'}`));
}

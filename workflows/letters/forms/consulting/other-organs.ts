import { citationText } from '../../wording/citations.js';
import { day, known, phrase, say } from '../../wording/runs.js';
import { locked } from '../blocks.js';
import { contact, type Draft, form, whereTo } from '../frame.js';
import { anonymousReceipt, answerDays, information, partyName } from './consulted.js';

const JOINT = { law: 'REG', article: 34 } as const;
const COORDINATION = { law: 'REG', article: 11 } as const;

/** 11. To an organ that made the information together with this one (Art. 34): 15 working days, and silence is consent. */
export const CO_PRODUCING_ORGAN_CONSULTATION = form({
  key: 'co-producing-organ-consultation', version: 1, document: 11, audience: 'organ', sign: '征', title: '共同制作政府信息征求意见书',
  label: { zh: '征求意见书（共同制作机关）', en: 'consultation of a co-producing organ' },
  addressee: (draft) => partyName(draft, '被征求意见机关名称'),
  blocks: (draft) => [
    anonymousReceipt(draft), information(draft, '该申请所涉下列政府信息由本机关牵头、与贵单位共同制作：'),
    locked('ground', 'ground', '法律依据', say`依据${citationText(JOINT)}的规定，现征求贵单位对公开上述信息的意见；不同意公开或者只同意公开部分内容的，请说明具体内容、依据和理由。`, { cites: [JOINT] }),
    locked('period', 'period', '提出意见的期限', say`请贵单位自收到本征求意见书之日起${answerDays(draft)}个工作日内书面提出意见（自收到之日的次日起计算）。`),
    locked('consequence', 'consequence', '逾期后果', say`逾期未提出意见的，视为同意公开。`),
    locked('how-to', 'how-to', '答复方式', say`书面意见请${whereTo(draft.facts)}。`),
    contact(draft),
  ],
});

/** 11. To an organ that the information touches without having made it (Art. 11). The law gives its silence no meaning, and so does the letter. */
export const ORGAN_CONSULTATION = form({
  key: 'organ-consultation', version: 1, document: 11, audience: 'organ', sign: '征', title: '政府信息公开征求意见函',
  label: { zh: '征求意见函（其他机关）', en: 'consultation of another organ' },
  addressee: (draft) => partyName(draft, '被征求意见机关名称'),
  blocks: (draft) => [
    anonymousReceipt(draft), information(draft, '该申请所涉下列政府信息涉及贵单位：'),
    locked('ground', 'ground', '法律依据', say`依据${citationText(COORDINATION)}的规定，行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认，保证公开的政府信息准确一致。现征求贵单位的意见，请确认上述信息是否准确、是否可以公开；认为不宜公开的，请说明具体内容、依据和理由。`, { cites: [COORDINATION] }),
    locked('period', 'period', '回复期限', say`请贵单位自收到本函之日起${answerDays(draft)}个工作日内书面回复（自收到之日的次日起计算）。`),
    locked('consequence', 'consequence', '未按期回复', say`未能按期回复的，请在上述期限内告知本机关，以便继续协商、确认。`),
    locked('how-to', 'how-to', '答复方式', say`书面意见请${whereTo(draft.facts)}。`),
    contact(draft),
  ],
});

/** 12. 协办函: what another unit is to supply, and by when. It stops no clock. */
export const ASSISTANCE_LETTER = form({
  key: 'assistance-letter', version: 1, document: 12, audience: 'organ', sign: '协', title: '政府信息公开协办函',
  label: { zh: '协办函', en: 'assistance letter' },
  addressee: (draft) => known(assistanceOf(draft)?.unit, 'assistance.unit', '协办单位名称'),
  blocks: (draft) => {
    const found = assistanceOf(draft);
    return [
      anonymousReceipt(draft),
      locked('information', 'request', '请求协助的事项', say`因办理上述申请，请贵单位协助提供下列材料或者情况：${phrase(found?.what, 'assistance.what', '请求协助的事项')}。`),
      locked('period', 'period', '协办期限', say`请于${day(found?.dueOn, 'assistance.dueOn', '协办期限')}以前（含当日）将材料或者书面情况说明送本机关。协办时间计入答复期限，请按时办理。`),
      locked('how-to', 'how-to', '报送要求', say`提供的材料请注明来源、形成日期和是否涉密；没有相关材料的，请说明检索的范围和方式。材料请${whereTo(draft.facts)}。`),
      contact(draft),
    ];
  },
});

function assistanceOf({ facts, subject }: Draft) {
  return subject.assistanceId === undefined ? facts.assistance.at(-1) : facts.assistance.find(({ id }) => id === subject.assistanceId);
}

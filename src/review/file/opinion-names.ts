import type { Bilingual } from '../../platform/errors/bilingual.js';

/** What reviewers say, by the step and the word of the record. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  'secrecy:clear': { zh: '保密审查通过', en: 'secrecy review passed' },
  'secrecy:return': { zh: '保密审查退回', en: 'returned from secrecy review' },
  'secrecy:refer': { zh: '报请确定', en: 'referred for determination' },
  'secrecy:determined': { zh: '收到确定意见', en: 'determination received' },
  'legality:agree': { zh: '同意', en: 'agreed' },
  'legality:agree-with-changes': { zh: '修改后同意', en: 'agreed with changes' },
  'legality:return': { zh: '退回修改', en: 'returned' },
  'legality:disagree': { zh: '不同意', en: 'disagreed' },
  'legality:ask-for-more': { zh: '要求补充材料', en: 'asked for more' },
  'legality:taken-back': { zh: '承办人撤回送审', en: 'taken back by the officer' },
  'legality:voided': { zh: '同意后文书变更，原同意失效', en: 'agreement void: the reply changed after it' },
  'head:proceed': { zh: '机构负责人决定按拟答复办理', en: 'the head decided to proceed' },
  'head:redraft': { zh: '机构负责人决定重新起草', en: 'the head decided to have it drafted anew' },
  'approval:sign': { zh: '签发', en: 'signed' },
  'approval:return': { zh: '审签退回', en: 'returned from approval' },
  'approval:recalled': { zh: '送达前撤回签发', en: 'signature taken back before service' },
};

export function opinionName(step: string, opinion: string): Bilingual {
  return NAMES[`${step}:${opinion}`] ?? { zh: opinion, en: opinion };
}

import { citationsText } from '../../wording/citations.js';
import { outcomeOf } from '../../../request/outcomes.js';
import type { LetterFacts } from '../../facts.js';
import type { Run } from '../../letter.js';
import { day, gap, given, known, phrase, say, together } from '../../wording/runs.js';

type Opinion = LetterFacts['opinions'][number];

/** Opinions as the workflow keeps them, in words. */
const SAID: Readonly<Record<Opinion['step'], Readonly<Record<string, string>>>> = {
  secrecy: { clear: '保密审查通过', return: '退回修改', refer: '报请确定', determined: '已收到确定意见' },
  legality: {
    agree: '同意', 'agree-with-changes': '修改后同意', return: '退回修改', disagree: '不同意', 'ask-for-more': '要求补充材料', 'taken-back': '承办人撤回送审',
    voided: '同意因答复修改而失效',
  },
  head: { proceed: '按拟办意见办理', redraft: '重新拟办' },
  approval: { sign: '同意签发', return: '退回修改', recalled: '撤回签发' },
};

/** What an opinion says: `修改后同意`; what has no word of its own is printed as it is. */
export function opinionText({ step, opinion }: Opinion): Run[] {
  const words = SAID[step];
  return known(Object.hasOwn(words, opinion) ? words[opinion] : opinion, 'opinions.opinion', '意见');
}

/** Name of a person the facts know by id. */
export function personName({ people }: LetterFacts, id: string | null, label: string): Run[] {
  return known(id !== null && Object.hasOwn(people, id) ? people[id] : null, `people.${label}`, label);
}

/** An opinion with its reasons, who gave it and when. */
export function signedOpinion(facts: LetterFacts, opinion: Opinion): Run[] {
  const note = given(opinion.note) ? say`：${phrase(opinion.note, '', '')}` : [];
  return say`${opinionText(opinion)}${note}。${personName(facts, opinion.by, '审查人姓名')}，${day(opinion.on, 'opinions.on', '审查日期')}`;
}

/** Every opinion of a step, in order; nothing where there is none yet, to be written by hand. */
export function opinionsOf(facts: LetterFacts, step: Opinion['step']): Run[] {
  return together(...facts.opinions.filter((each) => each.step === step).map((each, i) => say`${i === 0 ? '' : '\n'}${signedOpinion(facts, each)}`));
}

/** What the officer proposes, with the ground to the item. */
export function proposalText({ proposal }: LetterFacts): Run[] {
  if (!proposal) return [gap('proposal', '拟办意见')];
  const { label, basis } = outcomeOf(proposal.outcome);
  const parts = [...proposal.given.map(({ part }) => `公开：${part}`), ...proposal.withheld.map(({ part, ground, reason }) => `${outcomeOf(ground).label.zh}，不予提供：${part}（依据${citationsText(outcomeOf(ground).basis)}；理由：${reason}）`)];
  return [[`拟作“${label.zh}”答复${basis.length === 0 ? '' : `，依据${citationsText(basis)}`}。`, ...parts].join('\n')];
}

/** Title and number of the document a sheet is about; the number may be written in by hand. */
export function documentTitle({ document }: { readonly document?: { readonly title: string } }, { proposal }: LetterFacts): Run[] {
  return known(document?.title ?? (proposal && (outcomeOf(proposal.outcome).letter === '答复书' ? '政府信息公开申请答复书' : '告知书')), 'document.title', '文书名称');
}

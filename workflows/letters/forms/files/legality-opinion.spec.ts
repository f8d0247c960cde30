import { factsFor } from '../../../../test/support/letter-facts.js';
import { answersFor } from '../../../request/questions.js';
import type { LetterFacts } from '../../facts.js';
import { gapsOf, paragraphsOf, textOf } from '../../letter.js';
import { LEGALITY_OPINION } from './legality-opinion.js';

type Opinion = LetterFacts['opinions'][number];

const agreed: Opinion = { step: 'legality', opinion: 'agree', by: 'adviser', on: '2026-03-18', note: '依据正确', answers: answersFor('GRANTED.PROVIDED'), letterVersion: 3 };
const voided: Opinion = { step: 'legality', opinion: 'voided', by: 'officer', on: '2026-03-19', note: '答复在同意后被修改', letterVersion: 3 };

function opinionOf(over: Partial<LetterFacts>) {
  const { facts, subject } = factsFor('legality-opinion', over);
  const letter = LEGALITY_OPINION.build(facts, {}, subject);
  return { letter, said: (id: string) => textOf(paragraphsOf(letter).find((each) => each.id === id)?.runs ?? []) };
}

describe('the written opinion of a legal adviser', () => {
  it('says who read which version, when, how the questions were answered, and what became of the comments', () => {
    const { letter, said } = opinionOf({ opinions: [agreed], comments: { made: 3, resolved: 2, withdrawn: 1, lapsed: 0, open: 0 } });
    expect(said('opinion')).toBe('审查意见：同意。审查的是答复文书第3版。审查人：赵律师。审查日期：2026年3月18日。');
    expect(said('comments')).toBe('审查中共提出批注3条：已处理2条，已撤回1条。');
    expect(said('question:manner')).toMatch(/^怎么给.*予以公开.*第三十六条第（二）项/);
    expect(said('reason')).toBe('审查理由：依据正确。');
    expect(gapsOf(letter)).toEqual([]);
  });

  it('is the last conclusion, whatever was asked for or taken back after it', () => {
    const more: Opinion = { step: 'legality', opinion: 'ask-for-more', by: 'adviser', on: '2026-03-17', note: '补充检索记录', letterVersion: 2 };
    const back: Opinion = { step: 'legality', opinion: 'taken-back', by: 'officer', on: '2026-03-20', note: '附件有误' };
    expect(opinionOf({ opinions: [more, agreed, back] }).said('opinion')).toContain('审查意见：同意。审查的是答复文书第3版。');
    expect(opinionOf({ opinions: [agreed] }).said('comments')).toBe('');
  });

  it('says that the agreement fell away, or that the head decided otherwise', () => {
    expect(opinionOf({ opinions: [agreed, voided] }).said('opinion')).toMatch(/答复于2026年3月19日被修改，上述同意失效。$/);
    const disagreed: Opinion = { step: 'legality', opinion: 'disagree', by: 'adviser', on: '2026-03-18', note: '依据不足', letterVersion: 1 };
    const head: Opinion = { step: 'head', opinion: 'proceed', by: 'head', on: '2026-03-20', note: '集体研究' };
    const { said } = opinionOf({ opinions: [disagreed, head] });
    expect(said('opinion')).toBe('审查意见：不同意。审查的是答复文书第1版。审查人：赵律师。审查日期：2026年3月18日。公开工作机构负责人于2026年3月20日决定：按拟办意见办理。');
    expect(said('question:manner')).toBe('');
  });

  it('has a gap where nobody has concluded anything', () => {
    const { letter } = opinionOf({ opinions: [voided] });
    expect(gapsOf(letter).map(({ gap }) => gap.gap)).toContain('opinions.legality');
  });
});

import type { Form } from '../api/client.js';
import { lacksOf, notesOf, opinionBody, type Verdict } from './verdicts.js';

const answer = (question: Form<'ReviewAnswerView'>['question'], choice: string, ground: string | null = null): Form<'ReviewAnswerView'> =>
  ({ question, questionLabel: question, choice, choiceLabel: choice, ground, groundLabel: ground, note: null, evidence: [] });
const proposed = [answer('correction', 'clear'), answer('disclosure', 'DENIED.PROCESS', 'REG-16-2')];
const right: Verdict = { verdict: 'right', choice: '', ground: '', note: '' };
const wrong: Verdict = { verdict: 'wrong', choice: 'all', ground: '', note: ' 已形成结论 ' };
const said = { proposed, picked: [], text: '意见', openComments: 0 };

describe('an opinion', () => {
  it('of agreement takes over the answers that are right, with their grounds', () => {
    expect(opinionBody('AGREE', { ...said, verdicts: { correction: right, disclosure: right } }))
      .toEqual({ opinion: '意见', answers: [{ question: 'correction', choice: 'clear' }, { question: 'disclosure', choice: 'DENIED.PROCESS', ground: 'REG-16-2' }] });
  });

  it('of return points to what is wrong, and to the words that were picked', () => {
    expect(opinionBody('RETURN', { ...said, verdicts: { disclosure: wrong }, picked: [{ blockId: 'reason', quote: '讨论稿' }] }))
      .toEqual({ reasons: '意见', about: [{ question: 'disclosure' }, { blockId: 'reason', quote: '讨论稿' }], answers: [{ question: 'disclosure', choice: 'all', note: '已形成结论' }] });
  });

  it('is kept back by open comments, by what is wrong or not judged, by a return that points nowhere', () => {
    expect(lacksOf('AGREE', { ...said, openComments: 2, verdicts: { correction: right, disclosure: right } })).toEqual(['comments']);
    expect(lacksOf('AGREE_WITH_CHANGES', { ...said, openComments: 2, verdicts: { disclosure: wrong } })).toEqual(['wrong', 'verdicts']);
    expect(lacksOf('RETURN', { ...said, text: ' ', verdicts: {} })).toEqual(['pointer', 'text']);
    expect(lacksOf('DISAGREE', { ...said, openComments: 2, verdicts: {} })).toEqual([]);
  });

  it('gathers the notes at the questions', () => {
    expect(notesOf(proposed, { disclosure: wrong })).toEqual(['disclosure：已形成结论']);
  });
});

import fc from 'fast-check';
import { OUTCOMES } from './outcomes.js';
import { type Answer, answersFor, consequenceOf, decidedBy, groundsOf, QUESTION_SPECS, QUESTIONS } from './questions.js';

const PROPOSABLE = OUTCOMES.filter((each) => each.proposable);

describe('the seven questions, in their order: 补不补、是不是、谁负责、有没有、给不给、怎么给、怎么答', () => {
  test('are asked in that order', () => {
    expect(QUESTION_SPECS.map((each) => each.label.zh)).toEqual(['补不补', '是不是', '谁负责', '有没有', '给不给', '怎么给', '怎么答']);
    expect(QUESTION_SPECS.map((each) => each.key)).toEqual(QUESTIONS);
  });

  test.each(PROPOSABLE.map((each) => [each.code, each] as const))('%s is reached by exactly one answer', (code, outcome) => {
    expect(QUESTION_SPECS.flatMap((spec) => spec.choices.filter((each) => each.outcome === code))).toHaveLength(1);
    expect(decidedBy(answersFor(code))).toMatchObject({ outcome, faults: [], missing: [] });
  });

  test.each(['OTHER.CORRECTION_LAPSED', 'OTHER.FEE_LAPSED'] as const)('%s comes from the clock: no answer leads there', (code) => {
    expect(() => answersFor(code)).toThrow(RangeError);
  });

  test('an answer that decides closes the later ones, but for the letter', () => {
    const other = answersFor('UNABLE.NOT_HELD.NOT_THIS_ORGAN');
    expect(decidedBy(other)).toMatchObject({ decidedBy: 'responsibility', closed: ['holding', 'disclosure', 'manner'] });
    expect(decidedBy([...other, { question: 'holding', choice: 'held' }]).faults.map((each) => each.rule)).toEqual(['closedQuestion']);
  });

  test('a partial grant is decided by 给不给: what is given and withheld is listed item by item instead', () => {
    expect(decidedBy(answersFor('PARTIALLY_GRANTED'))).toMatchObject({ decidedBy: 'disclosure', closed: ['manner'] });
  });

  test('an open question is named', () => {
    const answers = answersFor('GRANTED.PROVIDED').filter((each) => each.question !== 'holding');
    expect(decidedBy(answers)).toMatchObject({ missing: ['holding'], faults: [{ rule: 'openQuestion', question: 'holding' }] });
  });

  test('what is unclear is corrected first', () => {
    expect(decidedBy([{ question: 'correction', choice: 'needed' }]).faults.map((each) => each.rule)).toContain('blockedAnswer');
  });

  test.each<[string, Answer, string]>([
    ['an unknown choice', { question: 'nature', choice: 'perhaps' }, 'unknownChoice'],
    ['the ground of another outcome', { question: 'nature', choice: 'NOT_PROCESSED.PETITION', ground: 'REG-36-4' }, 'groundOfAnswer'],
    ['a decision without its ground', { question: 'nature', choice: 'NOT_PROCESSED.PETITION' }, 'groundMissing'],
    ['the letter of another outcome', { question: 'reply', choice: '答复书' }, 'letterOfOutcome'],
  ])('%s is refused', (_what, answer, rule) => {
    const answers = answersFor('NOT_PROCESSED.PETITION').map((each) => (each.question === answer.question ? answer : each));
    expect(decidedBy(answers).faults.map((each) => each.rule)).toContain(rule);
  });

  test('a question is answered once', () => {
    expect(decidedBy([...answersFor('OTHER.OTHER'), { question: 'nature', choice: 'request' }]).faults.map((each) => each.rule)).toContain('answeredTwice');
  });

  test('everything follows through the one outcome table: letter, grounds, remedy, row', () => {
    expect(consequenceOf(decidedBy(answersFor('DENIED.PROCESS')).outcome!)).toMatchObject({ letter: '答复书', grounds: ['REG-16-¶2', 'REG-36-3'], remedy: 'R1', row: { mark: '（三）6' } });
    expect(consequenceOf(decidedBy(answersFor('PARTIALLY_GRANTED')).outcome!, ['DENIED.INTERNAL'])).toMatchObject({ remedy: 'R1', row: { mark: '（二）' } });
  });

  test('any set of answers either leads to one outcome or says what is wrong', () => {
    const answer = fc.constantFrom(...QUESTION_SPECS).chain((spec) => fc.record({
      question: fc.constant(spec.key), choice: fc.constantFrom(...spec.choices.map((each) => each.key)), ground: fc.option(fc.constantFrom(...spec.choices.flatMap((each) => groundsOf(spec, each)), 'REG-1'), { nil: undefined }),
    }));
    fc.assert(fc.property(fc.array(answer, { maxLength: 9 }), (answers) => {
      const { outcome, faults, missing, closed } = decidedBy(answers);
      expect(faults.length === 0).toBe(faults.length === 0 && outcome !== null && missing.length === 0);
      expect(new Set([...missing, ...closed]).size).toBe(missing.length + closed.length);
    }));
  });
});

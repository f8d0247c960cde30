import { evidenceRules } from '../../../workflows/request/v1/steps/evidence.js';
import { emptyContext } from '../../../workflows/request/v1/context.js';
import type { Proposal } from '../../../workflows/request/v1/proposal.js';
import { OUTCOMES, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { answersFor, QUESTIONS } from '../../../workflows/request/questions.js';
import { evidenceNeeded } from './evidence-needed.js';
import { decisionView, questionViews } from './question-views.js';

const PROPOSABLE = OUTCOMES.filter(({ proposable }) => proposable).map(({ code }) => code);
const moment = { at: 0, today: '2026-03-02', on: '2026-03-02', actor: { personId: 'officer' } };

/** Rules of the workflow that refuse with nothing on file. */
function refusedWithout(outcome: OutcomeCode, withheld: readonly OutcomeCode[] = []): string[] {
  const proposal: Proposal = {
    outcome, answers: [], elements: {}, given: [], withheld: withheld.map((ground) => ({ part: '一', ground, reason: '理由' })), evidence: {}, proposedBy: null, proposedOn: '2026-03-02',
  };
  return evidenceRules({ context: emptyContext(), moment }, proposal).flatMap((each) => (each ? [each.rule] : [])).sort();
}

describe('evidence that is asked for beforehand', () => {
  it.each(PROPOSABLE)('is what the workflow asks for: %s', (code) => {
    expect(evidenceNeeded(code, []).map(({ rule }) => rule).sort()).toEqual(refusedWithout(code));
    expect(evidenceNeeded('PARTIALLY_GRANTED', [code]).map(({ rule }) => rule).sort()).toEqual(refusedWithout('PARTIALLY_GRANTED', [code]));
  });
});

describe('the seven questions', () => {
  it('stand in their order, and between them every outcome that may be proposed is led to once', () => {
    const views = questionViews();
    expect(views.map(({ key }) => key)).toEqual([...QUESTIONS]);
    const led = views.flatMap(({ choices }) => choices.flatMap(({ leadsTo }) => (leadsTo ? [leadsTo.outcome] : [])));
    expect([...led].sort()).toEqual([...PROPOSABLE].sort());
  });

  it('say of a choice its ground to the item, in both languages', () => {
    const holding = questionViews().find(({ key }) => key === 'holding')!;
    expect(holding.choices.find(({ key }) => key === 'UNABLE.NOT_HELD.NOT_EXIST')).toMatchObject({
      grounds: [{ key: 'REG-36-4', label: { zh: '《中华人民共和国政府信息公开条例》第三十六条第（四）项', en: 'Regulation Art. 36 item (4)' } }],
      leadsTo: { letter: '告知书', remedy: { class: 'R2' }, row: { number: 13, mark: '（四）1' }, evidence: [{ rule: 'searchOnFile' }] },
    });
    expect(questionViews()[0]!.choices.find(({ key }) => key === 'needed')!.blocks).toMatchObject({ zh: expect.stringContaining('补正') });
  });

  it('lead from answers to everything that follows', () => {
    expect(decisionView(answersFor('DENIED.PROCESS'), [])).toMatchObject({
      outcome: 'DENIED.PROCESS', decidedBy: 'disclosure', closed: ['manner'], missing: [], faults: [],
      consequence: { letter: '答复书', remedy: { class: 'R1' }, row: { number: 10 }, elements: [{ key: 'processKind' }, { key: 'reason' }], evidence: [{ rule: 'processKindNamed' }] },
    });
    const partial = answersFor('PARTIALLY_GRANTED');
    expect(decisionView(partial, []).consequence!.remedy.class).toBe('R2');
    expect(decisionView(partial, ['DENIED.THIRD_PARTY']).consequence).toMatchObject({ remedy: { class: 'R1' }, evidence: [{ rule: 'thirdPartyAskedFirst' }, { rule: 'publicInterestWeighed' }] });
  });

  it('say what is missing and what is wrong', () => {
    const open = decisionView([{ question: 'correction', choice: 'clear' }], []);
    expect(open).toMatchObject({ outcome: null, consequence: null, missing: QUESTIONS.slice(1) });
    const wrong = decisionView([{ question: 'correction', choice: 'clear' }, { question: 'nature', choice: 'NOT_PROCESSED.PETITION', ground: 'REG-36-4' }, { question: 'holding', choice: 'held' }, { question: 'reply', choice: '答复书' }], []);
    expect(wrong.faults.map(({ rule, question }) => [rule, question])).toEqual([['groundOfAnswer', 'nature'], ['closedQuestion', 'holding'], ['letterOfOutcome', 'reply']]);
  });
});

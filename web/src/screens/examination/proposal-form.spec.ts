import type { Form } from '../../api/client.js';
import { answerOf, bodyOf, elementsToWrite, evidenceFields, evidenceOnFile, filledFrom, missingIn, shownQuestions } from './proposal-form.js';

type Decision = Form<'DecisionView'>;
const decision = (outcome: string | null, elements: string[] = [], evidence: string[] = [], closed: string[] = []): Decision => ({
  outcome, decidedBy: null, closed, missing: [], faults: [],
  consequence: outcome === null ? null : { outcome, label: '', letter: '答复书', grounds: [], remedy: { class: 'R1', label: '' }, row: { number: 1, mark: '', label: '' }, elements: elements.map((key) => ({ key, label: key, article: '' })), evidence: evidence.map((rule) => ({ rule, article: '', label: rule })) },
}) as Decision;
const specs = ['correction', 'nature', 'responsibility', 'reply'].map((key) => ({ key, label: key, asks: '', choices: [] })) as unknown as Form<'QuestionSpecView'>[];

describe('the seven questions', () => {
  it('come one after another; an earlier stop hides later ones', () => {
    const filled = filledFrom(null);
    expect(shownQuestions(specs, filled, null).map(({ key }) => key)).toEqual(['correction']);
    answerOf(filled, 'correction').choice = 'clear';
    answerOf(filled, 'nature').choice = 'NOT_PROCESSED.PETITION';
    expect(shownQuestions(specs, filled, decision('NOT_PROCESSED.PETITION', [], [], ['responsibility'])).map(({ key }) => key)).toEqual(['correction', 'nature', 'reply']);
  });

  it('are sent without what a closed question was answered before, and without what another outcome needed', () => {
    const filled = filledFrom(null);
    Object.assign(answerOf(filled, 'correction'), { choice: 'clear', note: ' 明确 ', evidence: ['search:1'] });
    answerOf(filled, 'manner').choice = 'GRANTED.PROVIDED';
    Object.assign(filled.elements, { reason: ' 讨论稿 ', attachments: '旧的' });
    filled.processKind = '过程稿';
    filled.withheld.push({ part: '甲', ground: 'DENIED.PROCESS', reason: '乙', item: 2 });
    const decided = decision('DENIED.PROCESS', ['processKind', 'reason'], ['processKindNamed'], ['manner']);
    expect(bodyOf(filled, decided)).toEqual({ answers: [{ question: 'correction', choice: 'clear', note: '明确', evidence: ['search:1'] }], elements: { reason: '讨论稿' }, evidence: { processKind: '过程稿' } });
    expect(missingIn(filled, decided)).toEqual([]);
    expect(bodyOf(filled, decision('PARTIALLY_GRANTED', ['givenPart', 'withheldParts'])).withheld).toEqual([{ part: '甲', ground: 'DENIED.PROCESS', reason: '乙', item: 2 }]);
  });

  it('ask for what the outcome needs: texts, evidence in fields, evidence on file', () => {
    const third = decision('DENIED.THIRD_PARTY', ['protectedInterest', 'publicInterestWeighing'], ['thirdPartyAskedFirst', 'publicInterestWeighed']);
    expect(elementsToWrite(third).map(({ key }) => key)).toEqual(['protectedInterest', 'publicInterestWeighing']);
    expect(evidenceFields(third)).toEqual([]);
    expect(evidenceOnFile(third).map(({ rule }) => rule)).toEqual(['thirdPartyAskedFirst']);
    const partial = decision('PARTIALLY_GRANTED', ['givenPart', 'withheldParts'], ['publicInterestWeighed']);
    expect(missingIn(filledFrom(null), partial)).toEqual(['publicInterestWeighed', 'given', 'withheld']);
    expect(missingIn(filledFrom(null), decision(null))).toEqual(['outcome']);
  });

  it('begin with what was proposed before', () => {
    const proposal = { outcome: 'NOT_PROCESSED.REPEAT', answers: [{ question: 'nature', choice: 'NOT_PROCESSED.REPEAT', ground: 'REG-36-6' }], elements: { earlierReply: '文号' }, given: [], withheld: [], evidence: { earlierReply: { number: '复1', on: '2026-01-05', sameApplicant: true, sameInformation: true } }, proposedBy: null, proposedOn: '2026-03-02' } as unknown as Form<'ProposalView'>;
    const filled = filledFrom(proposal);
    expect(bodyOf(filled, decision('NOT_PROCESSED.REPEAT', ['earlierReply'], ['earlierReplyOnFile']))).toEqual({
      answers: [{ question: 'nature', choice: 'NOT_PROCESSED.REPEAT', ground: 'REG-36-6' }], elements: {}, evidence: { earlierReply: { number: '复1', on: '2026-01-05', sameApplicant: true, sameInformation: true } },
    });
  });
});

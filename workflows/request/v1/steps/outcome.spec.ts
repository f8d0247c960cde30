import { CLEAN_LETTER } from './sample-letter.js';
import { by, GRANT, inReview, replied, type Scenario } from '../../../../test/support/scenario.js';
import { type Outcome, type OutcomeCode, OUTCOMES, type ReplyElement } from '../../outcomes.js';
import { answersFor } from '../../questions.js';
import { requestV1 } from '../definition.js';
import type { Payloads } from '../payloads.js';

type Proposal = Omit<Payloads['PROPOSE_OUTCOME'], 'answers'> & { outcome: OutcomeCode };

const received = () => inReview(requestV1, '2026-03-02');
const search = { systems: '公文系统', places: '档案室', keywords: '征地', result: '未检索到' };

/** Taken from parts and evidence: see below. */
const FROM_FACTS = new Set<ReplyElement>(['givenPart', 'withheldParts', 'secretMarking', 'internalKind', 'processKind', 'earlierReply']);

const elementsOf = ({ elements }: Outcome): Partial<Record<ReplyElement, string>> => Object.fromEntries(elements.map((each) => [each, '已载明']));

function proposalOf(outcome: Outcome): Proposal {
  const withheld: Proposal['withheld'] = outcome.code === 'PARTIALLY_GRANTED' ? [{ part: '附件二', ground: 'DENIED.INTERNAL', reason: '人事管理' }] : undefined;
  return { outcome: outcome.code, elements: elementsOf(outcome), evidence: FILED, ...(withheld ? { given: [{ part: '正文' }], withheld } : {}) };
}

const FILED: NonNullable<Proposal['evidence']> = {
  secret: { marking: '机密★10年', level: '机密', period: '10年' }, internalKind: '人事管理', processKind: '讨论记录',
  earlierReply: { number: '丰府办公开复〔2025〕3号', on: '2025-06-01', sameApplicant: true, sameInformation: true }, publicInterestWeighing: '不公开不影响公共利益',
};

/** What must be on file before an outcome can be proposed. */
const EVIDENCE: Partial<Record<OutcomeCode, (given: Scenario) => Scenario>> = {
  'DENIED.THIRD_PARTY': (given) => given.does('CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'trade-secret', information: '合同', applicantToldOn: given.today })
    .does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密', reasonable: true }),
  'UNABLE.NOT_HELD.NOT_EXIST': (given) => given.does('RECORD_SEARCH', search),
  'UNABLE.STILL_UNCLEAR': (given) => given.does('REQUEST_CORRECTION', { items: ['名称'] }).does('CORRECTED', {}),
  'NOT_PROCESSED.EXCESSIVE': (given) => given.does('DEMAND_REASONS', { counts: '42' }).does('REASONS_REJECTED', { given: true, why: '无关' }).does('REOPEN_EXAMINATION', { reason: '复核' }),
};

const PROPOSABLE = OUTCOMES.filter((each) => each.proposable);
const withEvidence = (code: OutcomeCode) => (EVIDENCE[code] ?? ((given: Scenario) => given))(received());

describe('every outcome of domain §5 can be proposed with what it must say, and is refused without', () => {
  test.each(PROPOSABLE.map((each) => [each.code, each] as const))('%s', (code, outcome) => {
    withEvidence(code).does('PROPOSE_OUTCOME', proposalOf(outcome)).expectState('DRAFTING').expectFacts({ proposal: { outcome: code, proposedBy: 'officer', proposedOn: '2026-03-02' }, drafters: ['officer'] });
    for (const element of outcome.elements.filter((each) => !FROM_FACTS.has(each))) {
      const { [element]: _left, ...rest } = elementsOf(outcome);
      withEvidence(code).refuses('PROPOSE_OUTCOME', 'mandatoryElements', { ...proposalOf(outcome), elements: rest })
        .refuses('PROPOSE_OUTCOME', 'mandatoryElements', { ...proposalOf(outcome), elements: { ...rest, [element]: '  ' } });
    }
  });

  test.each(['OTHER.CORRECTION_LAPSED', 'OTHER.FEE_LAPSED'] as const)('%s comes from the clock and is proposed by nobody', (outcome) => {
    received().refuses('PROPOSE_OUTCOME', 'unknownChoice', { answers: [{ question: 'correction', choice: outcome }], elements: { closingNote: '逾期' } })
      .refuses('REPLY_ON_THE_SPOT', 'notProposable', { outcome, elements: { closingNote: '逾期' } });
  });

  test('an outcome the law does not know', () => {
    received().refuses('PROPOSE_OUTCOME', 'unknownChoice', { answers: answersFor('DENIED.PROCESS').map((each) => (each.question === 'disclosure' ? { ...each, choice: 'DENIED.BECAUSE' } : each)), elements: {} })
      .refuses('REPLY_ON_THE_SPOT', 'unknownOutcome', { outcome: 'GRANTED.BECAUSE' as OutcomeCode, elements: {} });
  });

  test('an element that is not a text counts as missing', () => {
    received().refuses('PROPOSE_OUTCOME', 'mandatoryElements', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: 7 as unknown as string } });
  });
});

describe('what must be on file first (domain §5 note 5)', () => {
  const bare = (code: OutcomeCode) => [code, proposalOf(OUTCOMES.find((each) => each.code === code)!)] as const;
  test.each([
    [...bare('UNABLE.NOT_HELD.NOT_EXIST'), 'searchOnFile'], [...bare('UNABLE.STILL_UNCLEAR'), 'correctionFirst'],
    [...bare('NOT_PROCESSED.EXCESSIVE'), 'reasonsFirst'], [...bare('DENIED.THIRD_PARTY'), 'thirdPartyAskedFirst'],
  ])('%s', (_code, proposal, rule) => {
    received().refuses('PROPOSE_OUTCOME', rule, proposal);
  });

  test('the same holds for each withheld part of a partial grant (Art. 37)', () => {
    const withheld = (ground: OutcomeCode): Proposal => ({ outcome: 'PARTIALLY_GRANTED', elements: { givenPart: '正文', withheldParts: '附件' }, given: [{ part: '正文' }], withheld: [{ part: '附件', ground, reason: '见说明' }] });
    received().refuses('PROPOSE_OUTCOME', 'searchOnFile', withheld('UNABLE.NOT_HELD.NOT_EXIST')).refuses('PROPOSE_OUTCOME', 'thirdPartyAskedFirst', withheld('DENIED.THIRD_PARTY'))
      .refuses('PROPOSE_OUTCOME', 'correctionFirst', withheld('UNABLE.STILL_UNCLEAR')).does('RECORD_SEARCH', search)
      .expectFacts({ searches: [{ ...search, period: null, on: '2026-03-02', by: 'officer' }] })
      .refuses('PROPOSE_OUTCOME', 'secretOnFile', withheld('DENIED.STATE_SECRET')).refuses('PROPOSE_OUTCOME', 'internalKindNamed', withheld('DENIED.INTERNAL'))
      .refuses('PROPOSE_OUTCOME', 'processKindNamed', withheld('DENIED.PROCESS')).does('PROPOSE_OUTCOME', withheld('UNABLE.NOT_HELD.NOT_EXIST'));
  });
});

describe('the burden of proof, outcome by outcome (SPC8; Arts. 14–16, 36)', () => {
  const proposal = (code: OutcomeCode, evidence: Proposal['evidence']): Proposal => ({ ...proposalOf(OUTCOMES.find((each) => each.code === code)!), evidence });
  const earlier = FILED.earlierReply!;

  test.each<[string, OutcomeCode, Proposal['evidence'], string]>([
    ['a secret without its marking', 'DENIED.STATE_SECRET', {}, 'secretOnFile'],
    ['a secret of no known level', 'DENIED.STATE_SECRET', { secret: { marking: '有', level: '内部' as never, period: '10年' } }, 'secretOnFile'],
    ['a secret without a period', 'DENIED.STATE_SECRET', { secret: { marking: '机密★', level: '机密', period: ' ' } }, 'secretOnFile'],
    ['internal affairs of no kind', 'DENIED.INTERNAL', {}, 'internalKindNamed'],
    ['internal affairs of a kind the law does not name', 'DENIED.INTERNAL', { internalKind: '财务管理' as never }, 'internalKindNamed'],
    ['process information of no kind', 'DENIED.PROCESS', {}, 'processKindNamed'],
    ['a repeat of nothing', 'NOT_PROCESSED.REPEAT', {}, 'earlierReplyOnFile'],
    ['a repeat of another applicant’s request', 'NOT_PROCESSED.REPEAT', { earlierReply: { ...earlier, sameApplicant: false } }, 'earlierReplyOnFile'],
    ['a repeat for other information', 'NOT_PROCESSED.REPEAT', { earlierReply: { ...earlier, sameInformation: false } }, 'earlierReplyOnFile'],
    ['a repeat of a reply that is yet to come', 'NOT_PROCESSED.REPEAT', { earlierReply: { ...earlier, on: '2026-03-03' } }, 'earlierReplyOnFile'],
    ['a repeat without a number', 'NOT_PROCESSED.REPEAT', { earlierReply: { ...earlier, number: ' ' } }, 'earlierReplyOnFile'],
  ])('%s', (_what, code, evidence, rule) => {
    received().refuses('PROPOSE_OUTCOME', rule, proposal(code, evidence));
  });

  test('a repeat names the earlier reply', () => {
    received().refuses('PROPOSE_OUTCOME', 'earlierReplyOnFile', proposal('NOT_PROCESSED.REPEAT', {}));
  });

  test('a third party’s interests without a weighing, in a withheld part', () => {
    withEvidence('DENIED.THIRD_PARTY').refuses('PROPOSE_OUTCOME', 'publicInterestWeighed', {
      outcome: 'PARTIALLY_GRANTED', elements: { givenPart: '正文', withheldParts: '附件' }, given: [{ part: '正文' }], withheld: [{ part: '报价', ground: 'DENIED.THIRD_PARTY', reason: '商业秘密' }],
    });
  });

  test('a search says systems, places, keywords and result; who searched is barred from reviewing', () => {
    received().refuses('RECORD_SEARCH', 'searchInFull', { ...search, keywords: ' ' });
    const thorough = received();
    for (let n = 0; n < 100; n += 1) thorough.does('RECORD_SEARCH', search);
    expect(thorough.allowed).not.toContain('RECORD_SEARCH');
    thorough.refuses('RECORD_SEARCH', 'tooManySearches', search);
    received().does('RECORD_SEARCH', { ...search, period: '2019—2024' }, by('archivist')).expectFacts({ searches: [{ period: '2019—2024', by: 'archivist' }], drafters: ['officer', 'archivist'] });
  });
});

describe('partial disclosure (Art. 37)', () => {
  const partial = { outcome: 'PARTIALLY_GRANTED' as const, elements: { givenPart: '正文', withheldParts: '附件' }, given: [{ part: '正文' }], evidence: FILED };

  test('lists what is withheld, with ground and reason for each part', () => {
    received().refuses('PROPOSE_OUTCOME', 'withheldParts', partial)
      .refuses('PROPOSE_OUTCOME', 'givenParts', { ...partial, given: [{ part: ' ' }], withheld: [{ part: '附件', ground: 'DENIED.INTERNAL', reason: '人事' }] })
      .refuses('PROPOSE_OUTCOME', 'reasonOfPart', { ...partial, withheld: [{ part: '附件', ground: 'DENIED.INTERNAL', reason: ' ' }] })
      .refuses('PROPOSE_OUTCOME', 'reasonOfPart', { ...partial, withheld: [{ part: '', ground: 'DENIED.INTERNAL', reason: '人事' }] });
  });

  test.each(['GRANTED.PROVIDED', 'NOT_PROCESSED.REPEAT', 'OTHER.OTHER', 'DENIED.BECAUSE'])('%s is no ground for withholding a part', (ground) => {
    received().refuses('PROPOSE_OUTCOME', 'groundOfPart', { ...partial, withheld: [{ part: '附件', ground: ground as OutcomeCode, reason: '无' }] });
  });

  test('no other outcome lists parts', () => {
    received().refuses('PROPOSE_OUTCOME', 'onlyPartial', { ...GRANT, given: [{ part: '正文' }] })
      .refuses('PROPOSE_OUTCOME', 'onlyPartial', { ...GRANT, withheld: [{ part: '附件', ground: 'DENIED.INTERNAL', reason: '人事' }] });
  });
});

describe('while somebody is being consulted (Arts. 32, 34)', () => {
  test('no outcome is proposed and nothing is answered on the spot', () => {
    received().does('CONSULT_ORGAN', { organName: '市水利局', joint: true, information: '文件' }).refuses('PROPOSE_OUTCOME', 'consultationsOver', GRANT)
      .refuses('REPLY_ON_THE_SPOT', 'consultationsOver', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '网站' } });
  });
});

describe('back to the examination', () => {
  test('a draft is dropped and everybody who shaped it stays barred from reviewing', () => {
    received().does('PROPOSE_OUTCOME', GRANT).does('REOPEN_EXAMINATION', { reason: '需征求意见' }, by('colleague')).expectState('UNDER_REVIEW').expectFacts({ proposal: null, agreement: null, drafters: ['officer', 'colleague'] });
  });

  test('a search can be recorded while drafting', () => {
    received().does('PROPOSE_OUTCOME', GRANT).does('RECORD_SEARCH', search).expectState('DRAFTING').expectFacts({ searches: [search] });
  });
});

describe('reply on the spot (Art. 33 ¶1)', () => {
  const told = { outcome: 'GRANTED.ALREADY_PUBLIC' as const, elements: { accessRoute: '市政府网站' } };

  test('a grant can be answered at once and is received at once', () => {
    received().does('REPLY_ON_THE_SPOT', told).expectState('REPLIED').expectLetter('reply').expectFacts({
      replies: [{ round: 1, mode: 'on-the-spot', servedOn: '2026-03-02', receivedOn: '2026-03-02', late: { target: 0, statutory: 0 } }], drafters: ['officer'],
    }).expectDeadline('remedies', '2026-09-02');
  });

  test('nothing but a grant: every other reply passes legality review', () => {
    received().refuses('REPLY_ON_THE_SPOT', 'grantOnly', { outcome: 'DENIED.INTERNAL', elements: { internalKind: '人事', reason: '内部' } });
  });

  test('what is not public yet is not given out without a secrecy check (Art. 17)', () => {
    const provided = { outcome: 'GRANTED.PROVIDED' as const, elements: GRANT.elements };
    received().refuses('REPLY_ON_THE_SPOT', 'secrecyChecked', provided).does('REPLY_ON_THE_SPOT', { ...provided, secrecyCheck: '保密审查员李某核对，不涉密' }).expectState('REPLIED');
  });

  test('with its mandatory elements', () => {
    received().refuses('REPLY_ON_THE_SPOT', 'mandatoryElements', { ...told, elements: {} });
  });

  test('free of errors, of warnings without a reason, and of leaks in what goes with it', () => {
    const check = (over: object) => ({ ...told, letter: { ...CLEAN_LETTER, ...over } });
    const fault = [{ rule: 'x', label: { zh: '错误', en: 'fault' } }];
    received().refuses('REPLY_ON_THE_SPOT', 'letterFree', check({ errors: fault })).refuses('REPLY_ON_THE_SPOT', 'warningsExplained', check({ unexplained: fault }))
      .refuses('REPLY_ON_THE_SPOT', 'releaseGate', check({ leaks: 1 })).does('REPLY_ON_THE_SPOT', check({ letterId: 'l1' })).expectFacts({ replies: [{ document: { letterId: 'l1' } }] });
  });

  test('not as a second answer', () => {
    replied(received()).does('SUPPLEMENT', { cause: 'error-found', reason: '遗漏' }).refuses('REPLY_ON_THE_SPOT', 'notAfterReply', told);
  });
});

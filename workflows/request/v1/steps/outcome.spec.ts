import { by, GRANT, inReview, replied, type Scenario } from '../../../../test/support/scenario.js';
import { type Outcome, type OutcomeCode, OUTCOMES, type ReplyElement } from '../../outcomes.js';
import { requestV1 } from '../definition.js';
import type { Payloads } from '../payloads.js';

type Proposal = Payloads['PROPOSE_OUTCOME'];

const received = () => inReview(requestV1, '2026-03-02');
const search = { systems: '公文系统', places: '档案室', keywords: '征地', result: '未检索到' };

const elementsOf = ({ elements }: Outcome): Partial<Record<ReplyElement, string>> => Object.fromEntries(elements.map((each) => [each, '已载明']));

function proposalOf(outcome: Outcome): Proposal {
  const withheld: Proposal['withheld'] = outcome.code === 'PARTIALLY_GRANTED' ? [{ part: '附件二', ground: 'DENIED.INTERNAL', reason: '人事管理' }] : undefined;
  return { outcome: outcome.code, elements: elementsOf(outcome), ...(withheld ? { withheld } : {}) };
}

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
    for (const element of outcome.elements) {
      const { [element]: _left, ...rest } = elementsOf(outcome);
      withEvidence(code).refuses('PROPOSE_OUTCOME', 'mandatoryElements', { ...proposalOf(outcome), elements: rest })
        .refuses('PROPOSE_OUTCOME', 'mandatoryElements', { ...proposalOf(outcome), elements: { ...rest, [element]: '  ' } });
    }
  });

  test.each(['OTHER.CORRECTION_LAPSED', 'OTHER.FEE_LAPSED'] as const)('%s comes from the clock and is proposed by nobody', (outcome) => {
    received().refuses('PROPOSE_OUTCOME', 'notProposable', { outcome, elements: { closingNote: '逾期' } });
  });

  test('an outcome the law does not know', () => {
    received().refuses('PROPOSE_OUTCOME', 'unknownOutcome', { outcome: 'DENIED.BECAUSE' as OutcomeCode, elements: {} });
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
    const withheld = (ground: OutcomeCode): Proposal => ({ outcome: 'PARTIALLY_GRANTED', elements: { givenPart: '正文', withheldParts: '附件' }, withheld: [{ part: '附件', ground, reason: '见说明' }] });
    received().refuses('PROPOSE_OUTCOME', 'searchOnFile', withheld('UNABLE.NOT_HELD.NOT_EXIST')).refuses('PROPOSE_OUTCOME', 'thirdPartyAskedFirst', withheld('DENIED.THIRD_PARTY'))
      .refuses('PROPOSE_OUTCOME', 'correctionFirst', withheld('UNABLE.STILL_UNCLEAR')).does('RECORD_SEARCH', search).expectFacts({ searches: 1 }).does('PROPOSE_OUTCOME', withheld('UNABLE.NOT_HELD.NOT_EXIST'));
  });
});

describe('partial disclosure (Art. 37)', () => {
  const partial = { outcome: 'PARTIALLY_GRANTED' as const, elements: { givenPart: '正文', withheldParts: '附件' } };

  test('lists what is withheld, with ground and reason for each part', () => {
    received().refuses('PROPOSE_OUTCOME', 'withheldParts', partial)
      .refuses('PROPOSE_OUTCOME', 'reasonOfPart', { ...partial, withheld: [{ part: '附件', ground: 'DENIED.INTERNAL', reason: ' ' }] })
      .refuses('PROPOSE_OUTCOME', 'reasonOfPart', { ...partial, withheld: [{ part: '', ground: 'DENIED.INTERNAL', reason: '人事' }] });
  });

  test.each(['GRANTED.PROVIDED', 'NOT_PROCESSED.REPEAT', 'OTHER.OTHER', 'DENIED.BECAUSE'])('%s is no ground for withholding a part', (ground) => {
    received().refuses('PROPOSE_OUTCOME', 'groundOfPart', { ...partial, withheld: [{ part: '附件', ground: ground as OutcomeCode, reason: '无' }] });
  });

  test('no other outcome lists withheld parts', () => {
    received().refuses('PROPOSE_OUTCOME', 'onlyPartial', { ...GRANT, withheld: [{ part: '附件', ground: 'DENIED.INTERNAL', reason: '人事' }] });
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
    received().does('PROPOSE_OUTCOME', GRANT).does('REOPEN_EXAMINATION', { reason: '需征求意见' }, by('colleague')).expectState('UNDER_REVIEW').expectFacts({ proposal: null, drafters: ['officer', 'colleague'] });
  });

  test('a search can be recorded while drafting', () => {
    received().does('PROPOSE_OUTCOME', GRANT).does('RECORD_SEARCH', search).expectState('DRAFTING').expectFacts({ searches: 1 });
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

  test('not as a second answer', () => {
    replied(received()).does('SUPPLEMENT', { cause: 'error-found', reason: '遗漏' }).refuses('REPLY_ON_THE_SPOT', 'notAfterReply', told);
  });
});

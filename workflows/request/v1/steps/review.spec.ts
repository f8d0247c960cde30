import { by, GRANT, inReview, type Scenario, signed } from '../../../../test/support/scenario.js';
import { answersFor } from '../../questions.js';
import type { CommandName } from '../payloads.js';
import { requestV1 } from '../definition.js';

const drafting = () => inReview(requestV1, '2026-03-02').does('PROPOSE_OUTCOME', GRANT);
const secrecy = () => drafting().does('SUBMIT_FOR_REVIEW', {});
const referred = () => secrecy().does('REFER_FOR_DETERMINATION', { authority: '市保密局', question: '能否公开' }, by('secrecy'));
const legality = () => secrecy().does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy'));
const disagreed = () => legality().does('DISAGREE', { opinion: '依据不足' }, by('adviser'));
const approval = () => legality().does('AGREE', { opinion: '合法' }, by('adviser'));

describe('secrecy review (Art. 17): time counts', () => {
  test('cleared, it goes on to the legal adviser', () => {
    secrecy().expectState('SECRECY_REVIEW').expectTask('secrecy-review', 'secrecy-reviewer').expectDue({ statutory: '2026-03-30' }).expectDeadline('stage:secrecyReview', '2026-03-03');
    legality().expectState('LEGALITY_REVIEW').expectTold('legal-adviser', 'legality-review-needed').expectFacts({ opinions: [{ step: 'secrecy', opinion: 'clear', by: 'secrecy' }] });
  });

  test('returned, it goes back to the draft with the reasons', () => {
    secrecy().does('RETURN_FROM_SECRECY_REVIEW', { reasons: '附件涉密' }, by('secrecy')).expectState('DRAFTING').expectFacts({ timesReturned: 1 }).expectTold('officer', 'returned');
  });

  test('doubtful, the competent department decides; the law names no stop of the clock', () => {
    referred().expectState('SECRECY_REFERRED').expectValue({ OPEN: { clock: 'RUNNING' } }).expectTask('await-determination', 'secrecy-reviewer')
      .does('DETERMINED', { determination: '可以公开' }).expectState('SECRECY_REVIEW').does('CLEAR_SECRECY', { opinion: '可以公开' }, by('secrecy')).expectState('LEGALITY_REVIEW');
  });
});

describe('legality review (work plan: 合法性审查)', () => {
  test('agree: to the approving leader', () => {
    legality().expectTask('legality-review', 'legal-adviser').expectDeadline('stage:legalityReview', '2026-03-05');
    approval().expectState('APPROVAL').expectTask('sign', 'approving-leader').expectDue({ statutory: '2026-03-30' });
  });

  test('agree with changes: the officer makes them first', () => {
    legality().does('AGREE_WITH_CHANGES', { changes: '引用到项' }, by('adviser')).expectState('APPLYING_CHANGES').expectTold('officer', 'changes-required')
      .does('CHANGES_MADE', { note: '已改' }, by('colleague')).expectState('APPROVAL').expectTold('legal-adviser', 'changes-made').refuses('SIGN', 'notTheDrafter', {}, by('colleague'));
  });

  test('return: back to the draft, counted', () => {
    legality().does('RETURN', { reasons: '未说明裁量理由' }, by('adviser')).expectState('DRAFTING').expectFacts({ timesReturned: 1, opinions: [{}, { step: 'legality', opinion: 'return', note: '未说明裁量理由' }] });
  });

  test('disagree: the head decides with reasons, either way', () => {
    disagreed().expectState('HEAD_DECISION').expectTask('head-decision', 'work-body-head').expectTold('work-body-head', 'legal-adviser-disagrees')
      .does('HEAD_DECIDES', { decision: 'proceed', reasons: '依据充分' }, by('head')).expectState('APPROVAL').expectFacts({ opinions: [{}, {}, { step: 'head', opinion: 'proceed', by: 'head' }] });
    disagreed().does('HEAD_DECIDES', { decision: 'redraft', reasons: '采纳' }, by('head')).expectState('DRAFTING').expectFacts({ timesReturned: 1 });
  });

  test('a decision that waits too long at the head is told to the head', () => {
    disagreed().passes('2026-03-05').expectTold('work-body-head', 'deadline');
    approval().passes('2026-03-05').expectTold('approving-leader', 'deadline');
  });
});

describe('approval and signature', () => {
  test('signed, the reply waits for service', () => {
    approval().on('2026-03-04').does('SIGN', {}, by('leader')).expectState('READY_TO_SERVE').expectLetter('reply').expectFacts({ signedOn: '2026-03-04' }).expectTask('serve', 'reception-clerk').expectDeadline('stage:service', '2026-03-05');
  });

  test('returned, it goes back to the draft', () => {
    approval().does('RETURN_FROM_APPROVAL', { reasons: '核对名称' }, by('leader')).expectState('DRAFTING').expectFacts({ timesReturned: 1 });
  });

  test('a signed letter that has not left can be taken back', () => {
    signed(inReview(requestV1, '2026-03-02')).does('RECALL_REPLY', { reason: '附件有误' }).expectState('DRAFTING').expectFacts({ signedOn: null, timesReturned: 1 }).expectTold('approving-leader', 'reply-recalled')
      .does('SUBMIT_FOR_REVIEW', {}).expectState('SECRECY_REVIEW');
  });

  test('nothing goes to review without a proposal', () => {
    const rules = requestV1.commands.get('SUBMIT_FOR_REVIEW')!.standing({ ...drafting().context, proposal: null }, { at: 0, today: '2026-03-02', on: '2026-03-02', actor: { personId: 'x' } }, undefined as never);
    expect(rules.map((each) => each.rule)).toEqual(['proposalFirst']);
  });
});

describe('the form of the secrecy review (Art. 17)', () => {
  const form = { reviewed: '答复文书及附件', stateSecrets: 'none' as const, workSecrets: 'none' as const, sensitive: 'none' as const };

  test('says what was read', () => {
    secrecy().refuses('CLEAR_SECRECY', 'reviewedNamed', { opinion: '不涉密', form: { ...form, reviewed: ' ' } }, by('secrecy'));
    secrecy().does('CLEAR_SECRECY', { opinion: '不涉密', form }, by('secrecy')).expectFacts({ opinions: [{ step: 'secrecy', form }] });
  });

  test('what has to be withheld is not granted, and a secret is confirmed', () => {
    secrecy().refuses('CLEAR_SECRECY', 'secretWithheld', { opinion: '涉密', form: { ...form, workSecrets: 'withheld' } }, by('secrecy'));
    const secret = inReview(requestV1, '2026-03-02').does('PROPOSE_OUTCOME', { outcome: 'DENIED.STATE_SECRET', elements: { secretMarking: '有国家秘密标志' }, evidence: { secret: { marking: '机密★10年', level: '机密', period: '10年' } } }).does('SUBMIT_FOR_REVIEW', {});
    secret.refuses('CLEAR_SECRECY', 'secretConfirmed', { opinion: '不涉密', form }, by('secrecy')).does('CLEAR_SECRECY', { opinion: '属实', form: { ...form, stateSecrets: 'withheld' } }, by('secrecy')).expectState('LEGALITY_REVIEW');
  });
});

describe('a part withheld as a state secret (Arts. 14, 37)', () => {
  const clean = { reviewed: '答复文书及附件', stateSecrets: 'none' as const, workSecrets: 'none' as const, sensitive: 'none' as const };
  const partly = (ground: 'DENIED.STATE_SECRET' | 'DENIED.INTERNAL') => inReview(requestV1, '2026-03-02').does('PROPOSE_OUTCOME', {
    outcome: 'PARTIALLY_GRANTED', elements: { givenPart: '正文', withheldParts: '附件' }, given: [{ part: '正文' }], withheld: [{ part: '附件', ground, reason: '见说明' }],
    evidence: { secret: { marking: '机密★10年', level: '机密', period: '10年' }, internalKind: '人事管理' },
  }).does('SUBMIT_FOR_REVIEW', {});

  test('the form of the review and the reply say the same', () => {
    partly('DENIED.STATE_SECRET').refuses('CLEAR_SECRECY', 'secretConfirmed', { opinion: '不涉密', form: clean }, by('secrecy'))
      .does('CLEAR_SECRECY', { opinion: '属实', form: { ...clean, stateSecrets: 'withheld' } }, by('secrecy')).expectState('LEGALITY_REVIEW');
    partly('DENIED.INTERNAL').refuses('CLEAR_SECRECY', 'secretPart', { opinion: '涉密', form: { ...clean, stateSecrets: 'withheld' } }, by('secrecy'))
      .does('CLEAR_SECRECY', { opinion: '不涉密', form: clean }, by('secrecy')).expectState('LEGALITY_REVIEW');
  });
});

describe('the day of an opinion', () => {
  test('is the day it is given: a review cannot be dated back to make a late reply look timely', () => {
    legality().on('2026-03-10').refuses('AGREE', 'opinionOfToday', { opinion: '合法' }, by('adviser', { on: '2026-03-03' }))
      .refuses('RETURN', 'opinionOfToday', { reasons: '改' }, by('adviser', { on: '2026-03-03' }));
    secrecy().on('2026-03-10').refuses('CLEAR_SECRECY', 'opinionOfToday', { opinion: '不涉密' }, by('secrecy', { on: '2026-03-09' }));
  });

  test('signature on paper may be entered later, but was not before agreement', () => {
    const agreed = () => legality().on('2026-03-10').does('AGREE', { opinion: '合法' }, by('adviser')).on('2026-03-12');
    agreed().refuses('SIGN', 'agreedBefore', {}, by('leader', { on: '2026-03-09' })).does('SIGN', {}, by('leader', { on: '2026-03-10' })).expectFacts({ signedOn: '2026-03-10' });
  });
});

describe('the adviser in charge', () => {
  test('is assigned, by turn or by hand; nobody else reviews then', () => {
    const assigned = secrecy().does('CLEAR_SECRECY', { opinion: '不涉密', assignTo: 'adviser-2' }, by('secrecy')).expectFacts({ adviserId: 'adviser-2' });
    expect(assigned.projection.tasks.find((each) => each.kind === 'legality-review')).toMatchObject({ personId: 'adviser-2' });
    assigned.refuses('AGREE', 'assignedAdviser', { opinion: '合法' }, by('adviser')).refuses('ASSIGN_ADVISER', 'sameAdviser', { adviserId: 'adviser-2' }, by('head'))
      .does('ASSIGN_ADVISER', { adviserId: 'adviser', reason: '出差' }, by('head')).does('AGREE', { opinion: '合法' }, by('adviser'));
  });

  test('has neither drafted nor handled the case, also not before it went to somebody else', () => {
    legality().refuses('ASSIGN_ADVISER', 'notTheDrafter', { adviserId: 'officer' }, by('head'));
    inReview(requestV1, '2026-03-02').does('REASSIGN', { unitId: 'unit', officerId: 'officer-2', reason: '调整' }, by('head')).does('PROPOSE_OUTCOME', GRANT, by('officer-2'))
      .does('SUBMIT_FOR_REVIEW', {}, by('officer-2')).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy')).refuses('AGREE', 'notTheDrafter', { opinion: '合法' }, by('officer'));
  });

  test('has not acted on the case in any other way, such as consulting the third party', () => {
    const consulted = () => inReview(requestV1, '2026-03-02').does('CONSULT_THIRD_PARTY', { partyId: 'p1', interest: 'trade-secret', information: '合同', applicantToldOn: '2026-03-02' }, by('two-hats'))
      .does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' }).does('PROPOSE_OUTCOME', GRANT).does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy'));
    consulted().refuses('AGREE', 'notTheHandler', { opinion: '合法' }, by('two-hats')).refuses('ASSIGN_ADVISER', 'notTheDrafter', { adviserId: 'two-hats' }, by('head')).does('AGREE', { opinion: '合法' }, by('adviser'));
  });

  test('does not decide, as head, on a disagreement that is his or her own', () => {
    disagreed().refuses('HEAD_DECIDES', 'notTheDissenter', { decision: 'proceed', reasons: '由' }, by('adviser')).does('HEAD_DECIDES', { decision: 'proceed', reasons: '由' }, by('head')).expectState('APPROVAL');
  });

  test('gets the reply again that was returned, unless the office names another', () => {
    const again = () => legality().does('RETURN', { reasons: '改' }, by('adviser')).does('SUBMIT_FOR_REVIEW', {});
    again().does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy')).expectFacts({ adviserId: 'adviser' });
    again().does('CLEAR_SECRECY', { opinion: '不涉密', assignTo: 'adviser-2' }, by('secrecy')).expectFacts({ adviserId: 'adviser-2' });
  });

  test('is named by the head where the office\'s rule names nobody', () => {
    secrecy().does('CLEAR_SECRECY', { opinion: '不涉密', assignTo: null }, by('secrecy')).expectFacts({ adviserId: null }).expectTold('work-body-head', 'adviser-needed');
  });

  test('asks for more, and reviews when it has come; time counts', () => {
    legality().does('ASK_FOR_MORE', { what: '检索记录', about: [{ question: 'holding' }] }, by('adviser')).expectState('SUPPLEMENTING_FILE').expectTold('officer', 'more-asked-for').expectTask('provide-more', 'handling-officer')
      .expectValue({ OPEN: { clock: 'RUNNING' } }).does('RECORD_SEARCH', { systems: '公文系统', places: '档案室', keywords: '征地', result: '已找到' }).does('PROVIDE_MORE', { note: '已补充' }).expectState('LEGALITY_REVIEW');
  });

  test('points to a question or a passage when returning', () => {
    legality().refuses('RETURN', 'pointNeeded', { reasons: '改', about: [] }, by('adviser')).refuses('RETURN', 'pointNeeded', { reasons: '改', about: [{ quote: '见说明' }] }, by('adviser'))
      .does('RETURN', { reasons: '改', about: [{ blockId: 'reason', quote: '不宜公开' }] }, by('adviser')).expectFacts({ opinions: [{}, { about: [{ blockId: 'reason', quote: '不宜公开' }] }] });
  });

  test('answers the seven questions anew: agreement means that they lead where the proposal led', () => {
    legality().refuses('AGREE', 'answersAgree', { opinion: '合法', answers: answersFor('GRANTED.TOLD_HOW') }, by('adviser'))
      .refuses('AGREE', 'openQuestion', { opinion: '合法', answers: [] }, by('adviser')).refuses('AGREE_WITH_CHANGES', 'answersAgree', { changes: '改', answers: answersFor('DENIED.CASE_FILE') }, by('adviser'));
  });
});

describe('nobody reviews or approves what they drafted', () => {
  const steps: readonly (readonly [CommandName, () => Scenario, object])[] = [
    ['CLEAR_SECRECY', secrecy, { opinion: '不涉密' }], ['RETURN_FROM_SECRECY_REVIEW', secrecy, { reasons: '有误' }], ['REFER_FOR_DETERMINATION', secrecy, { authority: '局', question: '问' }],
    ['AGREE', legality, { opinion: '合法' }], ['AGREE_WITH_CHANGES', legality, { changes: '改' }], ['RETURN', legality, { reasons: '改' }], ['DISAGREE', legality, { opinion: '不' }], ['ASK_FOR_MORE', legality, { what: '检索记录' }],
    ['HEAD_DECIDES', disagreed, { decision: 'proceed', reasons: '由' }], ['SIGN', approval, {}], ['RETURN_FROM_APPROVAL', approval, { reasons: '改' }],
  ];

  test.each(steps)('%s', (command, given, payload) => {
    given().refuses(command, 'notTheDrafter', payload as never, by('officer'));
    expect(given().allowed).not.toContain(command);
  });

  test('who answered the demand for reasons or found the request unclear has drafted, too (Arts. 30, 35)', () => {
    const given = inReview(requestV1, '2026-03-02').does('DEMAND_REASONS', { counts: '42' }).does('REASONS_REJECTED', { given: true, why: '无关' }, by('other')).does('SUBMIT_FOR_REVIEW', {});
    given.refuses('CLEAR_SECRECY', 'notTheDrafter', { opinion: '不涉密' }, by('other'));
  });
});

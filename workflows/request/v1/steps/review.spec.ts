import { by, GRANT, inReview, type Scenario, signed } from '../../../../test/support/scenario.js';
import type { CommandName, Payloads } from '../payloads.js';
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

describe('nobody reviews or approves what they drafted', () => {
  const steps: readonly (readonly [CommandName, () => Scenario, Payloads[CommandName]])[] = [
    ['CLEAR_SECRECY', secrecy, { opinion: '不涉密' }], ['RETURN_FROM_SECRECY_REVIEW', secrecy, { reasons: '有误' }], ['REFER_FOR_DETERMINATION', secrecy, { authority: '局', question: '问' }],
    ['AGREE', legality, { opinion: '合法' }], ['AGREE_WITH_CHANGES', legality, { changes: '改' }], ['RETURN', legality, { reasons: '改' }], ['DISAGREE', legality, { opinion: '不' }],
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

import { standsRules } from './proposal-rules.js';
import { assigned, by, evaluated, NOT_NOW, publication, RELEASE, reviewed } from '../../../../test/support/release-scenario.js';

const PART = { decision: 'release-in-part' as const, reasons: '部分可以公开', leftOut: [{ part: '附件2', ground: 'DENIED.PROCESS' as const, reason: '讨论记录' }] };

describe('what the unit proposes', () => {
  test('rests on the answers of the evaluation', () => {
    assigned().refuses('PROPOSE', 'evaluationFirst', RELEASE);
    evaluated({ alreadyPublic: '市政府网站' }).refuses('PROPOSE', 'publicAlready', RELEASE);
  });

  test('a release has something to release: title, content, no personal data, no empty file', () => {
    const ready = evaluated();
    ready.refuses('PROPOSE', 'nothingToPublish', { ...RELEASE, publication: null }).refuses('PROPOSE', 'nothingToPublish', { ...RELEASE, publication: publication({ content: false }) })
      .refuses('PROPOSE', 'titleNeeded', { ...RELEASE, publication: publication({ titled: false }) }).refuses('PROPOSE', 'emptyFile', { ...RELEASE, publication: publication({ emptyFiles: 1 }) })
      .refuses('PROPOSE', 'personalData', { ...RELEASE, publication: publication({ personal: [{ rule: 'phone', label: { zh: '手机号码', en: 'mobile number' } }] }) });
    ready.does('PROPOSE', RELEASE).expectState('SECRECY_CHECK').expectTold('secrecy-reviewer', 'release-secrecy-check-needed');
  });

  test('what hides in a file is dealt with before the file stands still', () => {
    evaluated().refuses('PROPOSE', 'releaseGate', { ...RELEASE, publication: publication({ leaks: 1 }) }).refuses('PROPOSE', 'filesCleared', { ...RELEASE, publication: publication({ uncleared: 1 }) });
  });

  test('in part: what is left out, and on which ground of Arts. 14–16 (Art. 37)', () => {
    const ready = evaluated();
    ready.refuses('PROPOSE', 'leftOutNeeded', { ...PART, leftOut: [] }).refuses('PROPOSE', 'groundOfRegulation', { ...PART, leftOut: [{ ...PART.leftOut[0]!, ground: 'UNABLE.NEEDS_CREATION' as never }] })
      .refuses('PROPOSE', 'leftOutReason', { ...PART, leftOut: [{ ...PART.leftOut[0]!, reason: ' ' }] }).refuses('PROPOSE', 'nothingLeftOut', { ...PART, decision: 'release' });
    ready.does('PROPOSE', PART).expectState('SECRECY_CHECK');
  });

  test('not now: a ground of Arts. 14–16, and a date to look again that is ahead and not too far (Art. 18)', () => {
    const ready = evaluated();
    ready.refuses('PROPOSE', 'groundNeeded', { ...NOT_NOW, ground: undefined }).refuses('PROPOSE', 'groundNeeded', { ...NOT_NOW, ground: 'DENIED.REGISTER_ENQUIRY' as never })
      .refuses('PROPOSE', 'lookAgainNeeded', { ...NOT_NOW, lookAgainOn: undefined }).refuses('PROPOSE', 'lookAgainAhead', { ...NOT_NOW, lookAgainOn: '2026-01-05' })
      .refuses('PROPOSE', 'lookAgainTooFar', { ...NOT_NOW, lookAgainOn: '2028-01-06' });
    ready.does('PROPOSE', { ...NOT_NOW, lookAgainOn: '2028-01-05', publication: null }).expectState('LEGALITY_REVIEW').expectTold('legal-adviser', 'release-legality-review-needed');
  });

  test('a ground that ends is that of a procedure (Art. 16 ¶2)', () => {
    evaluated().refuses('PROPOSE', 'groundThatEnds', { ...NOT_NOW, ground: 'DENIED.INTERNAL', groundEndsOn: '2026-03-02' }).refuses('PROPOSE', 'lookAgainAhead', { ...NOT_NOW, groundEndsOn: '2026-01-05' })
      .does('PROPOSE', { ...NOT_NOW, groundEndsOn: '2026-03-02' });
  });

  test('what falls within Arts. 19–21 is published, unless a ground of Arts. 14–16 stands (Art. 44 ¶2)', () => {
    const duty = evaluated({ scope: ['21-land'] });
    duty.refuses('PROPOSE', 'dutyToPublish', { ...NOT_NOW, ground: undefined }).does('PROPOSE', NOT_NOW).expectState('LEGALITY_REVIEW');
  });

  test('for a third party’s sake only after it was asked, here or in the request', () => {
    const ground = { ...NOT_NOW, ground: 'DENIED.THIRD_PARTY' as const };
    evaluated().refuses('PROPOSE', 'thirdPartyAsked', ground);
    evaluated({ withheldBefore: { ground: 'DENIED.THIRD_PARTY', lastOn: '2025-12-01' } }).does('PROPOSE', ground);
  });

  test('a state secret is looked at by the secrecy reviewer, other grounds by the adviser', () => {
    evaluated().does('PROPOSE', { ...NOT_NOW, ground: 'DENIED.STATE_SECRET' }).expectState('SECRECY_CHECK');
  });

  test('third parties are not passed over where they were the reason for withholding, by what the unit says or by what replies say (Arts. 15, 32)', () => {
    const because = { ground: 'DENIED.THIRD_PARTY', lastOn: '2025-12-01' } as const;
    const onFile = { withheldBefore: { ground: 'DENIED.PROCESS', lastOn: '2025-12-01' }, onFile: { grounds: ['DENIED.THIRD_PARTY'], lastOn: '2025-12-01' } } as const;
    for (const given of [evaluated({ withheldBefore: because }), evaluated(onFile)]) {
      given.refuses('PROPOSE', 'thirdPartyAsked', RELEASE);
      const asked = given.fork().does('CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'trade-secret', information: '合同' });
      asked.fork().does('WITHDRAW_CONSULTATION', { consultationId: '1', reason: '无需' }).refuses('PROPOSE', 'thirdPartyAsked', RELEASE);
      asked.does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' }).does('PROPOSE', RELEASE).expectState('SECRECY_CHECK');
      given.does('PROPOSE', { ...RELEASE, decision: 'release-in-part', leftOut: [{ part: '身份证号码', ground: 'DENIED.THIRD_PARTY', reason: '个人隐私' }] }).expectState('SECRECY_CHECK');
    }
  });

  test('names of applicants in files are taken out, or somebody says that they may be public', () => {
    const named = publication({ namedFiles: 2 });
    evaluated().refuses('PROPOSE', 'namesInFiles', { ...RELEASE, publication: named }).does('PROPOSE', { ...RELEASE, publication: named, namesChecked: true }).expectFacts({ proposal: { namesChecked: true } });
  });

  test('is taken back from whoever reads it, and then proposed anew', () => {
    for (const given of [evaluated().does('PROPOSE', RELEASE), evaluated().does('PROPOSE', NOT_NOW), reviewed(evaluated())]) {
      given.does('RECALL_PROPOSAL', { reason: '附件有误' }).expectState('EVALUATION').expectFacts({ agreement: null, opinions: expect.arrayContaining([expect.objectContaining({ opinion: 'taken-back' })]) as unknown });
    }
    evaluated().refuses('RECALL_PROPOSAL', 'notInThisState', { reason: '有误' }, by('officer'));
  });

  test('is not proposed while an answer is awaited, also when that comes to light during review', () => {
    const asked = evaluated().does('CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'other', information: '合同' }).does('RECORD_RECEIPT', { consultationId: '1' }).passes('2026-01-27');
    asked.does('PROPOSE', RELEASE).does('CLEAR_SECRECY', { opinion: '可以' }, by('secrecy')).does('CORRECT_FACT', { fact: 'consultation:1.receivedOn', to: '2026-01-12', reason: '签收' })
      .expectFacts({ consultations: [{ answer: null, endedOn: null }] }).expectState('LEGALITY_REVIEW').refuses('AGREE', 'consultationsOver', { opinion: '合法' }, by('adviser'));
    const open = evaluated().does('CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'other', information: '合同' });
    const rulings = standsRules(open, { decision: 'release', leftOut: [], ground: null, lookAgainOn: null, groundEndsOn: null });
    expect(rulings.flatMap((each) => (each ? [each.rule] : []))).toEqual(['consultationsOver']);
  });
});

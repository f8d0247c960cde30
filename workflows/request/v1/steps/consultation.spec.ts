import { by, dated, GRANT, inReview, replied, type Scenario, signed } from '../../../../test/support/scenario.js';
import { requestV1 } from '../definition.js';

/** Example C of domain §4.4: received 2026-01-26, letter sent 02-03. */
const received = () => inReview(requestV1, '2026-01-26').expectDue({ target: '2026-02-14', statutory: '2026-02-28' });
const ask = (given: Scenario, partyId = 'p1') => given.does('CONSULT_THIRD_PARTY', { partyId, interest: 'trade-secret', information: '合同价格', applicantToldOn: given.today });
const asked = () => ask(received().on('2026-02-03'));
const known = () => asked().on('2026-02-05').does('RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' });
const organ = (joint: boolean) => received().on('2026-02-03').does('CONSULT_ORGAN', { organName: '市水利局', joint, information: '联合文件' });

const refusedWith = (reasonable: boolean) => known().on('2026-02-10')
  .does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密', reasonable });
const denial = { outcome: 'DENIED.THIRD_PARTY' as const, elements: { protectedInterest: '商业秘密', thirdPartyAnswer: '不同意', publicInterestWeighing: '无重大影响' } };

describe('consulting a third party pauses the clock (Arts. 32, 33 ¶3; domain §4.4 C)', () => {
  test('the letter goes out, the applicant is told, and there is no due date', () => {
    asked().expectState('UNDER_REVIEW').expectLetter('third-party-consultation').expectLetter('consultation-notice-to-applicant')
      .expectDue({ target: null, statutory: null }).expectValue({ OPEN: { clock: 'PAUSED', consultations: 'WAITING' } });
  });

  test('C: answered on 03-05, when its receipt of 02-05 comes to be known as well: due 03-18 and 03-25', () => {
    asked().passes('2026-03-05').does('RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' }, dated('2026-02-05'))
      .does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' }).expectDue({ target: '2026-03-18', statutory: '2026-03-25' })
      .expectValue({ OPEN: { clock: 'RUNNING', consultations: 'NONE' } });
  });

  test('C with its receipt on file: silence takes effect by itself at the end of 03-04, a day earlier (Art. 32)', () => {
    known().expectDeadline('consultation:1', '2026-03-04').passes('2026-03-05').expectFacts({ consultations: [{ answer: 'SILENT', endedOn: '2026-03-04' }] })
      .expectDue({ target: '2026-03-17', statutory: '2026-03-24' }).refuses('RECORD_CONSULTATION_ANSWER', 'answerAfterLapse', { consultationId: '1', answer: 'CONSENTED' });
  });

  test('an answer of the last day entered after silence took effect replaces it', () => {
    known().passes('2026-03-06').does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密', reasonable: true }, dated('2026-03-02'))
      .expectFacts({ consultations: [{ answer: 'REFUSED', endedOn: '2026-03-02' }] }).expectDue({ statutory: '2026-03-20' });
  });

  test('an answer does not come before the letter, and only once', () => {
    asked().refuses('RECORD_CONSULTATION_ANSWER', 'notBeforeLetter', { consultationId: '1', answer: 'CONSENTED' }, dated('2026-02-02'));
    const answered = asked().does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' });
    answered.refuses('RECORD_CONSULTATION_ANSWER', 'noConsultation', { consultationId: '1', answer: 'CONSENTED' });
    ask(answered, 'p2').refuses('RECORD_CONSULTATION_ANSWER', 'answeredAlready', { consultationId: '1', answer: 'CONSENTED' })
      .refuses('RECORD_CONSULTATION_ANSWER', 'unknownConsultation', { consultationId: '9', answer: 'CONSENTED' });
  });

  test('a refusal is recorded with its grounds and what the organ thinks of them', () => {
    asked().refuses('RECORD_CONSULTATION_ANSWER', 'groundsNeeded', { consultationId: '1', answer: 'REFUSED', reasonable: true })
      .refuses('RECORD_CONSULTATION_ANSWER', 'reasonablenessNeeded', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密' });
  });

  test('the applicant cannot have been told tomorrow', () => {
    received().refuses('CONSULT_THIRD_PARTY', 'notInFuture', { partyId: 'p1', interest: 'other', information: '合同', applicantToldOn: '2026-01-27' });
  });

  test('several at once: the union of the intervals, not their sum (domain §3.2 rule 4)', () => {
    const both = ask(asked().on('2026-02-05'), 'p2').on('2026-02-10').does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' });
    both.expectValue({ OPEN: { clock: 'PAUSED' } }).expectDue({ statutory: null }).on('2026-02-12').does('RECORD_CONSULTATION_ANSWER', { consultationId: '2', answer: 'CONSENTED' })
      .expectDue({ target: '2026-03-03', statutory: '2026-03-10' });
  });

  test('a letter sent on the last day still pauses; one sent after it does not revive the period (Art. 33)', () => {
    ask(received().on('2026-02-28')).expectDue({ statutory: null });
    received().on('2026-03-02').refuses('CONSULT_THIRD_PARTY', 'beforeLimit', { partyId: 'p1', interest: 'other', information: '合同', applicantToldOn: '2026-03-02' })
      .refuses('CONSULT_ORGAN', 'beforeLimit', { organName: '市水利局', joint: false, information: '文件' });
  });

  test('the same party is not asked twice for the sake of time; after a withdrawal it can be', () => {
    const twice = { partyId: 'p1', interest: 'trade-secret' as const, information: '合同', applicantToldOn: '2026-02-04' };
    asked().on('2026-02-04').refuses('CONSULT_THIRD_PARTY', 'askedOnce', twice);
    refusedWith(true).refuses('CONSULT_THIRD_PARTY', 'askedOnce', twice);
    organ(true).refuses('CONSULT_ORGAN', 'askedOnce', { organName: '市水利局', joint: false, information: '文件' });
    asked().does('WITHDRAW_CONSULTATION', { consultationId: '1', reason: '范围有误' }).on('2026-02-04').does('CONSULT_THIRD_PARTY', twice);
  });

  test('fifty letters at most', () => {
    const given = received();
    for (let i = 1; i <= 50; i += 1) ask(given, `p${i}`);
    given.refuses('CONSULT_THIRD_PARTY', 'tooManyConsultations', { partyId: 'p51', interest: 'other', information: '合同', applicantToldOn: '2026-01-26' });
  });

  test('stricter policy: the pause opens with the third party’s receipt, and until then the clock runs (domain §4.4)', () => {
    const strict = ask(inReview(requestV1, '2026-01-26', { pauseOpensOn: 'receipt' }).on('2026-02-03')).expectValue({ OPEN: { clock: 'RUNNING', consultations: 'WAITING' } }).expectDue({ statutory: '2026-02-28' });
    strict.on('2026-02-05').does('RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' }).expectValue({ OPEN: { clock: 'PAUSED' } })
      .on('2026-02-12').does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' }).expectDue({ statutory: '2026-03-06' });
  });

  test('no proposal and no reply on the spot while a letter is out', () => {
    asked().refuses('PROPOSE_OUTCOME', 'consultationsOver', GRANT).refuses('REPLY_ON_THE_SPOT', 'consultationsOver', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '网站' } });
  });
});

describe('silence (Arts. 11, 32, 34)', () => {
  const silence = (type: 'THIRD_PARTY_SILENT' | 'ORGAN_SILENT') => [type, 'answerPeriodNotOver', { consultationId: '1' }] as const;

  test('no receipt on file: nothing lapses; reception asks after the letter', () => {
    const waiting = asked().expectTask('record-receipt', 'reception-clerk').expectDeadline('receipt:consultation:1', '2026-02-12').passes('2026-06-01');
    expect(waiting.stages).toEqual(['correction-notice due 2026-02-04', 'receipt:consultation:1 due 2026-02-12']);
    waiting.expectValue({ OPEN: { clock: 'PAUSED' } }).refuses(...silence('THIRD_PARTY_SILENT'));
  });

  test('it cannot be had early, nor dated later to win time', () => {
    known().on('2026-03-04').refuses(...silence('THIRD_PARTY_SILENT')).on('2026-03-10').refuses('THIRD_PARTY_SILENT', 'answerPeriodNotOver', { consultationId: '1' })
      .does('THIRD_PARTY_SILENT', { consultationId: '1' }, dated('2026-03-04'));
  });

  test('a third party’s silence is neither consent nor refusal: the organ may grant or refuse (Art. 32)', () => {
    const silent = known().passes('2026-03-05').expectTold('officer', 'third-party-silent');
    silent.fork().does('PROPOSE_OUTCOME', GRANT).expectState('DRAFTING');
    silent.does('PROPOSE_OUTCOME', denial).expectState('DRAFTING');
  });

  test('a co-producing organ’s silence is consent (Art. 34)', () => {
    organ(true).expectLetter('co-producing-organ-consultation').does('RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' }).passes('2026-03-03')
      .expectFacts({ consultations: [{ kind: 'joint-organ', answer: 'SILENT', endedOn: '2026-03-02' }] }).expectTold('officer', 'joint-organ-silent');
  });

  test('another organ’s silence has no effect in law: it goes to the head (Art. 11)', () => {
    organ(false).expectLetter('organ-consultation').does('RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' }).passes('2026-03-03').expectTold('work-body-head', 'organ-silence-escalated');
  });

  test('each silence is that of its own kind, and of a letter that is out', () => {
    known().refuses('ORGAN_SILENT', 'noConsultation', { consultationId: '1' });
    organ(true).refuses('THIRD_PARTY_SILENT', 'noConsultation', { consultationId: '1' });
    ask(organ(true)).refuses('THIRD_PARTY_SILENT', 'noConsultation', { consultationId: '1' });
  });

  test('if its receipt was later than entered, silence has not come and the clock stands again (Art. 32)', () => {
    const silent = known().passes('2026-03-05').does('CORRECT_FACT', { fact: 'consultation:1.receivedOn', to: '2026-02-09', reason: '签收单' });
    silent.expectFacts({ consultations: [{ answer: null, endedOn: null }] }).expectValue({ OPEN: { clock: 'PAUSED', consultations: 'WAITING' } })
      .passes('2026-03-07').expectFacts({ consultations: [{ answer: 'SILENT', endedOn: '2026-03-06' }] });
  });

  test('if it was earlier, silence came earlier, and so does the due date', () => {
    known().passes('2026-03-05').does('CORRECT_FACT', { fact: 'consultation:1.receivedOn', to: '2026-02-04', reason: '签收单' })
      .expectFacts({ consultations: [{ answer: 'SILENT', endedOn: '2026-03-03' }] }).expectDue({ statutory: '2026-03-23' })
      .refuses('CORRECT_FACT', 'unknownFact', { fact: 'consultation:1.endedOn', to: '2026-03-02', reason: '有误' });
  });
});

describe('a letter taken back', () => {
  test('ends the pause on that day', () => {
    asked().on('2026-02-05').does('WITHDRAW_CONSULTATION', { consultationId: '1', reason: '无需征求' }).expectFacts({ consultations: [{ answer: 'WITHDRAWN', endedOn: '2026-02-05' }] })
      .expectDue({ statutory: '2026-03-03' }).refuses('WITHDRAW_CONSULTATION', 'notInThisState', { consultationId: '1', reason: '重复' });
  });

  test('only one that is out, and not before it was sent', () => {
    asked().refuses('WITHDRAW_CONSULTATION', 'notBeforeLetter', { consultationId: '1', reason: '无需' }, dated('2026-02-02'))
      .refuses('WITHDRAW_CONSULTATION', 'noConsultation', { consultationId: '7', reason: '无需' });
  });
});

describe('a refusal with reasonable grounds (Art. 32)', () => {
  test('bars a grant; the third party’s part can be left out of a partial grant; a refusal can be proposed', () => {
    const partial = (ground: 'DENIED.THIRD_PARTY' | 'DENIED.INTERNAL') => ({ outcome: 'PARTIALLY_GRANTED' as const, elements: { givenPart: '正文', withheldParts: '附件' }, given: [{ part: '正文' }], withheld: [{ part: '附件', ground, reason: '商业秘密' }], evidence: { internalKind: '人事管理' as const, publicInterestWeighing: '不影响公共利益' } });
    refusedWith(true).refuses('PROPOSE_OUTCOME', 'reasonableRefusal', GRANT).refuses('PROPOSE_OUTCOME', 'reasonableRefusal', partial('DENIED.INTERNAL'))
      .refuses('REPLY_ON_THE_SPOT', 'reasonableRefusal', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '网站' } });
    refusedWith(true).does('PROPOSE_OUTCOME', partial('DENIED.THIRD_PARTY')).expectState('DRAFTING');
    refusedWith(true).does('PROPOSE_OUTCOME', denial).expectState('DRAFTING');
  });

  test('grounds the organ finds unreasonable bar nothing, and carry no refusal', () => {
    refusedWith(false).refuses('PROPOSE_OUTCOME', 'thirdPartyAskedFirst', denial).does('PROPOSE_OUTCOME', GRANT).expectState('DRAFTING');
  });

  test('an answer entered while a grant is under review stops it before signature, and before service', () => {
    const late = (given: Scenario) => given.does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密', reasonable: true }, dated('2026-03-03'));
    const granted = () => known().passes('2026-03-05').does('PROPOSE_OUTCOME', GRANT);
    late(granted()).refuses('SUBMIT_FOR_REVIEW', 'reasonableRefusal', {});
    const approval = granted().does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy')).does('AGREE', { opinion: '合法' }, by('adviser'));
    late(approval.fork()).refuses('SIGN', 'reasonableRefusal', {}, by('leader'));
    late(approval.does('SIGN', {}, by('leader'))).refuses('SERVE', 'reasonableRefusal', { mode: 'direct' })
      .does('RECALL_REPLY', { reason: '第三方不同意公开' }).expectState('DRAFTING').expectFacts({ signedOn: null }).does('REOPEN_EXAMINATION', { reason: '第三方不同意公开' })
      .does('PROPOSE_OUTCOME', denial);
  });

  test('a release cannot be signed while a consultation turns out to be open again', () => {
    const granted = known().passes('2026-03-05').does('PROPOSE_OUTCOME', GRANT).does('CORRECT_FACT', { fact: 'consultation:1.receivedOn', to: '2026-02-28', reason: '签收单' });
    granted.refuses('SUBMIT_FOR_REVIEW', 'consultationsOver', {});
  });
});

describe('release in the public interest (Arts. 15, 32)', () => {
  const over = () => refusedWith(true).does('OVERRIDE_PUBLIC_INTEREST', { consultationId: '1', reasons: '涉及公共安全' });

  test('the third party is told in writing, of content and reasons, before the reply is served', () => {
    over().expectLetter('release-despite-refusal').expectTask('notify-third-party', 'handling-officer');
    signed(over()).refuses('SERVE', 'thirdPartyToldFirst', { mode: 'direct' }).does('NOTIFY_THIRD_PARTY', { consultationId: '1' }).expectFacts({ consultations: [{ override: { noticeOn: '2026-02-10' } }] })
      .does('SERVE', { mode: 'direct' }).expectState('REPLIED');
  });

  test('nor is it given out on the spot before that', () => {
    over().refuses('REPLY_ON_THE_SPOT', 'thirdPartyToldFirst', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '网站' } });
  });

  test('if the reply refuses after all, there is no release to tell of', () => {
    const refused = signed(over(), { outcome: 'DENIED.CASE_FILE', elements: { caseFile: '行政处罚案卷' } });
    refused.does('SERVE', { mode: 'direct' }).expectState('REPLIED');
  });

  test('it is possible after silence too, and only after the third party was asked', () => {
    known().passes('2026-03-05').does('OVERRIDE_PUBLIC_INTEREST', { consultationId: '1', reasons: '公共安全' });
    received().refuses('OVERRIDE_PUBLIC_INTEREST', 'thirdPartyAskedFirst', { consultationId: '1', reasons: '公共安全' });
    ask(refusedWith(true), 'p2').refuses('OVERRIDE_PUBLIC_INTEREST', 'thirdPartyAskedFirst', { consultationId: '2', reasons: '公共安全' })
      .refuses('OVERRIDE_PUBLIC_INTEREST', 'unknownConsultation', { consultationId: '8', reasons: '公共安全' });
  });

  test('told means that its letter went: by a delivery on file, whose day it takes, or outside the system with mode and number', () => {
    over().refuses('NOTIFY_THIRD_PARTY', 'noticeDelivered', { consultationId: '1', delivery: null }).refuses('NOTIFY_THIRD_PARTY', 'trackingNumber', { consultationId: '1', delivery: null, mode: 'post' })
      .refuses('NOTIFY_THIRD_PARTY', 'reconsiderationLink', { consultationId: '1', delivery: null, mode: 'electronic' });
    over().on('2026-02-12').does('NOTIFY_THIRD_PARTY', { consultationId: '1', delivery: { letterId: 'letter', attempt: 2, mode: 'post', on: '2026-02-11' } }).expectFacts({ consultations: [{ override: { noticeOn: '2026-02-11' } }] });
    over().on('2026-02-12').does('NOTIFY_THIRD_PARTY', { consultationId: '1', delivery: null, mode: 'direct' }).expectFacts({ consultations: [{ override: { noticeOn: '2026-02-12' } }] });
  });

  test('there is nobody to tell without such a decision, nor twice', () => {
    refusedWith(true).refuses('NOTIFY_THIRD_PARTY', 'noOverride', { consultationId: '1' });
    const two = ask(over(), 'p2').does('RECORD_CONSULTATION_ANSWER', { consultationId: '2', answer: 'REFUSED', grounds: '隐私', reasonable: true })
      .does('OVERRIDE_PUBLIC_INTEREST', { consultationId: '2', reasons: '公共安全' }).does('NOTIFY_THIRD_PARTY', { consultationId: '1' });
    two.refuses('NOTIFY_THIRD_PARTY', 'noOverride', { consultationId: '1' }).does('NOTIFY_THIRD_PARTY', { consultationId: '2' });
  });
});

describe('release although the third party refused, on unreasonable grounds (Art. 32)', () => {
  const released = () => refusedWith(false).does('PROPOSE_OUTCOME', GRANT);
  const toSign = (given: Scenario) => given.does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy')).does('AGREE', { opinion: '合法' }, by('adviser')).does('SIGN', {}, by('leader'));

  test('is decided with the proposal, and told to it before service', () => {
    released().expectLetter('release-despite-refusal').expectTask('notify-third-party').expectFacts({ consultations: [{ override: { because: 'unreasonable-refusal', noticeOn: null } }] });
    toSign(released()).refuses('SERVE', 'thirdPartyToldFirst', { mode: 'direct' }).does('NOTIFY_THIRD_PARTY', { consultationId: '1' }).does('SERVE', { mode: 'direct' }).expectState('REPLIED');
  });

  test('nothing is told of what is public already, or withheld after all', () => {
    const provided = { outcome: 'GRANTED.PROVIDED' as const, elements: GRANT.elements, secrecyCheck: '已查' };
    refusedWith(false).refuses('REPLY_ON_THE_SPOT', 'thirdPartyToldFirst', provided);
    refusedWith(false).does('REPLY_ON_THE_SPOT', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '网站' } });
    released().does('REOPEN_EXAMINATION', { reason: '改为不予公开' }).expectFacts({ consultations: [{ override: null }] }).expectNoTask('notify-third-party')
      .does('PROPOSE_OUTCOME', { outcome: 'DENIED.CASE_FILE', elements: { caseFile: '行政处罚案卷' } }).expectFacts({ consultations: [{ override: null }] });
  });

  test('who was told is not told again', () => {
    released().does('NOTIFY_THIRD_PARTY', { consultationId: '1' }).does('REOPEN_EXAMINATION', { reason: '补充检索' }).does('PROPOSE_OUTCOME', GRANT).expectNoTask('notify-third-party').refuses('NOTIFY_THIRD_PARTY', 'noOverride', { consultationId: '1' });
  });

  test('an answer that is entered while the release is under review stops service', () => {
    const late = known().passes('2026-03-05').does('PROPOSE_OUTCOME', GRANT);
    toSign(late.does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'REFUSED', grounds: '不想公开', reasonable: false }, dated('2026-03-03')))
      .refuses('SERVE', 'thirdPartyToldFirst', { mode: 'direct' });
  });
});

describe('in a further reply', () => {
  test('a party may be asked again: there is no clock to gain on', () => {
    const again = replied(asked().does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' })).does('SUPPLEMENT', { cause: 'error-found', reason: '遗漏附件' });
    ask(again).expectValue({ OPEN: { clock: 'ENDED', consultations: 'WAITING' } });
  });
});

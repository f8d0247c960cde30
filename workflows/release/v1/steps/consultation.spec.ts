import { assigned, by, dated, decided, evaluated, NOT_NOW, RELEASE, type ReleaseScenario } from '../../../../test/support/release-scenario.js';

const ask = (given: ReleaseScenario, partyId = 'p1') => given.does('CONSULT_THIRD_PARTY', { partyId, interest: 'trade-secret', information: '评估报告' });
const known = () => ask(evaluated({}, '2026-01-26')).on('2026-02-03').does('RECORD_RECEIPT', { consultationId: '1' });
const answer = (change: object = {}) => ({ consultationId: '1', answer: 'REFUSED' as const, grounds: '商业秘密', reasonable: true, ...change });

describe('third parties are asked where a release touches them (Arts. 15, 32)', () => {
  test('until all of them have answered nothing is proposed', () => {
    const asked = ask(ask(assigned()), 'p2').expectState('THIRD_PARTY_CHECK').expectFacts({ consultations: [{ id: '1' }, { id: '2' }] });
    asked.refuses('PROPOSE', 'notInThisState', RELEASE).does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' }).expectState('THIRD_PARTY_CHECK')
      .does('WITHDRAW_CONSULTATION', { consultationId: '2', reason: '无关' }).expectState('EVALUATION').expectDeadline('stage:evaluation', '2026-01-19');
  });

  test('reception records when the letter came to hand', () => {
    const asked = ask(assigned()).expectTask('record-receipt', 'reception-clerk').expectDeadline('receipt:consultation:1', '2026-01-14');
    asked.refuses('RECORD_RECEIPT', 'unknownConsultation', { consultationId: '9' }).refuses('RECORD_RECEIPT', 'notBeforeLetter', { consultationId: '1' }, dated('2026-01-04'));
    asked.refuses('RECORD_RECEIPT', 'trackingNumber', { consultationId: '1', mode: 'post' });
    asked.fork().does('RECORD_RECEIPT', { consultationId: '1', mode: 'post', trackingNumber: 'EA123456789CN' }).expectFacts({ consultations: [{ served: { mode: 'post', trackingNumber: 'EA123456789CN' } }] });
    asked.does('RECORD_RECEIPT', { consultationId: '1' }).expectNoTask('record-receipt').refuses('RECORD_RECEIPT', 'noReceiptAwaited', { consultationId: '1' });
    ask(asked, 'p2').refuses('RECORD_RECEIPT', 'noReceiptAwaited', { consultationId: '1' });
  });

  test('fifteen working days from receipt, then silence: the organ decides', () => {
    const waiting = known().expectDeadline('consultation:1', '2026-03-02');
    waiting.refuses('THIRD_PARTY_SILENT', 'answerPeriodNotOver', { consultationId: '1' }).refuses('THIRD_PARTY_SILENT', 'noConsultation', { consultationId: '2' });
    waiting.passes('2026-03-03').expectState('EVALUATION').expectTold('officer', 'third-party-silent').expectFacts({ consultations: [{ answer: 'SILENT', endedOn: '2026-03-02' }] })
      .refuses('RECORD_CONSULTATION_ANSWER', 'answerAfterLapse', answer()).does('RECORD_CONSULTATION_ANSWER', answer(), dated('2026-03-02')).expectFacts({ consultations: [{ answer: 'REFUSED' }] })
      .refuses('RECORD_CONSULTATION_ANSWER', 'noConsultation', answer());
  });

  test('while no receipt is on file nothing lapses', () => {
    ask(assigned()).passes('2026-06-01').expectState('THIRD_PARTY_CHECK').refuses('THIRD_PARTY_SILENT', 'answerPeriodNotOver', { consultationId: '1' });
    evaluated().refuses('THIRD_PARTY_SILENT', 'notInThisState', { consultationId: '1' });
  });

  test('an answer is of one asked, once, with the grounds of a refusal and what the organ thinks of them', () => {
    const asked = ask(ask(assigned()), 'p2');
    asked.refuses('RECORD_CONSULTATION_ANSWER', 'unknownConsultation', answer({ consultationId: '9' })).refuses('RECORD_CONSULTATION_ANSWER', 'notBeforeLetter', answer(), dated('2026-01-04'))
      .refuses('RECORD_CONSULTATION_ANSWER', 'groundsNeeded', answer({ grounds: undefined })).refuses('RECORD_CONSULTATION_ANSWER', 'reasonablenessNeeded', answer({ reasonable: undefined }))
      .does('RECORD_CONSULTATION_ANSWER', answer()).refuses('RECORD_CONSULTATION_ANSWER', 'answeredAlready', answer())
      .refuses('WITHDRAW_CONSULTATION', 'noConsultation', { consultationId: '1', reason: '无关' }).refuses('WITHDRAW_CONSULTATION', 'notBeforeLetter', { consultationId: '2', reason: '无关' }, dated('2026-01-04'));
  });

  test('fifty letters at most', () => {
    const given = assigned();
    for (let i = 1; i <= 50; i += 1) ask(given, `p${i}`);
    given.refuses('CONSULT_THIRD_PARTY', 'tooManyConsultations', { partyId: 'p51', interest: 'other', information: '合同' });
  });

  test('a receipt that was later than entered gives the time back', () => {
    known().passes('2026-03-03').expectState('EVALUATION').does('CORRECT_FACT', { fact: 'consultation:1.receivedOn', to: '2026-02-10', reason: '签收日期' })
      .expectState('THIRD_PARTY_CHECK').expectDeadline('consultation:1', '2026-03-09');
  });

  test('also where it was decided on meanwhile: nothing is published before its time is over (Art. 32)', () => {
    const ready = decided(known().passes('2026-03-03')).does('CORRECT_FACT', { fact: 'consultation:1.receivedOn', to: '2026-02-10', reason: '签收日期' }).expectState('PUBLICATION');
    ready.expectFacts({ consultations: [{ answer: null, endedOn: null }] }).refuses('PUBLISH', 'consultationsOver', { itemId: 'item' });
    ready.fork().does('RECORD_CONSULTATION_ANSWER', answer()).refuses('PUBLISH', 'reasonableRefusal', { itemId: 'item' });
    ready.passes('2026-03-10').expectFacts({ consultations: [{ answer: 'SILENT', endedOn: '2026-03-09' }] }).does('PUBLISH', { itemId: 'item' }).expectState('PUBLISHED');
  });

  test('an answer after the last day is late although nobody has said so yet', () => {
    known().on('2026-03-03').refuses('RECORD_CONSULTATION_ANSWER', 'answerAfterLapse', answer()).does('RECORD_CONSULTATION_ANSWER', answer(), dated('2026-03-02'));
  });

  test('the numbering goes on in another round, which asks anew', () => {
    const later = decided(ask(evaluated()).does('RECORD_CONSULTATION_ANSWER', answer()), NOT_NOW).passes('2026-07-06').expectFacts({ consultations: [], asked: 1 });
    ask(later).expectFacts({ consultations: [{ id: '2' }] });
  });

  test('an answer that came in time is entered late, while others review: then it cannot go on', () => {
    const reviewing = known().passes('2026-03-03').does('PROPOSE', RELEASE).does('CLEAR_SECRECY', { opinion: '可以公开' }, by('secrecy')).does('RECORD_CONSULTATION_ANSWER', answer(), dated('2026-03-02'));
    reviewing.expectState('LEGALITY_REVIEW').refuses('AGREE', 'reasonableRefusal', { opinion: '合法' }, by('adviser'));
  });
});

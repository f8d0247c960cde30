import { by, dated, inReview, replied, type Scenario, scenario, signed, submission } from '../../../../test/support/scenario.js';
import { DEFAULT_POLICY } from '../../../clock/policy.js';
import { datedFacts } from '../dated-facts.js';
import { requestV1 } from '../definition.js';

const received = () => inReview(requestV1, '2026-03-02').on('2026-03-04');
const correct = (given: Scenario, fact: string, to: string) => given.does('CORRECT_FACT', { fact, to, reason: '登记有误' });

describe('notes and supervision', () => {
  test('a note and a reminder of the supervisor change no fact; the officer is told of the latter (Art. 47)', () => {
    const facts = received().context;
    expect(received().does('ADD_NOTE', { text: '已电话告知' }).context).toEqual(facts);
    received().does('SUPERVISE', { reason: '临近期限' }, by('supervisor')).expectTold('officer', 'supervised');
  });

  test('they are possible on a closed case too', () => {
    received().does('WITHDRAW', { inWriting: true }).does('ADD_NOTE', { text: '撤回申请书存档' }).does('SUPERVISE', { reason: '核查' }).expectState('CLOSED_WITHDRAWN');
  });
});

describe('what the applicant says later', () => {
  test('a note of the applicant is brought before the officer; one of the office is not', () => {
    received().does('ADD_NOTE', { text: '补充说明', byApplicant: 'online' }, { by: null }).expectTold('officer', 'applicant-wrote');
    expect(received().does('ADD_NOTE', { text: '已电话告知' }).effects).toEqual([]);
  });

  test('disclosure to everybody may be suggested at any time, also of what was answered (Art. 44 ¶2)', () => {
    const answered = replied(received()).does('SUGGEST_RELEASE', { reason: '涉及公众利益', byApplicant: 'online' }, { by: null });
    answered.expectFacts({ suggestsRelease: true, releaseSuggestions: 1 }).expectTold('work-body-head', 'release-suggested').expectTold('officer', 'release-suggested').expectState('REPLIED');
    const often = [2, 3, 4, 5].reduce((given) => given.does('SUGGEST_RELEASE', {}, by('clerk')), answered);
    often.refuses('SUGGEST_RELEASE', 'suggestedOften', {}, by('clerk'));
  });
});

describe('policy: a running case keeps the one it began with', () => {
  const policy = { ...DEFAULT_POLICY, targetWorkingDays: 10 };

  test('only a recorded command changes it', () => {
    received().expectDue({ target: '2026-03-23' }).does('ADOPT_POLICY', { policy, policyVersion: '2026-2', reason: '新规' }).expectDue({ target: '2026-03-16', statutory: '2026-03-30' })
      .expectFacts({ policyVersion: '2026-2' }).expectTold('officer', 'policy-changed').refuses('ADOPT_POLICY', 'samePolicy', { policy, policyVersion: '2026-2', reason: '新规' });
  });

  test('never to one that is looser than the law', () => {
    received().refuses('ADOPT_POLICY', 'policyWithinLaw', { policy: { ...policy, statutoryWorkingDays: 60 }, policyVersion: 'x', reason: '拖延' })
      .refuses('ADOPT_POLICY', 'targetWithinLimit', { policy: { ...policy, targetWorkingDays: 25 }, policyVersion: 'x', reason: '拖延' });
  });

  test('a policy that opens pauses with receipt restarts a clock that was paused by dispatch', () => {
    received().does('CONSULT_ORGAN', { organName: '水利局', joint: true, information: '文件' }).expectValue({ OPEN: { clock: 'PAUSED' } })
      .does('ADOPT_POLICY', { policy: { ...policy, pauseOpensOn: 'receipt' }, policyVersion: 'strict', reason: '从严' }).expectValue({ OPEN: { clock: 'RUNNING' } });
  });
});

describe('correcting a recorded fact', () => {
  const everything = (): Scenario => {
    const given = inReview(requestV1, '2026-03-02').on('2026-03-04').does('DEMAND_REASONS', { counts: '42' }).does('RECORD_RECEIPT', { letter: 'reasons' }).does('REASONS_ACCEPTED', { why: '诉讼' })
      .does('REQUEST_CORRECTION', { items: ['名称'] }).on('2026-03-06').does('RECORD_RECEIPT', { letter: 'correction' }).on('2026-03-09').does('CORRECTED', {})
      .does('CONSULT_ORGAN', { organName: '水利局', joint: true, information: '文件' }).on('2026-03-10').does('RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' })
      .on('2026-03-12').does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' })
      .does('PROPOSE_FEE', { method: 'PER_CASE', casesBefore: 11 }).does('APPROVE_FEE', {}, by('head')).does('CHARGE_FEE').on('2026-03-16').does('RECORD_RECEIPT', { letter: 'fee' });
    return given;
  };
  const paid = () => everything().on('2026-03-18').does('PAID', { receiptNumber: '1' });
  const extended = () => paid().on('2026-03-20').does('REQUEST_EXTENSION', { workingDays: 5, reason: '量大' }).does('CONSENT_TO_EXTENSION', {}, by('head')).does('EXTEND', {}).on('2026-03-23').does('RECORD_RECEIPT', { letter: 'extension' });
  const ready = () => signed(extended());
  const served = () => ready().does('SERVE', { mode: 'post', trackingNumber: '1' }).on('2026-03-26').does('RECORD_RECEIPT', { letter: 'reply' });

  test('every dated fact can be corrected, by its name', () => {
    expect([...new Set([everything(), served(), ready()].flatMap((each) => [...datedFacts(each.context).keys()]))].sort()).toEqual([
      'consultation:1.endedOn', 'consultation:1.receivedOn', 'consultation:1.sentOn', 'correction:1.correctedOn', 'correction:1.receivedOn', 'correction:1.sentOn',
      'extension.receivedOn', 'extension.sentOn', 'fee.receivedOn', 'fee.sentOn', 'payment:1.noticeOn', 'payment:1.paidOn', 'reasons.receivedOn', 'reasons.sentOn',
      'receivedOn', 'reply:1.receivedOn', 'reply:1.servedOn', 'signedOn',
    ]);
  });

  test.each([
    ['correction:1.sentOn', '2026-03-05'], ['correction:1.receivedOn', '2026-03-05'], ['correction:1.correctedOn', '2026-03-06'],
    ['consultation:1.sentOn', '2026-03-10'], ['consultation:1.receivedOn', '2026-03-11'], ['consultation:1.endedOn', '2026-03-11'],
    ['reasons.sentOn', '2026-03-03'], ['reasons.receivedOn', '2026-03-05'], ['fee.sentOn', '2026-03-13'], ['fee.receivedOn', '2026-03-13'],
  ])('%s', (fact, to) => {
    const given = correct(everything(), fact, to);
    expect(datedFacts(given.context).get(fact)?.now).toBe(to);
    given.expectTold('officer', 'fact-corrected');
  });

  test.each([
    ['payment:1.noticeOn', '2026-03-13'], ['payment:1.paidOn', '2026-03-17'], ['extension.sentOn', '2026-03-19'], ['extension.receivedOn', '2026-03-20'],
    ['reply:1.servedOn', '2026-03-24'], ['reply:1.receivedOn', '2026-03-25'],
  ])('%s', (fact, to) => {
    const given = correct(served(), fact, to);
    expect(datedFacts(given.context).get(fact)?.now).toBe(to);
  });

  test('due dates follow the fact: a payment that came a day earlier', () => {
    correct(paid().expectDue({ statutory: '2026-04-16' }), 'payment:1.paidOn', '2026-03-17').expectDue({ statutory: '2026-04-15' }).expectFacts({ fee: { paidOn: '2026-03-17' } });
  });

  test('what was handed over on an earlier day was submitted on that day (Art. 31(1))', () => {
    correct(received(), 'receivedOn', '2026-02-27').expectFacts({ receivedOn: '2026-02-27', submittedOn: '2026-02-27', arrivedOn: '2026-02-27' }).expectDue({ statutory: '2026-03-26' });
  });

  test('by other channels submission and arrival are facts of their own', () => {
    const mail = scenario(requestV1).on('2026-03-04').does('SUBMIT', submission('2026-03-02', { channel: 'ordinary-mail', arrivedOn: '2026-03-03', confirmedOn: '2026-03-04' }));
    correct(correct(correct(mail, 'arrivedOn', '2026-03-02'), 'submittedOn', '2026-03-01'), 'receivedOn', '2026-03-03').expectFacts({ submittedOn: '2026-03-01', arrivedOn: '2026-03-02', confirmedOn: '2026-03-03', receivedOn: '2026-03-03' });
    const post = scenario(requestV1).on('2026-03-04').does('SUBMIT', submission('2026-03-02', { channel: 'signed-post', arrivedOn: '2026-03-03' }));
    correct(correct(post, 'submittedOn', '2026-03-01'), 'receivedOn', '2026-03-02').expectFacts({ arrivedOn: '2026-03-02', submittedOn: '2026-03-01' });
  });

  test('a reply handed over is served and received on one day, whichever is corrected', () => {
    const given = replied(received()).on('2026-03-06');
    correct(given, 'reply:1.servedOn', '2026-03-05').expectFacts({ replies: [{ servedOn: '2026-03-05', receivedOn: '2026-03-05' }] });
  });

  test('lateness of the reply is worked out again, and a breach that was none is taken back', () => {
    const late = signed(inReview(requestV1, '2026-03-02').passes('2026-04-01')).does('SERVE', { mode: 'direct' }).expectFacts({ replies: [{ late: { statutory: 2 } }], overdue: { statutory: { dueOn: '2026-03-30' } } });
    correct(late, 'reply:1.servedOn', '2026-03-27').expectFacts({ replies: [{ late: { target: 4, statutory: 0 } }], overdue: { target: { dueOn: '2026-03-23' }, statutory: null } });
  });

  test('a later receipt puts a passed limit back into the future; nothing but a corrected fact does', () => {
    const passed = inReview(requestV1, '2026-03-02').passes('2026-03-24').expectFacts({ overdue: { target: { dueOn: '2026-03-23' } } });
    passed.fork().does('ADD_NOTE', { text: '说明' }).expectFacts({ overdue: { target: { dueOn: '2026-03-23' } } });
    correct(passed, 'receivedOn', '2026-03-04').expectFacts({ overdue: { target: null } }).expectDue({ target: '2026-03-25' });
  });

  test('facts stay in order', () => {
    everything().refuses('CORRECT_FACT', 'factsInOrder', { fact: 'receivedOn', to: '2026-03-05', reason: '有误' }).refuses('CORRECT_FACT', 'factsInOrder', { fact: 'correction:1.sentOn', to: '2026-03-10', reason: '有误' })
      .refuses('CORRECT_FACT', 'factsInOrder', { fact: 'consultation:1.endedOn', to: '2026-03-08', reason: '有误' }).refuses('CORRECT_FACT', 'factsInOrder', { fact: 'fee.receivedOn', to: '2026-03-11', reason: '有误' });
    served().refuses('CORRECT_FACT', 'factsInOrder', { fact: 'reply:1.receivedOn', to: '2026-03-20', reason: '有误' }).refuses('CORRECT_FACT', 'factsInOrder', { fact: 'payment:1.paidOn', to: '2026-03-11', reason: '有误' });
  });

  test('to a real day, another one, inside the calendar and not in the future', () => {
    received().refuses('CORRECT_FACT', 'notADate', { fact: 'receivedOn', to: '2026-02-30', reason: '有误' }).refuses('CORRECT_FACT', 'sameValue', { fact: 'receivedOn', to: '2026-03-02', reason: '有误' })
      .refuses('CORRECT_FACT', 'notInFuture', { fact: 'receivedOn', to: '2026-03-05', reason: '有误' }).refuses('CORRECT_FACT', 'calendarNotCovered', { fact: 'receivedOn', to: '2015-03-02', reason: '有误' })
      .refuses('CORRECT_FACT', 'unknownFact', { fact: 'colour', to: '2026-03-03', reason: '有误' }).refuses('CORRECT_FACT', 'unknownFact', { fact: 'signedOn', to: '2026-03-03', reason: '有误' });
  });
});

describe('facts entered late (issue: back-dated facts)', () => {
  test('never in the future, never before receipt', () => {
    received().refuses('REQUEST_ASSISTANCE', 'notInFuture', { unit: '档案室', what: '批文', dueOn: '2026-03-10' }, dated('2026-03-05'))
      .refuses('REQUEST_ASSISTANCE', 'notBeforeReceipt', { unit: '档案室', what: '批文', dueOn: '2026-03-10' }, dated('2026-03-01'))
      .does('REQUEST_ASSISTANCE', { unit: '档案室', what: '批文', dueOn: '2026-03-10' }, dated('2026-03-03'));
  });

  test('never before the clock last resumed: by a correction, or by an answer', () => {
    const corrected = received().does('REQUEST_CORRECTION', { items: ['名称'] }).on('2026-03-09').does('CORRECTED', {});
    corrected.refuses('REQUEST_CORRECTION', 'notBeforeResumed', { items: ['文号'] }, dated('2026-03-06'));
    const answered = received().does('CONSULT_ORGAN', { organName: '水利局', joint: true, information: '文件' }).on('2026-03-10').does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' });
    answered.refuses('RECORD_SEARCH', 'notBeforeResumed', { systems: '公文', places: '室', keywords: '词', result: '无' }, dated('2026-03-09')).does('RECORD_SEARCH', { systems: '公文', places: '室', keywords: '词', result: '无' }, dated('2026-03-10'));
  });

  test('a note can be of any past day', () => {
    received().does('ADD_NOTE', { text: '来电' }, dated('2026-03-01')).refuses('ADD_NOTE', 'notInFuture', { text: '来电' }, dated('2026-03-05'));
  });
});

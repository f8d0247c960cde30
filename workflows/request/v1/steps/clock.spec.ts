import { by, inReview, replied, scenario, type Scenario, signed, submission } from '../../../../test/support/scenario.js';
import { WorkingCalendar } from '../../../clock/calendar.js';
import { NOTICES } from '../../../clock/notices.js';
import { DEFAULT_POLICY } from '../../../clock/policy.js';
import { requestV1 } from '../definition.js';

/** Received on 2026-03-02: due 03-23 (target) and 03-30 (statutory). */
const received = () => inReview(requestV1, '2026-03-02');
const only = (given: Scenario, key: string) => given.stages.filter((each) => each.startsWith(`${key} `)).map((each) => each.slice(key.length + 1));
const ask = (given: Scenario) => given.does('CONSULT_THIRD_PARTY', { partyId: 'p', interest: 'other', information: '合同', applicantToldOn: given.today });

/** A closure of the city, known from a given day on. */
const closure = (from: string, to: string) => WorkingCalendar.build([...NOTICES,
  { id: 'typhoon', kind: 'override', title: '丰城市停工通知', issuedOn: from, year: 2026, daysOff: [{ from, to, name: '台风停工' }], workdays: [] }]);

describe('alarms on the way to the limits (提醒, 黄牌, 红牌)', () => {
  test('ten, five and two working days before the target; two before the statutory limit; each passed limit is recorded once', () => {
    const given = received().passes('2026-04-30');
    expect(only(given, 'target')).toEqual(['reminder 2026-03-09', 'yellow 2026-03-16', 'red 2026-03-19', 'due 2026-03-23', 'overdue 2026-03-24']);
    expect(only(given, 'statutory')).toEqual(['red 2026-03-26', 'due 2026-03-30', 'overdue 2026-03-31']);
    given.expectFacts({ overdue: { target: { dueOn: '2026-03-23', since: '2026-03-24' }, statutory: { dueOn: '2026-03-30', since: '2026-03-31' } } });
  });

  test('a reminder goes to officer and unit, a card to the supervisor too, a breach to the head as well', () => {
    received().passes('2026-03-09').expectTold('officer', 'deadline').expectTold('unit', 'deadline');
    expect(received().passes('2026-03-09').effects.filter((each) => each.type === 'notify' && each.audience === 'supervisor')).toEqual([]);
    received().passes('2026-03-16').expectTold('supervisor', 'deadline');
    received().passes('2026-03-24').expectTold('work-body-head', 'deadline');
  });

  test('a limit that has passed fires no second time', () => {
    const given = received().passes('2026-03-31');
    given.refuses('CLOCK_STAGE', 'staleDeadline', { key: 'statutory', stage: 'overdue', dueOn: '2026-03-30' });
    expect(given.deadline('statutory')?.stages.map((each) => each.name)).toEqual(['red', 'due']);
  });

  test('a stage is refused before its day, for another date, of another clock', () => {
    received().refuses('CLOCK_STAGE', 'stageNotReached', { key: 'target', stage: 'overdue', dueOn: '2026-03-23' })
      .refuses('CLOCK_STAGE', 'staleDeadline', { key: 'target', stage: 'reminder', dueOn: '2026-03-20' }).refuses('CLOCK_STAGE', 'staleDeadline', { key: 'target', stage: 'lapsed', dueOn: '2026-03-23' })
      .refuses('CLOCK_STAGE', 'staleDeadline', { key: 'payment', stage: 'lapsed', dueOn: '2026-03-23' });
  });

  test('the reply stops all of it', () => {
    const given = replied(received()).passes('2026-08-01');
    expect(only(given, 'target')).toEqual([]);
    expect(given.stages).toEqual([]);
  });

  test('the last day for a correction notice is told as long as the request is examined', () => {
    expect(only(received().passes('2026-04-30'), 'correction-notice')).toEqual(['due 2026-03-11']);
    expect(only(received().does('PROPOSE_OUTCOME', { outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '网站' } }).passes('2026-04-30'), 'correction-notice')).toEqual([]);
  });
});

describe('a paused clock', () => {
  test('has no due date and no stages: it never turns red', () => {
    const paused = ask(received().passes('2026-03-18')).passes('2026-12-01');
    expect(only(paused, 'target')).toEqual(['reminder 2026-03-09', 'yellow 2026-03-16']);
    expect(paused.deadline('target')).toMatchObject({ running: false, stages: [], due: { dueOn: null } });
    paused.refuses('CLOCK_STAGE', 'staleDeadline', { key: 'target', stage: 'red', dueOn: '2026-03-23' });
  });

  test('when it runs again, alarms missed meanwhile are raised once, by the gravest, on the day it resumed and not in the pause', () => {
    const resumed = ask(received().passes('2026-03-18')).passes('2026-04-20').does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' }).expectDue({ target: '2026-04-23', statutory: '2026-04-30' });
    expect(resumed.deadline('target')?.stages).toMatchObject([{ name: 'yellow', fireOn: '2026-04-20' }, { name: 'red', fireOn: '2026-04-21' }, { name: 'due', fireOn: '2026-04-23' }, { name: 'overdue', fireOn: '2026-04-24' }]);
  });

  test('an answer that came on a Saturday resumes the clock that day; the missed alarm yields to the graver one of Monday', () => {
    const resumed = ask(received().passes('2026-03-18')).passes('2026-04-20').does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'CONSENTED' }, { on: '2026-04-18' });
    expect(resumed.expectDue({ target: '2026-04-22' }).deadline('target')?.stages.map((each) => `${each.name} ${each.fireOn}`)).toEqual(['red 2026-04-20', 'due 2026-04-22', 'overdue 2026-04-23']);
  });

  test('a target that was passed before a consultation stays passed', () => {
    ask(received().passes('2026-03-25')).expectFacts({ overdue: { target: { dueOn: '2026-03-23' }, statutory: null } }).expectDue({ target: '2026-03-23', statutory: null });
  });
});

describe('limits that reach into a year without a calendar (domain §10.3)', () => {
  test('they warn by the estimate, but are never recorded as passed', () => {
    const late = inReview(requestV1, '2026-12-04').expectDue({ target: '2026-12-25', statutory: null }).passes('2027-06-30');
    expect(only(late, 'statutory')).toEqual(['red 2026-12-31', 'due 2027-01-04']);
    late.expectFacts({ overdue: { target: { dueOn: '2026-12-25' }, statutory: null } });
  });

  test('once the calendar is published, what fell due meanwhile is enforced', () => {
    const year = WorkingCalendar.build([...NOTICES, { id: 'y2027', kind: 'notice', title: '2027年安排', issuedOn: '2026-12-20', year: 2027, daysOff: [{ from: '2027-01-01', to: '2027-01-03', name: '元旦' }], workdays: [] }]);
    const late = inReview(requestV1, '2026-12-04').passes('2026-12-20').under(year)
      .does('DEADLINES_RECOMPUTED', { calendarVersion: year.version, changes: [{ key: 'statutory', from: '2027-01-04', to: '2027-01-04', provisional: false }] }).expectTold('officer', 'deadline-moved').expectDue({ statutory: '2027-01-04' });
    expect(only(late.passes('2027-01-05'), 'statutory')).toContain('overdue 2027-01-05');
  });

  test('lateness unknown at service is worked out then', () => {
    const year = WorkingCalendar.build([...NOTICES, { id: 'y2027', kind: 'notice', title: '2027年安排', issuedOn: '2026-12-20', year: 2027, daysOff: [], workdays: [] }]);
    const served = signed(inReview(requestV1, '2026-12-04').on('2026-12-31')).does('SERVE', { mode: 'direct' }).expectFacts({ replies: [{ late: { target: 4, statutory: null } }] });
    served.under(year).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes: [] }).expectFacts({ replies: [{ late: { target: 4, statutory: 0 } }] });
  });
});

describe('another calendar comes into force (DEADLINES_RECOMPUTED)', () => {
  test('a breach that the new calendar undoes is taken back; one it does not undo stays, with its new date', () => {
    const passed = received().passes('2026-03-31');
    passed.fork().under(closure('2026-03-26', '2026-03-31')).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes: [] }).expectFacts({ overdue: { statutory: null } }).expectDue({ statutory: '2026-04-03' });
    passed.under(closure('2026-03-20', '2026-03-20')).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes: [] })
      .expectFacts({ overdue: { target: { dueOn: '2026-03-24', since: '2026-03-25' }, statutory: null } }).expectDue({ statutory: '2026-03-31' });
  });

  test('silence that the new calendar puts off has not come', () => {
    const silent = ask(received()).does('RECORD_RECEIPT', { letter: 'consultation', consultationId: '1' }).passes('2026-03-24').expectFacts({ consultations: [{ answer: 'SILENT', endedOn: '2026-03-23' }] });
    silent.under(closure('2026-03-20', '2026-03-20')).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes: [] }).expectFacts({ consultations: [{ answer: null, endedOn: null }] }).expectDeadline('consultation:1', '2026-03-24');
  });

  test('after the reply it judges by the day of the reply', () => {
    const late = signed(received().passes('2026-04-01')).does('SERVE', { mode: 'direct' }).expectFacts({ overdue: { statutory: { dueOn: '2026-03-30' } } });
    late.on('2026-05-06').under(closure('2026-03-26', '2026-03-31')).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes: [] }).expectFacts({ overdue: { statutory: null }, replies: [{ late: { statutory: 0 } }] });
  });

  test('a lapse that ended the case keeps its remedies as far as the calendar bears them', () => {
    const closed = received().does('REQUEST_CORRECTION', { items: ['名称'] }).does('RECORD_RECEIPT', { letter: 'correction' }).passes('2026-03-24').does('CORRECTION_EXPIRED', { closingNote: '逾期' }).passes('2026-09-25');
    closed.expectFacts({ closed: { remediesOver: true } }).under(closure('2026-09-24', '2026-09-24')).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes: [] }).expectFacts({ closed: { remediesOver: false } });
    closed.passes('2026-09-30').does('ARCHIVE');
  });

  test('a withdrawn case has nothing that could move', () => {
    received().does('WITHDRAW', { inWriting: true }).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes: [] }).does('ARCHIVE');
  });
});

describe('reception and confirmation', () => {
  test('a confirmation that is not had within a working day is told to reception', () => {
    const waiting = scenario(requestV1).on('2026-03-02').does('SUBMIT', submission('2026-03-02', { channel: 'internet', policy: DEFAULT_POLICY }), by('clerk')).passes('2026-03-03');
    waiting.expectTold('reception-clerk', 'deadline').expectTold('supervisor', 'deadline');
  });
});

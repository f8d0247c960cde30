import { WorkingCalendar } from '../../../clock/calendar.js';
import { NOTICES } from '../../../clock/notices.js';
import { decided, evaluated, flagged, published, reviewed } from '../../../../test/support/release-scenario.js';

/** A calendar in which the office is closed on more days. */
const closure = (from: string, to: string) => WorkingCalendar.build([...NOTICES, { id: 'closure', kind: 'override', title: '停工', issuedOn: '2026-01-24', year: 2026, daysOff: [{ from, to, name: '停工' }], workdays: [] }]);

test('internal limits remind whoever has it in hand, and the head when they have passed', () => {
  flagged().passes('2026-01-07').expectTold('work-body-head', 'deadline');
  evaluated().passes('2026-01-20').expectTold('officer', 'deadline').expectTold('work-body-head', 'deadline');
  reviewed(evaluated()).passes('2026-01-08').expectTold('approving-leader', 'deadline');
});

test('a stage that moved, or has not come, does nothing', () => {
  decided(evaluated()).refuses('CLOCK_STAGE', 'staleDeadline', { key: 'publication', stage: 'due', dueOn: '2026-02-03' }).refuses('CLOCK_STAGE', 'staleDeadline', { key: 'target', stage: 'due', dueOn: '2026-02-02' })
    .refuses('CLOCK_STAGE', 'stageNotReached', { key: 'publication', stage: 'red', dueOn: '2026-02-02' });
});

test('a new calendar moves the limit, and takes back what it says was not passed', () => {
  const late = () => decided(evaluated()).passes('2026-02-03').expectFacts({ overdue: { dueOn: '2026-02-02' } });
  const changes = [{ key: 'publication', from: '2026-02-02', to: '2026-02-04', provisional: false }];
  late().under(closure('2026-01-26', '2026-01-27')).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes }).expectTold('officer', 'deadline-moved').expectFacts({ overdue: null }).expectDeadline('publication', '2026-02-04');
  late().does('PUBLISH', { itemId: 'item' }).expectFacts({ publication: { late: 1 } }).under(closure('2026-01-26', '2026-01-27')).does('DEADLINES_RECOMPUTED', { calendarVersion: 'x', changes: [] }).expectFacts({ publication: { late: 0 } });
});

test('a limit beyond the published calendar is an estimate: it warns and is never passed', () => {
  const given = decided(evaluated({}, '2026-12-08').on('2026-12-08'));
  expect(given.deadline('publication')?.due).toEqual({ dueOn: null, provisional: true, estimatedOn: expect.stringMatching(/^2027-01/) as unknown });
  given.passes('2027-03-01').expectFacts({ overdue: null });
  published(evaluated({}, '2026-12-08').on('2026-12-08')).expectFacts({ publication: { late: null } });
});

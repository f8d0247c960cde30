import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { DEFAULT_POLICY } from '../../workflows/clock/policy.js';
import { calculate } from './clock-calculator.js';

const options = { explain: false, calendar: WorkingCalendar.published(), policy: DEFAULT_POLICY };
const answer = (value: unknown, more = {}) => calculate(JSON.stringify(value), 7, { ...options, ...more });
const certain = (dueOn: string | null) => ({ dueOn, provisional: false });
const unknown = { dueOn: null, provisional: true };

describe('answers, by the examples of domain §4.4', () => {
  test.each<[string, object, string | null, string | null, string]>([
    ['A (Art. 33)', { receivedOn: '2025-09-22' }, '2025-10-17', '2025-10-24', '2025-09-30'],
    ['B, correction (Art. 30)', { receivedOn: '2025-09-22', events: [{ kind: 'correction', noticeOn: '2025-09-30', correctedOn: '2025-10-13' }] }, '2025-11-03', '2025-11-10', '2025-10-22'],
    ['C, consultation (Art. 32)', { receivedOn: '2026-01-26', events: [{ kind: 'consultation', sentOn: '2026-02-03', endedOn: '2026-03-05' }] }, '2026-03-18', '2026-03-25', '2026-02-04'],
    ['D, extension (Art. 33)', { receivedOn: '2026-03-02', events: [{ kind: 'extension', workingDays: 20 }] }, '2026-04-21', '2026-04-28', '2026-03-11'],
    ['F, fee paid', { receivedOn: '2026-04-01', events: [{ kind: 'feePaid', noticeOn: '2026-04-10', paidOn: '2026-04-22' }] }, '2026-05-15', '2026-05-22', '2026-04-13'],
  ])('%s', (_name, facts, target, statutory, correctionNoticeBy) => {
    expect(answer({ id: 'x', ...facts })).toEqual({ id: 'x', target: certain(target), statutory: certain(statutory), correctionNoticeBy });
  });

  test('each date is provisional on its own where the calendar ends', () => {
    expect(answer({ id: 1, receivedOn: '2026-12-04' })).toEqual({ id: 1, target: certain('2026-12-25'), statutory: unknown, correctionNoticeBy: '2026-12-15' });
    expect(answer({ id: 1, receivedOn: '2027-03-01' })).toEqual({ id: 1, target: unknown, statutory: unknown, correctionNoticeBy: null });
  });

  test.each([{}, { correctedOn: null }])('what is still open has no date: correction %j', (end) => {
    expect(answer({ id: 'x', receivedOn: '2026-04-01', events: [{ kind: 'correction', noticeOn: '2026-04-02', ...end }] }))
      .toEqual({ id: 'x', target: certain(null), statutory: certain(null), correctionNoticeBy: '2026-04-13', state: 'stopped' });
  });

  test('what is still open has no date: consultation, fee', () => {
    expect(answer({ id: 'x', receivedOn: '2026-04-01', events: [{ kind: 'consultation', sentOn: '2026-04-02' }] })).toMatchObject({ target: certain(null), state: 'paused' });
    expect(answer({ id: 'x', receivedOn: '2026-04-01', events: [{ kind: 'feePaid', noticeOn: '2026-04-02' }] })).toMatchObject({ target: certain(null), state: 'stopped' });
  });

  test('a correction notice after its last day changes nothing and is pointed out (trap 11)', () => {
    expect(answer({ id: 'x', receivedOn: '2026-03-02', events: [{ kind: 'correction', noticeOn: '2026-03-12', correctedOn: '2026-03-20' }] }))
      .toMatchObject({ statutory: certain('2026-03-30'), correctionNoticeBy: '2026-03-11', warnings: [{ code: 'correctionTooLate' }] });
  });

  test('an extension belongs to the period in which it is listed', () => {
    const correction = { kind: 'correction', noticeOn: '2026-03-04', correctedOn: '2026-03-10' };
    const extension = { kind: 'extension', workingDays: 5 };
    const statutory = (events: object[]) => answer({ id: 'x', receivedOn: '2026-03-02', events });
    expect(statutory([extension, correction])).toMatchObject({ statutory: certain('2026-04-08') });
    expect(statutory([correction, extension])).toMatchObject({ statutory: certain('2026-04-15') });
    expect(statutory([extension, correction, extension])).toMatchObject({ statutory: certain('2026-04-15') });
    const late = { ...correction, noticeOn: '2026-03-12', correctedOn: '2026-03-13' };
    expect(statutory([extension, late])).toMatchObject({ statutory: certain('2026-04-07') });
  });

  test('explains both dates day by day on request', () => {
    const result = answer({ id: 'x', receivedOn: '2025-09-22' }, { explain: true });
    expect(result).toMatchObject({ explain: { target: expect.any(Array), statutory: expect.any(Array) } });
    if ('error' in result) throw new Error('unexpected');
    expect(result.explain?.target.at(-1)).toMatchObject({ date: '2025-10-17', n: 15, due: true });
    expect(result.explain?.statutory.at(-1)).toMatchObject({ date: '2025-10-24', n: 20, due: true });
  });
});

describe('refusals', () => {
  const at = (event: object) => ({ id: 'x', receivedOn: '2026-03-02', events: [event] });
  const extension = { kind: 'extension', workingDays: 5 };

  test.each<[string, unknown, string]>([
    ['no object', [1], 'notAnObject'], ['null', null, 'notAnObject'], ['a text', 'x', 'notAnObject'],
    ['no id', { receivedOn: '2026-03-02' }, 'idMissing'], ['an id that is a list', { id: [], receivedOn: '2026-03-02' }, 'idMissing'],
    ['no receipt', { id: 'x' }, 'receivedOnInvalid'], ['an impossible receipt', { id: 'x', receivedOn: '2026-02-30' }, 'receivedOnInvalid'],
    ['a receipt with time', { id: 'x', receivedOn: '2026-02-03T10:00' }, 'receivedOnInvalid'], ['a receipt in numbers', { id: 'x', receivedOn: 20260203 }, 'receivedOnInvalid'],
    ['a receipt before the calendar', { id: 'x', receivedOn: '2018-12-31' }, 'beforeCalendar'],
    ['events that are no list', { id: 'x', receivedOn: '2026-03-02', events: {} }, 'eventsInvalid'],
    ['an event that is no object', { id: 'x', receivedOn: '2026-03-02', events: ['correction'] }, 'eventInvalid'],
    ['an unknown kind', at({ kind: 'pause' }), 'unknownKind'], ['a kind of the prototype', at({ kind: 'constructor' }), 'unknownKind'],
    ['an impossible date', at({ kind: 'correction', noticeOn: '2026-03-32' }), 'dateInvalid'],
    ['a missing date', at({ kind: 'consultation', endedOn: '2026-03-20' }), 'dateInvalid'],
    ['an empty end', at({ kind: 'feePaid', noticeOn: '2026-03-03', paidOn: '' }), 'dateInvalid'],
    ['an event before receipt', at({ kind: 'consultation', sentOn: '2026-03-01', endedOn: '2026-03-20' }), 'beforeReceipt'],
    ['an end before its beginning', at({ kind: 'consultation', sentOn: '2026-03-10', endedOn: '2026-03-09' }), 'endBeforeStart'],
    ['an extension of nothing', at({ kind: 'extension', workingDays: 0 }), 'workingDaysInvalid'],
    ['an extension of 21', at({ kind: 'extension', workingDays: 21 }), 'workingDaysInvalid'],
    ['half a day', at({ kind: 'extension', workingDays: 1.5 }), 'workingDaysInvalid'], ['days as a text', at({ kind: 'extension', workingDays: '5' }), 'workingDaysInvalid'],
    ['two extensions', { id: 'x', receivedOn: '2026-03-02', events: [extension, extension] }, 'extensionRepeated'],
  ])('%s', (_name, value, code) => {
    const id = value !== null && typeof value === 'object' && 'id' in value && value.id === 'x' ? 'x' : null;
    expect(answer(value)).toEqual({ id, error: { line: 7, code, message: expect.stringMatching(/[\u4e00-\u9fff].*[a-z]/) } });
  });

  test.each(['{oops', '', '{"id":"x"', '\u0000', '{"id":"x",}'])('malformed JSON %j', (line) => {
    expect(calculate(line, 3, options)).toMatchObject({ id: null, error: { line: 3, code: 'malformedJson' } });
  });

  test('never repeats a long value', () => {
    const result = answer({ id: 'x', receivedOn: 'x'.repeat(1_000_000) });
    expect('error' in result && result.error.message.length).toBeLessThan(300);
  });
});

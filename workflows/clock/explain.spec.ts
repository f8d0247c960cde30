import { WorkingCalendar } from './calendar.js';
import { explain } from './explain.js';
import { emptyLedger, type Ledger, type PauseEntry } from './ledger.js';
import { DEFAULT_POLICY } from './policy.js';

const calendar = WorkingCalendar.published();
const days = (facts: Partial<Ledger>, limit: 'target' | 'statutory' = 'target', from = calendar) => explain({ ...emptyLedger(), ...facts }, DEFAULT_POLICY, from, limit);
const on = (list: ReturnType<typeof days>, date: string) => list.find((day) => day.date === date);
const letter = (sentOn: string, endedOn: string | null, label = '征求意见书〔2026〕3号'): PauseEntry => (
  { id: label, reason: 'thirdParty', label, sentOn, receivedOn: null, endedOn });

test('nothing to explain before receipt', () => expect(days({})).toEqual([]));

describe('the way of domain §4.4 A, over the National Day holidays of 2025', () => {
  const list = days({ receivedOn: '2025-09-22' });

  test('begins with the day of receipt, not counted (Civil Code 201)', () => {
    expect(list[0]).toEqual({ date: '2025-09-22', counted: false, n: 0, why: 'start', due: false, text: { zh: '收到申请之日，不计', en: 'Day of receipt, not counted' } });
  });

  test('says of every day what it counts for, and by which notice', () => {
    expect(on(list, '2025-09-23')).toMatchObject({ counted: true, n: 1, why: 'working', text: { zh: '第1个工作日' } });
    expect(on(list, '2025-09-27')).toMatchObject({ counted: false, n: null, why: 'weekend' });
    expect(on(list, '2025-09-28')).toMatchObject({ counted: true, n: 5, why: 'makeUp', source: '国办发明电〔2024〕12号' });
    expect(on(list, '2025-10-01')).toMatchObject({ counted: false, n: null, why: 'holiday', name: '国庆节、中秋节', source: '国办发明电〔2024〕12号' });
    expect(on(list, '2025-10-01')?.text).toEqual({
      zh: '国庆节、中秋节放假，不计（国办发明电〔2024〕12号）', en: 'National Day and Mid-Autumn Festival, not counted (国办发明电〔2024〕12号)',
    });
  });

  test('ends on the due date', () => {
    expect(list.at(-1)).toEqual({
      date: '2025-10-17', counted: true, n: 15, why: 'working', due: true,
      text: { zh: '第15个工作日，期限届满日', en: 'Working day 15; the period ends with this day' },
    });
  });
});

test('excluded days name the letters that were out (domain §4.4 C)', () => {
  const list = days({ receivedOn: '2026-01-26', pauses: [letter('2026-02-03', '2026-03-05'), letter('2026-02-05', '2026-02-10', '征求意见函')] });
  expect(on(list, '2026-02-03')).toMatchObject({ counted: true, n: 6 });
  expect(on(list, '2026-02-04')).toMatchObject({ counted: false, n: null, why: 'excluded', name: '征求意见书〔2026〕3号' });
  expect(on(list, '2026-02-06')).toMatchObject({ why: 'excluded', name: '征求意见书〔2026〕3号、征求意见函' });
  expect(on(list, '2026-02-16')).toMatchObject({ why: 'holiday', name: '春节' });
  expect(on(list, '2026-03-06')).toMatchObject({ counted: true, n: 7 });
  expect(list.filter(({ why }) => why === 'excluded')).toHaveLength(18);
});

test('days of an extension are numbered on (domain §4.4 D)', () => {
  const list = days({ receivedOn: '2026-03-02', extension: { workingDays: 20, notifiedOn: '2026-03-25', label: '延期' } }, 'statutory');
  expect(on(list, '2026-03-30')).toMatchObject({ n: 20, why: 'working', due: false });
  expect(on(list, '2026-03-31')).toMatchObject({ n: 21, why: 'extension', text: { zh: '第21个工作日，延期第1日', en: 'Working day 21, day 1 of the extension' } });
  expect(list.at(-1)).toMatchObject({ date: '2026-04-28', n: 40, why: 'extension', due: true });
});

test('a restart begins a new list (domain §4.4 B)', () => {
  const [first, ...rest] = days({ receivedOn: '2025-09-22', corrections: [{ id: 'c', noticeOn: '2025-09-30', correctedOn: '2025-10-13' }] });
  expect(first).toMatchObject({ date: '2025-10-13', n: 0, why: 'restart' });
  expect(rest.at(-1)).toMatchObject({ date: '2025-11-03', n: 15, due: true });
});

test('while an answer is awaited the list ends with the day the letter left', () => {
  expect(days({ receivedOn: '2026-03-02', pauses: [letter('2026-03-04', null)] }).at(-1)).toMatchObject({
    date: '2026-03-04', n: 2, why: 'paused', due: false, name: '征求意见书〔2026〕3号',
    text: { zh: '第2个工作日，自次日起中止计算：征求意见书〔2026〕3号', en: 'Working day 2; the clock is paused from the next day: 征求意见书〔2026〕3号' },
  });
});

test('while a correction is awaited the list ends with the notice', () => {
  expect(days({ receivedOn: '2026-03-02', corrections: [{ id: 'c', noticeOn: '2026-03-04', correctedOn: null }] }).at(-1)).toMatchObject({ date: '2026-03-04', n: 2, why: 'stopped', due: false });
});

test('a fee notice after the end of the period shows the days in between as late', () => {
  const list = days({ receivedOn: '2026-03-02', payments: [{ id: 'f', noticeOn: '2026-03-25', paidOn: null }] });
  expect(on(list, '2026-03-24')).toMatchObject({ counted: false, n: null, why: 'late' });
  expect(list.at(-1)).toMatchObject({ date: '2026-03-25', n: null, why: 'stopped' });
});

test('a reasonable delay is not counted in working days (Art. 35)', () => {
  const list = days({ receivedOn: '2026-03-02', reasonableDelay: { untilOn: '2026-03-10', notifiedOn: '2026-03-03' } });
  expect(list.slice(1).map(({ why }) => why)).toEqual(['delay', 'delay', 'delay', 'delay', 'weekend', 'weekend', 'delay', 'delay']);
  expect(list.at(-1)).toMatchObject({ date: '2026-03-10', due: true, counted: false });
});

test('days beyond the calendar are provisional and say so', () => {
  const list = days({ receivedOn: '2026-12-20' });
  expect(on(list, '2026-12-31')).toMatchObject({ n: 9, why: 'working' });
  expect(on(list, '2027-01-01')).toMatchObject({ counted: false, n: null, why: 'provisional', text: { zh: '尚未公布工作日历，暂按休息日估算' } });
  expect(list.at(-1)).toMatchObject({ date: '2027-01-11', n: 15, why: 'provisional', due: true });
  const paused = days({ receivedOn: '2026-12-20', pauses: [letter('2026-12-30', '2027-01-05')] });
  expect(on(paused, '2027-01-04')).toMatchObject({ counted: false, why: 'provisional', name: '征求意见书〔2026〕3号' });
});

test('local closures and ordered working days cite their document', () => {
  const local = WorkingCalendar.build([
    { id: 'gov', kind: 'notice', title: '通知', issuedOn: '2025-11-04', year: 2026, daysOff: [], workdays: [] },
    { id: 'x', kind: 'override', title: '丰城市防指〔2026〕5号', issuedOn: '2026-07-20', year: 2026, daysOff: [{ from: '2026-07-21', to: '2026-07-21', name: '台风停工' }], workdays: ['2026-07-25'] },
  ]);
  const list = days({ receivedOn: '2026-07-20' }, 'target', local);
  expect(on(list, '2026-07-21')).toMatchObject({ why: 'closure', text: { zh: '台风停工，不计（丰城市防指〔2026〕5号）' } });
  expect(on(list, '2026-07-25')).toMatchObject({ n: 4, why: 'orderedWork', source: '丰城市防指〔2026〕5号' });
});

import { dueOf, stageDeadlines } from './deadlines.js';

const clock = (key: string, dueOn: string | null, over: object = {}) => ({ key, dueOn, provisional: false, estimatedOn: null, running: true, ...over });

describe('the other dates of a case', () => {
  it('are the next ones, the earliest first, without both limits and what reception asks after', () => {
    const found = stageDeadlines([clock('target', '2026-03-23'), clock('consultation:1', '2026-03-20'), clock('stage:assignment', '2026-03-03'), clock('receipt:correction', '2026-03-01')], '2026-03-02');
    expect(found.map(({ key }) => key)).toEqual(['stage:assignment', 'consultation:1']);
  });

  it('leave out a window that has closed, and what does not run', () => {
    expect(stageDeadlines([clock('correction-notice', '2026-03-11'), clock('correction', '2026-03-30', { running: false })], '2026-03-16')).toEqual([]);
    expect(stageDeadlines([clock('correction-notice', '2026-03-17')], '2026-03-16')).toHaveLength(1);
  });

  it('name an estimate where the calendar does not reach', () => {
    expect(dueOf([clock('target', null, { estimatedOn: '2027-01-12' })], 'target')).toBe('2027-01-12');
    expect(dueOf([], 'target')).toBeNull();
  });
});

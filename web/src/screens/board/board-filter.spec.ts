import { BOARD_DEFAULTS, daysOfColumn, filtersSet, queryOf } from './board-filter.js';

describe('what the board asks for', () => {
  it('is what the address says, and no more', () => {
    expect(queryOf(BOARD_DEFAULTS)).toEqual({});
    expect(queryOf({ ...BOARD_DEFAULTS, organ: 'org-land', extended: 'false', focus: 'week' })).toEqual({ organId: 'org-land', extended: false, focus: 'week' });
  });

  it('counts filters without the figure of the strip, which shows itself', () => {
    expect(filtersSet({ ...BOARD_DEFAULTS, focus: 'today', pause: 'payment' })).toBe(1);
  });

  it('names the days of each column by the policy’s alarms', () => {
    const alarms = { red: 2, yellow: 5, reminder: 10 };
    expect((['red', 'yellow', 'reminder', 'normal', 'overdue'] as const).map((name) => daysOfColumn(name, alarms))).toEqual([[0, 2], [3, 5], [6, 10], [11, null], null]);
  });
});

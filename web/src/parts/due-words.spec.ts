import { dayOf, leftInWords } from './due-words.js';

describe('what is left of a limit', () => {
  it('in words', () => {
    expect([4, 0, -2].map((days) => leftInWords(days, 'zh'))).toEqual(['剩 4 个工作日', '今日到期', '逾期 2 个工作日']);
    expect([1, 0, -2].map((days) => leftInWords(days, 'en'))).toEqual(['1 working day left', 'Due today', '2 working days late']);
    expect(leftInWords(null, 'zh')).toBe('');
  });

  it('by its day, or the estimate of one', () => {
    expect(dayOf({ dueOn: null, estimatedOn: '2027-01-11', provisional: true, workingDaysLeft: 3 })).toBe('2027-01-11');
    expect(dayOf({ dueOn: null, provisional: false, workingDaysLeft: null })).toBeNull();
  });
});

import { dayOf, leftInWords } from './due-words.js';

describe('what is left of a limit', () => {
  it('in words', () => {
    expect([4, 0, -2].map((days) => leftInWords(days, 'zh'))).toEqual(['剩 4 个工作日', '今日到期', '逾期 2 个工作日']);
    expect([1, 0, -2].map((days) => leftInWords(days, 'en'))).toEqual(['1 working day left', 'Due today', '2 working days late']);
    expect(leftInWords(null, 'zh')).toBe('');
  });

  it('on the weekend after it is not said to be due today', () => {
    expect([leftInWords(0, 'zh', true), leftInWords(0, 'en', true)]).toEqual(['已逾期', 'Overdue']);
  });

  it('by its day, or the estimate of one', () => {
    expect(dayOf({ dueOn: null, estimatedOn: '2027-01-11', provisional: true, workingDaysLeft: 3 })).toBe('2027-01-11');
    expect(dayOf({ dueOn: null, provisional: false, workingDaysLeft: null })).toBeNull();
  });
});

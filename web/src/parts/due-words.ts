import type { Language } from '../i18n/language.js';

/** A due date as the server tells it. */
export interface Due {
  readonly dueOn: string | null;
  readonly provisional: boolean;
  readonly estimatedOn?: string | null;
  readonly workingDaysLeft: number | null;
}

/**
 * What is left to a due date, in words: 剩 4 个工作日, 今日到期, 逾期 2 个工作日. Empty where there is none.
 * @param past the day lies behind: on the days off after it no working day has been lost yet, and it is not due today any more
 */
export function leftInWords(workingDaysLeft: number | null | undefined, language: Language, past = false): string {
  if (workingDaysLeft === null || workingDaysLeft === undefined) return '';
  const days = Math.abs(workingDaysLeft);
  if (language === 'en') {
    const counted = `${days} working day${days === 1 ? '' : 's'}`;
    if (workingDaysLeft === 0) return past ? 'Overdue' : 'Due today';
    return workingDaysLeft > 0 ? `${counted} left` : `${counted} late`;
  }
  if (workingDaysLeft === 0) return past ? '已逾期' : '今日到期';
  return workingDaysLeft > 0 ? `剩 ${days} 个工作日` : `逾期 ${days} 个工作日`;
}

/** The day of a due date, or its estimate where the calendar of that year is not published. */
export function dayOf({ dueOn, estimatedOn }: Due): string | null {
  return dueOn ?? estimatedOn ?? null;
}

import type { Language } from './language.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = { zh: ['日', '一', '二', '三', '四', '五', '六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] } as const;
const OFFSET_MS = 8 * 3_600_000;

interface Parts { readonly year: number; readonly month: number; readonly day: number }

function partsOf(civilDate: string): Parts | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(civilDate);
  return found && { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** A day as documents write it: 2026年3月16日. Lists keep `2026-03-16`. */
export function longDate(civilDate: string | null | undefined, language: Language): string {
  const parts = civilDate ? partsOf(civilDate) : null;
  if (!parts) return '—';
  return language === 'zh' ? `${parts.year}年${parts.month}月${parts.day}日` : `${parts.day} ${MONTHS[parts.month - 1]} ${parts.year}`;
}

/** A day without its year, for a bar or an axis: 3月16日. */
export function shortDay(civilDate: string, language: Language): string {
  const parts = partsOf(civilDate);
  if (!parts) return civilDate;
  return language === 'zh' ? `${parts.month}月${parts.day}日` : `${parts.day} ${MONTHS[parts.month - 1]!.slice(0, 3)}`;
}

/** 周一 … 周日. */
export function weekday(civilDate: string, language: Language): string {
  const parts = partsOf(civilDate);
  if (!parts) return '';
  const name = WEEKDAYS[language][new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay()]!;
  return language === 'zh' ? `周${name}` : name;
}

/** An instant in the office’s own time, wherever the browser stands: 2026-03-16 14:05. */
export function dateTime(instant: number | null | undefined): string {
  if (instant === null || instant === undefined) return '—';
  return new Date(instant + OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** The time of an instant in the office: 14:05. */
export function timeOfDay(instant: number): string {
  return dateTime(instant).slice(11);
}

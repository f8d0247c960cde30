/** Digits and signs as a Chinese keyboard may write them. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[年月]/g, '-').replace(/日$/, '').replace(/[./\s-]+/g, '-');
const FORMS = [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, /^(\d{4})(\d\d)(\d\d)$/] as const;
const WITHOUT_YEAR = [/^(\d{1,2})-(\d{1,2})$/, /^(\d\d)(\d\d)$/] as const;

/**
 * A day as clerks type it: 20260316, 2026-03-16, 2026.3.16, 2026年3月16日; without its year, 3-16 or 0316, the year of `today`. Null for anything
 * that is no day.
 */
export function typedDay(text: string, today: string): string | null {
  const typed = plain(text.trim());
  for (const form of FORMS) {
    const found = form.exec(typed);
    if (found) return dayOf(found[1]!, found[2]!, found[3]!);
  }
  for (const form of WITHOUT_YEAR) {
    const found = form.exec(typed);
    if (found) return dayOf(today.slice(0, 4), found[1]!, found[2]!);
  }
  return null;
}

/** True where nothing more can follow: such a day counts while one is still typing. */
export const isWhole = (text: string): boolean => /^(\d{8}|\d{4}([-./])\d\d\2\d\d|\d{4}年\d{1,2}月\d{1,2}日)$/.test(text.trim().normalize('NFKC'));

function dayOf(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  // 31 April would roll over to May.
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === written ? written : null;
}

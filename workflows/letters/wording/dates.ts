import { type CivilDate, parseCivilDate } from '../../clock/civil-date.js';

/** `2026-03-02` → `2026年3月2日`. Errors: InvalidCivilDateError. */
export function dateText(date: CivilDate): string {
  const [year, month, day] = parseCivilDate(date).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** `2026-03` → `2026年3月`; null for what is not a month. */
export function monthText(month: string): string | null {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  return found && `${found[1]}年${Number(found[2])}月`;
}

import type { CalendarSource } from '../../../workflows/clock/calendar-source.js';

/** A day on which the city, or one organ, did not work although the calendar says so. */
export interface LocalClosure {
  readonly source: CalendarSource;
  /** Null: the whole city. */
  readonly organCode: string | null;
}

const closure = (id: string, title: string, issuedOn: string, day: string, name: string): CalendarSource =>
  ({ id, kind: 'override', title, issuedOn, year: Number(day.slice(0, 4)), daysOff: [{ from: day, to: day, name }], workdays: [] });

/** Invented: a typhoon in the whole city, a flood in one town. */
export const LOCAL_CLOSURES: readonly LocalClosure[] = [
  { source: closure('fengcheng-2025-typhoon', '丰城市防汛抗旱指挥部2025年第3号令', '2025-07-30', '2025-07-31', '台风停工'), organCode: null },
  { source: closure('zhangxiang-2026-flood', '张巷镇防汛抗旱指挥所2026年第1号令', '2026-06-23', '2026-06-24', '防汛停工'), organCode: 'zxz' },
  { source: closure('fengcheng-2026-typhoon', '丰城市防汛抗旱指挥部2026年第5号令', '2026-09-02', '2026-09-03', '台风停工'), organCode: null },
];

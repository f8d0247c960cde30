import { addDays, weekday, type CivilDate } from '../../../workflows/clock/civil-date.js';
import type { SqlValue } from '../../platform/database/unit-of-work.js';

/** What a clock that stands still waits for. */
export const PAUSES = ['correction', 'payment', 'consultation'] as const;
export type Pause = (typeof PAUSES)[number];

/** The figures of the strip that the board can be narrowed to. */
export const FOCUSES = ['today', 'week', 'breached'] as const;
export type Focus = (typeof FOCUSES)[number];

/** Whose cases the board shows. */
export interface BoardFilter {
  /** The organs that may be seen, or `all`. */
  readonly organs: 'all' | readonly string[];
  readonly unitId?: string;
  readonly officerId?: string;
  /** The reply period was extended, or was not. */
  readonly extended?: boolean;
  readonly channel?: string;
  readonly pause?: Pause;
  /** One figure of the strip: due today, due this week, breached this month. */
  readonly focus?: Focus;
}

export interface Sql { readonly sql: string; readonly params: SqlValue[] }

/** The monday-to-sunday week and the month that a day lies in, as far as the board speaks of them. */
export function periodsOf(today: CivilDate): { readonly sunday: CivilDate; readonly monthBegan: CivilDate } {
  return { sunday: addDays(today, (7 - weekday(today)) % 7), monthBegan: `${today.slice(0, 7)}-01` };
}

/**
 * The place as a condition: organs, unit, officer.
 * @param rows what rows of `requests` are called; also another table's with an `organ_id`, where neither unit nor officer is given
 */
export function placeCondition({ organs, unitId, officerId }: BoardFilter, rows = 'r'): Sql {
  const { and, condition } = conditions();
  if (organs !== 'all') and(organs.length === 0 ? '1 = 0' : `${rows}.organ_id IN (${organs.map(() => '?').join(', ')})`, ...organs);
  if (unitId !== undefined) and(`${rows}.unit_id = ?`, unitId);
  if (officerId !== undefined) and(`${rows}.officer_id = ?`, officerId);
  return condition();
}

/** The whole filter as a condition on rows of `requests` called `r`. */
export function boardCondition(filter: BoardFilter, today: CivilDate): Sql {
  const place = placeCondition(filter);
  const { and, condition } = conditions();
  const { extended, channel, pause, focus } = filter;
  if (extended !== undefined) and('r.extended = ?', extended);
  if (channel !== undefined) and('r.channel = ?', channel);
  if (pause !== undefined) and(PAUSED[pause]);
  if (focus !== undefined) narrow(and, focus, today);
  const { sql, params } = condition();
  return { sql: `${place.sql} ${sql}`.trim(), params: [...place.params, ...params] };
}

/** A correction or a payment stops the clock and begins it anew (Arts. 30, 42); a consultation takes its days out (Art. 32). */
const PAUSED: Readonly<Record<Pause, string>> = {
  correction: "r.clock_state = 'stopped' AND r.state = 'AWAITING_CORRECTION'",
  payment: "r.clock_state = 'stopped' AND r.state <> 'AWAITING_CORRECTION'",
  consultation: "r.clock_state = 'paused'",
};

function narrow(and: And, focus: Focus, today: CivilDate): void {
  const { sunday, monthBegan } = periodsOf(today);
  if (focus === 'breached') {
    return and('r.case_id IN (SELECT b.case_id FROM case_figures b WHERE b.target_breached_on >= ? AND b.target_breached_on <= ?)', monthBegan, today);
  }
  and("r.clock_state NOT IN ('paused', 'stopped') AND r.target_due_on >= ? AND r.target_due_on <= ?", today, focus === 'today' ? today : sunday);
}

type And = (sql: string, ...values: readonly SqlValue[]) => void;

function conditions(): { readonly and: And; readonly condition: () => Sql } {
  const parts: string[] = [];
  const params: SqlValue[] = [];
  return {
    and: (sql, ...values) => { parts.push(`AND ${sql}`); params.push(...values); },
    condition: () => ({ sql: parts.join(' '), params }),
  };
}

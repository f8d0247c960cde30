import type { SqlValue } from '../../platform/database/unit-of-work.js';

/** Whose cases the board shows. */
export interface BoardFilter {
  /** The organs that may be seen, or `all`. */
  readonly organs: 'all' | readonly string[];
  readonly unitId?: string;
  readonly officerId?: string;
}

/**
 * The filter as a condition on rows of `requests`.
 * @param rows what they are called; also another table's with an `organ_id`, where neither unit nor officer is given
 */
export function boardCondition({ organs, unitId, officerId }: BoardFilter, rows = 'r'): { sql: string; params: SqlValue[] } {
  const parts: string[] = [];
  const params: SqlValue[] = [];
  const and = (sql: string, ...values: readonly SqlValue[]) => { parts.push(`AND ${sql}`); params.push(...values); };
  if (organs !== 'all') and(organs.length === 0 ? '1 = 0' : `${rows}.organ_id IN (${organs.map(() => '?').join(', ')})`, ...organs);
  if (unitId !== undefined) and(`${rows}.unit_id = ?`, unitId);
  if (officerId !== undefined) and(`${rows}.officer_id = ?`, officerId);
  return { sql: parts.join(' '), params };
}

import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { SqlValue } from '../../platform/database/unit-of-work.js';
import type { ItemStatus } from '../items/item.js';

/** Which items are wanted. Absent members do not narrow. */
export interface ItemFilter {
  readonly theme?: string;
  readonly organId?: string;
  /** By the day of publication, both ends included. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** A condition on `catalogue_items i`, with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

export function conditionOf({ theme, organId, from, to }: ItemFilter, status: ItemStatus | null = 'published'): Condition {
  const parts: [string, SqlValue][] = [];
  if (status !== null) parts.push(['i.status = ?', status]);
  if (theme !== undefined) parts.push(['i.theme = ?', theme]);
  if (organId !== undefined) parts.push(['i.organ_id = ?', organId]);
  if (from !== undefined) parts.push(['i.published_on >= ?', from]);
  if (to !== undefined) parts.push(['i.published_on <= ?', to]);
  return { sql: parts.map(([sql]) => sql).join(' AND ') || '1 = 1', params: parts.map(([, value]) => value) };
}

import type { SqlValue } from '../../platform/database/unit-of-work.js';
import type { ListReader, Scope } from './list-filter.js';

export interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

const NOTHING: Condition = { sql: '1 = 0', params: [] };

/** The condition of a scope, over `requests r`. */
export function scopeCondition(scope: Scope, reader: ListReader): Condition {
  if (scope === 'watched') return watched(reader);
  return scope === 'mine' ? mine(reader) : ofUnits(reader);
}

function mine({ personId, roles }: ListReader): Condition {
  const byRole = roles.map(({ organId, role, unitId }): Condition => (unitId === null
    ? { sql: '(t.organ_id = ? AND t.role = ?)', params: [organId, role] }
    : { sql: '(t.organ_id = ? AND t.role = ? AND (t.unit_id IS NULL OR t.unit_id = ?))', params: [organId, role, unitId] }));
  const unnamed = byRole.length === 0 ? '' : ` OR (t.person_id IS NULL AND (${byRole.map(({ sql }) => sql).join(' OR ')}))`;
  return {
    sql: `(r.officer_id = ? OR EXISTS (SELECT 1 FROM tasks t WHERE t.case_id = r.case_id AND (t.person_id = ?${unnamed})))`,
    params: [personId, personId, ...byRole.flatMap(({ params }) => params)],
  };
}

function ofUnits({ roles }: ListReader): Condition {
  const units = unitsOf({ roles });
  return units.length === 0 ? NOTHING : { sql: `r.unit_id IN (${units.map(() => '?').join(', ')})`, params: units };
}

function watched({ personId }: ListReader): Condition {
  return { sql: 'r.case_id IN (SELECT w.case_id FROM case_watches w WHERE w.person_id = ?)', params: [personId] };
}

/** The units that somebody's roles are limited to. */
export function unitsOf({ roles }: Pick<ListReader, 'roles'>): readonly string[] {
  return [...new Set(roles.flatMap(({ unitId }) => unitId ?? []))];
}

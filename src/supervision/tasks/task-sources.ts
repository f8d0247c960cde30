import { organsOf } from '../../identity/access/may.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import { requireRole } from '../../identity/access/require-role.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Role } from '../../identity/roles.js';
import type { SqlValue } from '../../platform/database/unit-of-work.js';

export const TASK_SCOPES = ['mine', 'unit', 'organ'] as const;
export type TaskScope = (typeof TASK_SCOPES)[number];

/** A part of a worklist that one index holds in order. */
export interface TaskSource {
  readonly where: string;
  readonly params: readonly SqlValue[];
}

export interface TaskFilter {
  readonly scope: TaskScope;
  readonly organId?: string;
  readonly role?: Role;
}

/**
 * What a worklist is made of. `mine`: what waits for me by name, or for a role I hold where nobody is named. `unit`: what my units
 * have in hand. `organ`: all that waits in the organs I work in. Errors: `ForbiddenError` for an organ that is not one of them.
 */
export function taskSources(actor: SignedInActor, filter: TaskFilter): TaskSource[] {
  if (filter.organId !== undefined) requireRole(actor, filter.organId, CASE_ROLES);
  if (filter.scope === 'organ') return ofOrgans(actor, filter);
  return filter.scope === 'unit' ? ofUnits(actor, filter) : own(actor, filter);
}

const inOrgan = ({ organId }: TaskFilter, held: { organId: string }) => organId === undefined || held.organId === organId;
const inRole = ({ role }: TaskFilter, of: Role) => role === undefined || role === of;

function own(actor: SignedInActor, filter: TaskFilter): TaskSource[] {
  const held = actor.roles.filter((each) => CASE_ROLES.includes(each.role) && inOrgan(filter, each) && inRole(filter, each.role));
  const byRole = held.map(({ organId, role, unitId }): TaskSource => (unitId === null
    ? { where: 'organ_id = ? AND role = ? AND person_id IS NULL', params: [organId, role] }
    : { where: 'organ_id = ? AND role = ? AND person_id IS NULL AND (unit_id IS NULL OR unit_id = ?)', params: [organId, role, unitId] }));
  return [named(actor, filter), ...distinct(byRole)];
}

function named({ personId }: SignedInActor, { organId, role }: TaskFilter): TaskSource {
  const organ = organId === undefined ? '' : ' AND organ_id = ?';
  const as = role === undefined ? '' : ' AND role = ?';
  return { where: `person_id = ?${organ}${as}`, params: [personId, ...(organId === undefined ? [] : [organId]), ...(role === undefined ? [] : [role])] };
}

function ofUnits(actor: SignedInActor, filter: TaskFilter): TaskSource[] {
  if (!inRole(filter, 'handling-officer')) return [];
  const units = actor.roles.filter((each) => each.unitId !== null && inOrgan(filter, each));
  return distinct(units.map(({ organId, unitId }) => ({ where: "organ_id = ? AND role = 'handling-officer' AND unit_id = ?", params: [organId, unitId] })));
}

function ofOrgans(actor: SignedInActor, filter: TaskFilter): TaskSource[] {
  const roles = CASE_ROLES.filter((role) => inRole(filter, role));
  const organs = filter.organId === undefined ? organsOf(actor, CASE_ROLES) : [filter.organId];
  if (organs === 'all') return [{ where: `role IN (${roles.map(() => '?').join(', ')})`, params: roles }];
  return organs.flatMap((organId) => roles.map((role) => ({ where: 'organ_id = ? AND role = ?', params: [organId, role] })));
}

/** A person who holds a role for two units of an organ must not find the same task twice. */
function distinct(sources: readonly TaskSource[]): TaskSource[] {
  const known = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...known.values()];
}

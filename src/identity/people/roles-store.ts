import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { forUpdate } from '../../platform/database/for-update.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { ForbiddenError, NotFoundError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { AccessLog } from '../access-log/access-log.js';
import type { Client } from '../client.js';
import { organById, unitById } from '../organs/organ-reads.js';
import type { RoleGrant } from './person.js';

/** Granting and revoking roles, in the transaction of the caller. */
@Injectable()
export class RolesStore {
  constructor(private readonly log: AccessLog) {}

  /**
   * Gives a role; giving it again changes nothing. Returns the id of the assignment.
   * Errors: `ValidationFailedError` when the organ does not exist or the unit is not one of its units.
   */
  async grant(tx: Tx, by: string | null, personId: string, grant: RoleGrant, client: Client): Promise<string> {
    await refuseUnknownPlace(tx, grant);
    const id = assignmentId(personId, grant);
    const added = await tx.execute(
      'INSERT INTO role_assignments (id, person_id, organ_id, role, unit_id) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
      [id, personId, grant.organId, grant.role, grant.unitId ?? null],
    );
    if (added > 0) await this.log.append(tx, { event: 'role.granted', personId: by, subjectId: personId, client, detail: { ...grant } });
    return id;
  }

  /** Takes a role away. Errors: `NotFoundError`; `ForbiddenError` when nobody would be left to administer. */
  async revoke(tx: Tx, by: string, personId: string, assignmentId: string, client: Client): Promise<void> {
    const [held] = await tx.query<{ organ_id: string; role: string; unit_id: string | null }>(
      'SELECT organ_id, role, unit_id FROM role_assignments WHERE id = ? AND person_id = ?', [assignmentId, personId],
    );
    if (!held) throw new NotFoundError({ zh: '角色', en: 'role' }, assignmentId);
    const detail = { organId: held.organ_id, role: held.role, unitId: held.unit_id };
    if (held.role === 'administrator') await refuseLastAdministrator(tx, assignmentId);
    await tx.execute('DELETE FROM role_assignments WHERE id = ?', [assignmentId]);
    await this.log.append(tx, { event: 'role.revoked', personId: by, subjectId: personId, client, detail });
  }
}

/** Refuses to leave the system without an administrator who can sign in, once this assignment is gone. */
export async function refuseLastAdministrator(tx: Tx, withoutAssignment: string | null, withoutPerson: string | null = null): Promise<void> {
  const others = await tx.query(
    `SELECT r.id FROM role_assignments r JOIN people p ON p.id = r.person_id
     WHERE r.role = 'administrator' AND p.active = ? AND p.kind = 'person' AND r.id <> ? AND p.id <> ?${forUpdate(tx.dialect)}`,
    [true, withoutAssignment ?? '', withoutPerson ?? ''],
  );
  if (others.length > 0) return;
  throw new ForbiddenError({ zh: '不能取消最后一名系统管理员。', en: 'The last administrator cannot be taken away.' });
}

async function refuseUnknownPlace(tx: Tx, grant: RoleGrant): Promise<void> {
  if (!(await organById(tx, grant.organId))) {
    throw ValidationFailedError.at('#/organId', { zh: '机关不存在', en: 'There is no such organ' });
  }
  if (grant.unitId && (await unitById(tx, grant.unitId))?.organId !== grant.organId) {
    throw ValidationFailedError.at('#/unitId', { zh: '内设机构不属于该机关', en: 'The unit is not one of this organ' });
  }
}

/** The same four always make the same id, so the primary key keeps a role from being held twice. */
function assignmentId(personId: string, grant: RoleGrant): string {
  return createHash('sha256').update(JSON.stringify([personId, grant.organId, grant.role, grant.unitId ?? null])).digest('hex').slice(0, 36);
}

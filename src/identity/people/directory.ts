import { Injectable } from '@nestjs/common';
import { Reads, type Queryable } from '../../platform/database/unit-of-work.js';
import { allOrgans, organById, unitsOf } from '../organs/organ-reads.js';
import type { Organ, Unit } from '../organs/organ.js';
import { countsCitywide, type OrganKind, type Role } from '../roles.js';

const GENERAL_OFFICE: OrganKind = 'general-office';

/** Who is who, for other capabilities. Within a unit of work pass its `tx`. */
@Injectable()
export class Directory {
  constructor(private readonly reads: Reads) {}

  /**
   * Ids of the active people who hold a role in an organ: for notifications. A supervisor of the general office holds it everywhere.
   * @param unitId only those of this unit, and those of the organ as a whole
   */
  async holdersOf(role: Role, organId: string, unitId?: string | null, db: Queryable = this.reads): Promise<string[]> {
    const everywhere = countsCitywide(role, GENERAL_OFFICE);
    const place = everywhere ? '(r.organ_id = ? OR o.kind = ?)' : 'r.organ_id = ?';
    const unit = unitId ? 'AND (r.unit_id IS NULL OR r.unit_id = ?)' : '';
    const rows = await db.query<{ id: string }>(
      `SELECT DISTINCT p.id FROM role_assignments r JOIN people p ON p.id = r.person_id JOIN organs o ON o.id = r.organ_id
       WHERE r.role = ? AND p.active = ? AND ${place} ${unit} ORDER BY p.id`,
      [role, true, organId, ...(everywhere ? [GENERAL_OFFICE] : []), ...(unitId ? [unitId] : [])],
    );
    return rows.map((row) => row.id);
  }

  /** Whether an active person holds one of the roles in this organ itself (not by a role that counts citywide). */
  async holds(personId: string, organId: string, roles: readonly Role[], db: Queryable = this.reads): Promise<boolean> {
    const rows = await db.query<{ role: Role }>(
      'SELECT r.role FROM role_assignments r JOIN people p ON p.id = r.person_id WHERE p.id = ? AND p.active = ? AND r.organ_id = ?',
      [personId, true, organId],
    );
    return rows.some((row) => roles.includes(row.role));
  }

  /** Of some people those who are active and hold one of the roles where it counts in this organ: they may still be told of its cases. */
  async stillHolding(personIds: readonly string[], roles: readonly Role[], organId: string, db: Queryable = this.reads): Promise<string[]> {
    if (personIds.length === 0) return [];
    const marks = (of: readonly unknown[]) => of.map(() => '?').join(', ');
    const everywhere = roles.filter((role) => countsCitywide(role, GENERAL_OFFICE));
    const citywide = everywhere.length === 0 ? '' : ` OR (o.kind = ? AND r.role IN (${marks(everywhere)}))`;
    const rows = await db.query<{ id: string }>(
      `SELECT DISTINCT p.id FROM people p JOIN role_assignments r ON r.person_id = p.id JOIN organs o ON o.id = r.organ_id
       WHERE p.active = ? AND p.id IN (${marks(personIds)}) AND r.role IN (${marks(roles)}) AND (r.organ_id = ?${citywide}) ORDER BY p.id`,
      [true, ...personIds, ...roles, organId, ...(everywhere.length === 0 ? [] : [GENERAL_OFFICE, ...everywhere])],
    );
    return rows.map((row) => row.id);
  }

  /** Names to show, by id. Ids nobody has are missing. */
  async nameOf(personIds: readonly string[], db: Queryable = this.reads): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(personIds)];
    const names = new Map<string, string>();
    for (let i = 0; i < ids.length; i += 500) {
      const some = ids.slice(i, i + 500);
      const rows = await db.query<{ id: string; display_name: string }>(
        `SELECT id, display_name FROM people WHERE id IN (${some.map(() => '?').join(', ')})`, some,
      );
      for (const row of rows) names.set(row.id, row.display_name);
    }
    return names;
  }

  organs(db: Queryable = this.reads): Promise<Organ[]> {
    return allOrgans(db);
  }

  organ(organId: string, db: Queryable = this.reads): Promise<Organ | undefined> {
    return organById(db, organId);
  }

  units(organId: string, db: Queryable = this.reads): Promise<Unit[]> {
    return unitsOf(db, organId);
  }
}

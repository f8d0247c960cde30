import { toBoolean } from '../../platform/database/columns.js';
import type { Queryable, SqlValue } from '../../platform/database/unit-of-work.js';
import type { OrganKind } from '../roles.js';
import type { Organ, Unit } from './organ.js';

interface OrganLine {
  id: string; code: string; name: string; short_name: string; kind: OrganKind; doc_prefix: string; parent_id: string | null;
  reconsideration_organ: string; court: string; active: unknown;
  address: string | null; postcode: string | null; phone: string | null; email: string | null; reconsideration_link: string | null; fee_payment: string | null;
}
interface UnitLine { id: string; organ_id: string; name: string; active: unknown }

export async function allOrgans(db: Queryable): Promise<Organ[]> {
  return organs(db, 'ORDER BY code');
}

export async function organById(db: Queryable, organId: string): Promise<Organ | undefined> {
  return (await organs(db, 'WHERE id = ?', [organId]))[0];
}

export async function organByKind(db: Queryable, kind: OrganKind): Promise<Organ | undefined> {
  return (await organs(db, 'WHERE kind = ? ORDER BY code', [kind]))[0];
}

export async function unitsOf(db: Queryable, organId: string): Promise<Unit[]> {
  return (await db.query<UnitLine>('SELECT * FROM units WHERE organ_id = ? ORDER BY name, id', [organId])).map(toUnit);
}

export async function unitById(db: Queryable, unitId: string): Promise<Unit | undefined> {
  return (await db.query<UnitLine>('SELECT * FROM units WHERE id = ?', [unitId])).map(toUnit)[0];
}

async function organs(db: Queryable, rest: string, params: readonly SqlValue[] = []): Promise<Organ[]> {
  return (await db.query<OrganLine>(`SELECT * FROM organs ${rest}`, params)).map((row) => ({
    id: row.id, code: row.code, name: row.name, shortName: row.short_name, kind: row.kind, docPrefix: row.doc_prefix,
    parentId: row.parent_id, reconsiderationOrgan: row.reconsideration_organ, court: row.court, active: toBoolean(row.active),
    address: row.address, postcode: row.postcode, phone: row.phone, email: row.email, reconsiderationLink: row.reconsideration_link, feePayment: row.fee_payment,
  }));
}

function toUnit(row: UnitLine): Unit {
  return { id: row.id, organId: row.organ_id, name: row.name, active: toBoolean(row.active) };
}

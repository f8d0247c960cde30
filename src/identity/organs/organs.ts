import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isUniqueViolation } from '../../platform/database/database-error.js';
import { Reads, UnitOfWork, type SqlValue, type Tx } from '../../platform/database/unit-of-work.js';
import { AlreadyExistsError, NotFoundError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { AccessLog } from '../access-log/access-log.js';
import type { Client } from '../client.js';
import type { Letterhead, NewOrgan, NewUnit, Organ, Unit } from './organ.js';
import { allOrgans, organById, unitById, unitsOf } from './organ-reads.js';

const ORGAN = { zh: '机关', en: 'organ' };
const UNIT = { zh: '内设机构', en: 'unit' };

/** Organs and their units. None is ever deleted, for cases refer to them: it becomes inactive. */
@Injectable()
export class Organs {
  constructor(private readonly work: UnitOfWork, private readonly reads: Reads, private readonly log: AccessLog) {}

  /** Every organ, in the order of their codes. */
  list(): Promise<Organ[]> {
    return allOrgans(this.reads);
  }

  /** Errors: `NotFoundError`. */
  async get(organId: string): Promise<Organ> {
    const organ = await organById(this.reads, organId);
    if (!organ) throw new NotFoundError(ORGAN, organId);
    return organ;
  }

  /** The units of an organ. Errors: `NotFoundError` when there is no such organ. */
  async units(organId: string): Promise<Unit[]> {
    await this.get(organId);
    return unitsOf(this.reads, organId);
  }

  /** Errors: `AlreadyExistsError` when the code is taken; `ValidationFailedError` when the parent does not exist. */
  async create(by: string | null, organ: NewOrgan, client: Client): Promise<string> {
    return refuseTaken(organ.code, () => this.work.run((tx) => this.insert(tx, by, organ, client)));
  }

  /** Adds an organ in the caller's transaction. Returns its id. */
  async insert(tx: Tx, by: string | null, organ: NewOrgan, client: Client): Promise<string> {
    await this.refuseParent(tx, organ.parentId);
    const id = organ.id ?? randomUUID();
    await tx.insert('organs', {
      id, code: organ.code, name: organ.name, short_name: organ.shortName, kind: organ.kind, doc_prefix: organ.docPrefix,
      parent_id: organ.parentId ?? null, reconsideration_organ: organ.reconsiderationOrgan, court: organ.court, active: true, ...letterhead(organ),
    });
    await this.log.append(tx, { event: 'organ.created', personId: by, subjectId: id, client, detail: { code: organ.code } });
    return id;
  }

  /** Changes what is given and leaves the rest. Roles held there follow its kind at once. */
  async update(by: string, organId: string, change: Partial<NewOrgan> & { active?: boolean }, client: Client): Promise<void> {
    const old = await this.get(organId);
    const next = { ...old, ...change };
    await refuseTaken(next.code, () => this.work.run(async (tx) => {
      await this.refuseParent(tx, next.parentId, organId);
      const columns: Record<string, SqlValue> = {
        code: next.code, name: next.name, short_name: next.shortName, kind: next.kind, doc_prefix: next.docPrefix, parent_id: next.parentId,
        reconsideration_organ: next.reconsiderationOrgan, court: next.court, active: next.active, ...letterhead(next),
      };
      const names = Object.keys(columns);
      await tx.execute(`UPDATE organs SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`, [...Object.values(columns), organId]);
      await this.log.append(tx, { event: 'organ.changed', personId: by, subjectId: organId, client, detail: { ...change } });
    }));
  }

  async createUnit(by: string | null, unit: NewUnit, client: Client): Promise<string> {
    await this.get(unit.organId);
    return this.work.run((tx) => this.insertUnit(tx, by, unit, client));
  }

  /** Adds a unit in the caller's transaction. Returns its id. */
  async insertUnit(tx: Tx, by: string | null, unit: NewUnit, client: Client): Promise<string> {
    const id = unit.id ?? randomUUID();
    await tx.insert('units', { id, organ_id: unit.organId, name: unit.name, active: true });
    await this.log.append(tx, { event: 'unit.created', personId: by, subjectId: id, client, detail: { organId: unit.organId } });
    return id;
  }

  async updateUnit(by: string, unitId: string, change: { name?: string; active?: boolean }, client: Client): Promise<void> {
    const old = await unitById(this.reads, unitId);
    if (!old) throw new NotFoundError(UNIT, unitId);
    const next = { ...old, ...change };
    await this.work.run(async (tx) => {
      await tx.execute('UPDATE units SET name = ?, active = ? WHERE id = ?', [next.name, next.active, unitId]);
      await this.log.append(tx, { event: 'unit.changed', personId: by, subjectId: unitId, client, detail: { ...change } });
    });
  }

  private async refuseParent(tx: Tx, parentId: string | null | undefined, organId?: string): Promise<void> {
    if (!parentId) return;
    if (parentId === organId || !(await organById(tx, parentId))) {
      throw ValidationFailedError.at('#/parentId', { zh: '上级机关不存在或就是本机关', en: 'The parent does not exist or is the organ itself' });
    }
  }
}

function letterhead(organ: Partial<Letterhead>): Record<string, SqlValue> {
  const { address = null, postcode = null, phone = null, email = null, reconsiderationLink = null, feePayment = null } = organ;
  return { address, postcode, phone, email, reconsideration_link: reconsiderationLink, fee_payment: feePayment };
}

async function refuseTaken<T>(code: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new AlreadyExistsError({ zh: `机关代码“${code}”已存在。`, en: `An organ with the code '${code}' exists already.` });
  }
}

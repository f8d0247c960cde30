import { Injectable } from '@nestjs/common';
import type { Instant } from '../../workflows/clock/civil-date.js';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import { Seal } from '../platform/crypto/seal.js';
import { toBoolean } from '../platform/database/columns.js';
import { Reads, UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { NotFoundError } from '../platform/errors/general-errors.js';
import type { Dossier, DossierState, Gaps } from './dossier.js';
import type { StoredArchive } from './making/parts.js';
import type { DossierPlan } from './plan/plan.js';

interface Row {
  id: string; case_id: string; organ_id: string; ordered_by: string | null; ordered_at: number | string; order_key: string | null; body_hash: string; reason_sealed: string;
  with_withdrawn: unknown; state: DossierState; revision: number; head: string; plan_sealed: string | null; sha256: string | null; size: number | null; gaps_sealed: string | null;
  error: string | null; ready_at: number | string | null; expires_at: number | string | null;
}

/** What is known once it is made. */
export interface Made extends Gaps {
  readonly archive: StoredArchive;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

/** Keeps orders of case files. The plan, with all its texts, is there only as long as it is needed, and sealed as everything personal. */
@Injectable()
export class Dossiers {
  constructor(private readonly cipher: FieldCipher, private readonly reads: Reads, private readonly work: UnitOfWork) {}

  async insert(tx: Tx, dossier: Dossier, plan: DossierPlan): Promise<void> {
    const { id, state, revision, head } = dossier;
    const seal = this.seal(id);
    await tx.insert('dossiers', {
      id, state, revision, head, case_id: dossier.caseId, organ_id: dossier.organId, ordered_by: dossier.orderedBy, ordered_at: dossier.orderedAt, order_key: dossier.orderKey,
      body_hash: dossier.bodyHash, reason_sealed: seal.text('reason', dossier.reason), with_withdrawn: dossier.withWithdrawn, plan_sealed: seal.text('plan', JSON.stringify(plan)),
      sha256: null, size: null, gaps_sealed: null, error: null, ready_at: null, expires_at: null,
    });
  }

  /** Those of a case, the latest first. */
  async ofCase(caseId: string): Promise<Dossier[]> {
    return this.where('case_id = ? ORDER BY ordered_at DESC, id DESC', [caseId]);
  }

  async find(id: string): Promise<Dossier | null> {
    return (await this.where('id = ?', [id]))[0] ?? null;
  }

  async byOrderKey(key: string): Promise<Dossier | null> {
    return (await this.where('order_key = ?', [key]))[0] ?? null;
  }

  /** Errors: `NotFoundError`, also where it is of another case. */
  async get(caseId: string, id: string): Promise<Dossier> {
    const found = await this.find(id);
    if (found?.caseId !== caseId) throw new NotFoundError({ zh: '案卷', en: 'case file' }, id);
    return found;
  }

  /** Stored files of the archive, in order. */
  async parts(id: string): Promise<string[]> {
    return (await this.reads.query<{ file_id: string }>('SELECT file_id FROM dossier_parts WHERE dossier_id = ? ORDER BY n', [id])).map(({ file_id }) => file_id);
  }

  /** Takes it in hand, once more where somebody did before. Null when there is nothing left to do. */
  async begin(id: string): Promise<DossierPlan | null> {
    return this.work.run(async (tx) => {
      const begun = await tx.execute("UPDATE dossiers SET state = 'running' WHERE id = ? AND state IN ('waiting', 'running')", [id]);
      if (begun === 0) return null;
      const [row] = await tx.query<{ plan_sealed: string }>('SELECT plan_sealed FROM dossiers WHERE id = ?', [id]);
      return JSON.parse(this.seal(id).open('plan', row!.plan_sealed)) as DossierPlan;
    });
  }

  /** False when somebody else was faster. */
  async ready(tx: Tx, id: string, { archive, leftOut, recordFault, at, expiresAt }: Made): Promise<boolean> {
    const gaps = leftOut.length === 0 && recordFault === null ? null : this.seal(id).text('gaps', JSON.stringify({ leftOut, recordFault }));
    return (await tx.execute(
      "UPDATE dossiers SET state = 'ready', plan_sealed = NULL, sha256 = ?, size = ?, gaps_sealed = ?, ready_at = ?, expires_at = ? WHERE id = ? AND state = 'running'",
      [archive.sha256, archive.size, gaps, at, expiresAt, id])) === 1;
  }

  async fail(tx: Tx, id: string, error: string): Promise<void> {
    await tx.execute("UPDATE dossiers SET state = 'failed', plan_sealed = NULL, error = ? WHERE id = ? AND state IN ('waiting', 'running')", [error.slice(0, 300), id]);
  }

  async expire(tx: Tx, id: string): Promise<void> {
    await tx.execute("UPDATE dossiers SET state = 'expired' WHERE id = ? AND state = 'ready'", [id]);
  }

  private async where(condition: string, params: readonly string[]): Promise<Dossier[]> {
    return (await this.reads.query<Row>(`SELECT * FROM dossiers WHERE ${condition}`, params)).map((row) => this.opened(row));
  }

  private opened(row: Row): Dossier {
    const seal = this.seal(row.id);
    return {
      id: row.id, caseId: row.case_id, organId: row.organ_id, orderedBy: row.ordered_by, orderedAt: Number(row.ordered_at), orderKey: row.order_key, bodyHash: row.body_hash,
      reason: seal.open('reason', row.reason_sealed), withWithdrawn: toBoolean(row.with_withdrawn), state: row.state, revision: Number(row.revision), head: row.head,
      sha256: row.sha256, size: row.size === null ? null : Number(row.size), gaps: row.gaps_sealed === null ? null : (JSON.parse(seal.open('gaps', row.gaps_sealed)) as Gaps),
      error: row.error, readyAt: row.ready_at === null ? null : Number(row.ready_at), expiresAt: row.expires_at === null ? null : Number(row.expires_at),
    };
  }

  private seal(id: string): Seal {
    return new Seal(this.cipher, 'dossier', id);
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { loadCase } from '../engine/case-store.js';
import { AccessLog } from '../identity/access-log/access-log.js';
import type { Client } from '../identity/client.js';
import { LookupHash } from '../platform/crypto/lookup-hash.js';
import { isUniqueViolation } from '../platform/database/database-error.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { DatabaseBusyError, KeyReusedError } from '../platform/errors/general-errors.js';
import { WakeUps } from '../platform/queue/wake-ups.js';
import { Time } from '../platform/time/time.js';
import { WorkItems } from '../platform/work/work-items.js';
import { fingerprintOf } from '../requests/fingerprint.js';
import type { Dossier } from './dossier.js';
import { Dossiers } from './dossiers.js';
import { DossierUnderWayError } from './dossier-errors.js';
import type { DossierPlan } from './plan/plan.js';
import { DossierPlanner } from './plan/planner.js';
import { MAKE_DOSSIER } from './work-kinds.js';

export interface DossierOrder {
  readonly reason: string;
  /** Files that were withdrawn are included as well, marked. */
  readonly withWithdrawn?: boolean;
}

/** Who orders it; nobody on the command line. */
export interface OrderedBy {
  readonly personId: string | null;
  readonly client: Client;
  readonly key?: string;
}

const TRIES = 5;

/** Takes orders of case files. What goes in is fixed here, at one revision of the case; making it is background work. */
@Injectable()
export class DossierOrders {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly planner: DossierPlanner,
    private readonly items: WorkItems,
    private readonly log: AccessLog,
    private readonly wakeUps: WakeUps,
    private readonly lookup: LookupHash,
    private readonly work: UnitOfWork,
    private readonly time: Time,
  ) {}

  /** Errors: `NotFoundError`, `DossierUnderWayError`, `KeyReusedError`, `DatabaseBusyError`. The same key gets the same answer. */
  async order(caseId: string, { reason, withWithdrawn = false }: DossierOrder, by: OrderedBy): Promise<Dossier> {
    const orderKey = by.key === undefined ? null : `${by.personId ?? ''}/${by.key}`;
    const bodyHash = fingerprintOf(this.lookup, { caseId, reason, withWithdrawn });
    const earlier = orderKey === null ? null : await this.dossiers.byOrderKey(orderKey);
    if (earlier) return repeated(earlier, bodyHash);
    for (let i = 0; i < TRIES; i += 1) {
      const plan = await this.planner.plan({ caseId, personId: by.personId, withWithdrawn });
      const id = randomUUID();
      const written = await this.written({ id, plan, reason, withWithdrawn, orderKey, bodyHash }, by).catch((error: unknown) => this.sameOrder(error, orderKey, bodyHash));
      if (written === null) continue;
      await this.wakeUps.nudgeWork();
      return written;
    }
    throw new DatabaseBusyError();
  }

  /** Of two orders that came with one key at once, one was written and both get it. */
  private async sameOrder(error: unknown, orderKey: string | null, bodyHash: string): Promise<Dossier> {
    const second = error instanceof DossierUnderWayError || isUniqueViolation(error);
    const same = orderKey !== null && second ? await this.dossiers.byOrderKey(orderKey) : null;
    if (!same) throw error;
    return repeated(same, bodyHash);
  }

  /** Null when the case has changed since it was planned. */
  private written(
    what: { readonly id: string; readonly plan: DossierPlan; readonly reason: string; readonly withWithdrawn: boolean; readonly orderKey: string | null; readonly bodyHash: string }, by: OrderedBy,
  ): Promise<Dossier | null> {
    const { plan, ...rest } = what;
    const { id: caseId, revision, head, organ } = plan.case;
    return this.work.run(async (tx) => {
      if ((await loadCase(tx, caseId, true)).revision !== revision) return null;
      await this.refuseSecond(tx, caseId);
      const dossier: Dossier = {
        ...rest, caseId, revision, head, organId: organ.id, orderedBy: by.personId, orderedAt: this.time.now(), state: 'waiting',
        sha256: null, size: null, gaps: null, error: null, readyAt: null, expiresAt: null,
      };
      await this.dossiers.insert(tx, dossier, plan);
      await this.items.add(tx, MAKE_DOSSIER, dossier.id);
      await this.log.append(tx, { event: 'personal-data.revealed', personId: by.personId, subjectId: caseId, client: by.client, detail: { what: `dossier-ordered:${dossier.id}` } });
      return dossier;
    });
  }

  /** The case is held by now, so that two orders cannot both be the first. */
  private async refuseSecond(tx: Tx, caseId: string): Promise<void> {
    const [row] = await tx.query<{ id: string }>("SELECT id FROM dossiers WHERE case_id = ? AND state IN ('waiting', 'running')", [caseId]);
    if (row) throw new DossierUnderWayError(row.id);
  }
}

function repeated(earlier: Dossier, bodyHash: string): Dossier {
  if (earlier.bodyHash !== bodyHash) throw new KeyReusedError();
  return earlier;
}

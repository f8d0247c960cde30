import { Injectable } from '@nestjs/common';
import { Directory } from '../../identity/people/directory.js';
import { forUpdate } from '../../platform/database/for-update.js';
import { Reads, UnitOfWork, type Queryable, type Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import type { AssignmentMode } from './assignment-mode.js';

export interface ReviewSettings {
  readonly organId: string;
  readonly mode: AssignmentMode;
  readonly changedBy: string | null;
  readonly changedAt: number | null;
}

interface Line { mode: AssignmentMode; changed_by: string; changed_at: number | string }

/** How organs give out their reviews. An organ that has said nothing leaves them open to its advisers. */
@Injectable()
export class ReviewSettingsStore {
  constructor(private readonly directory: Directory, private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time) {}

  /** Errors: `NotFoundError` for an organ that does not exist. */
  async get(organId: string): Promise<ReviewSettings> {
    await this.requireOrgan(organId, this.reads);
    const [line] = await this.reads.query<Line>('SELECT mode, changed_by, changed_at FROM review_settings WHERE organ_id = ?', [organId]);
    return { organId, mode: line?.mode ?? 'open', changedBy: line?.changed_by ?? null, changedAt: line ? Number(line.changed_at) : null };
  }

  /** Reviews that are assigned already stay where they are. Errors: `NotFoundError`. */
  async set(organId: string, mode: AssignmentMode, by: string): Promise<void> {
    await this.work.run(async (tx) => {
      await this.requireOrgan(organId, tx);
      await tx.execute(
        `INSERT INTO review_settings (organ_id, mode, changed_by, changed_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (organ_id) DO UPDATE SET mode = excluded.mode, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
        [organId, mode, by, this.time.now()]);
    });
  }

  async mode(db: Queryable, organId: string): Promise<AssignmentMode> {
    const [line] = await db.query<{ mode: AssignmentMode }>('SELECT mode FROM review_settings WHERE organ_id = ?', [organId]);
    return line?.mode ?? 'open';
  }

  /** The mode, held until the end of the transaction: two cases of one organ take their turns one after the other. */
  async held(tx: Tx, organId: string): Promise<AssignmentMode> {
    const [line] = await tx.query<{ mode: AssignmentMode }>(`SELECT mode FROM review_settings WHERE organ_id = ?${forUpdate(tx.dialect)}`, [organId]);
    return line?.mode ?? 'open';
  }

  private async requireOrgan(organId: string, db: Queryable): Promise<void> {
    if (!(await this.directory.organ(organId, db))) throw new NotFoundError({ zh: '机关', en: 'organ' }, organId);
  }
}

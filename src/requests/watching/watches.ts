import { Injectable } from '@nestjs/common';
import { marks } from '../list/conditions.js';
import { UnitOfWork, type Queryable } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { placeOf } from '../commands/case-place.js';
import { requireReader, type RequestActor } from '../request-access.js';

/** More than anybody can follow; a list of them is still read at once. */
export const MOST_WATCHED = 300;

/**
 * Who watches which case. Watching is a wish of a person and no step of the case: it is in no record. It gives no right: a watcher who may
 * not read the case any more neither hears nor sees anything of it.
 */
@Injectable()
export class Watches {
  constructor(private readonly work: UnitOfWork, private readonly time: Time) {}

  /** Again changes nothing. Errors: `NotFoundError`, `ForbiddenError`, `ValidationFailedError` when there are too many. */
  watch(caseId: string, actor: RequestActor): Promise<void> {
    return this.work.run(async (tx) => {
      requireReader(actor, (await placeOf(tx, caseId)).organId);
      const [held] = await tx.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM case_watches WHERE person_id = ? AND case_id <> ?', [actor.personId, caseId]);
      if (Number(held?.n ?? 0) >= MOST_WATCHED) {
        throw ValidationFailedError.at('#', { zh: `最多关注 ${MOST_WATCHED} 件，请先取消不再需要的关注`, en: `You watch ${MOST_WATCHED} requests already; stop watching some first` });
      }
      await tx.execute('INSERT INTO case_watches (case_id, person_id, since) VALUES (?, ?, ?) ON CONFLICT (case_id, person_id) DO NOTHING', [caseId, actor.personId, this.time.now()]);
    });
  }

  /** Again changes nothing. Errors: `NotFoundError`, `ForbiddenError`. */
  unwatch(caseId: string, actor: RequestActor): Promise<void> {
    return this.work.run(async (tx) => {
      requireReader(actor, (await placeOf(tx, caseId)).organId);
      await tx.execute('DELETE FROM case_watches WHERE case_id = ? AND person_id = ?', [caseId, actor.personId]);
    });
  }
}

/** Which of some cases a person watches. */
export async function watchedAmong(db: Queryable, personId: string | null, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (personId === null || caseIds.length === 0) return new Set();
  const rows = await db.query<{ case_id: string }>(`SELECT case_id FROM case_watches WHERE person_id = ? AND case_id IN (${marks(caseIds.length)})`, [personId, ...caseIds]);
  return new Set(rows.map((row) => row.case_id));
}

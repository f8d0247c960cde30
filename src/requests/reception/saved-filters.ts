import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NotFoundError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';

export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

const MOST = 30;

/** Filters of the work queue that people keep, each for themselves. */
@Injectable()
export class SavedFilters {
  constructor(private readonly reads: Reads, private readonly work: UnitOfWork, private readonly time: Time) {}

  async of(personId: string): Promise<SavedFilter[]> {
    const rows = await this.reads.query<SavedFilter>(`SELECT id, name, query FROM saved_filters WHERE person_id = ? ORDER BY created_at, id LIMIT ${MOST}`, [personId]);
    return rows.map(({ id, name, query }) => ({ id, name, query }));
  }

  /** Keeps a filter; one of the same name is replaced. Errors: `ValidationFailedError` when there are too many. */
  save(personId: string, { name, query }: Omit<SavedFilter, 'id'>): Promise<SavedFilter> {
    return this.work.run(async (tx) => {
      const held = await tx.query<{ id: string; name: string }>('SELECT id, name FROM saved_filters WHERE person_id = ?', [personId]);
      const same = held.find((each) => each.name === name);
      if (same) {
        await tx.execute('UPDATE saved_filters SET query = ? WHERE id = ?', [query, same.id]);
        return { id: same.id, name, query };
      }
      if (held.length >= MOST) throw ValidationFailedError.at('#/name', { zh: `最多保存 ${MOST} 个筛选，请先删除不用的`, en: `There are ${MOST} already; take one away first` });
      const id = randomUUID();
      await tx.insert('saved_filters', { id, person_id: personId, name, query, created_at: this.time.now() });
      return { id, name, query };
    });
  }

  /** Errors: `NotFoundError`, also for somebody else's. */
  remove(personId: string, id: string): Promise<void> {
    return this.work.run(async (tx) => {
      const gone = await tx.execute('DELETE FROM saved_filters WHERE id = ? AND person_id = ?', [id, personId]);
      if (gone === 0) throw new NotFoundError({ zh: '筛选', en: 'filter' }, id);
    });
  }
}

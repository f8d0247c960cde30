import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import type { ClientBase } from 'pg';
import { DatabaseBusyError } from '../errors/general-errors.js';
import { isConflictWithOthers, isOutOfReach } from './database-error.js';
import { insideUnitOfWork, refuseInside } from './inside.js';
import { PostgresTx } from './postgres-tx.js';
import { UnitOfWork, type Tx } from './unit-of-work.js';

const ATTEMPTS = 6;

/** Transactions at READ COMMITTED on a pool; one that PostgreSQL undid because of another is repeated a few times. */
export class PostgresUnitOfWork extends UnitOfWork {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    refuseInside('a unit of work');
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (isOutOfReach(error)) throw new DatabaseBusyError({ cause: error });
        if (!isConflictWithOthers(error)) throw error;
        if (attempt === ATTEMPTS) throw new DatabaseBusyError({ cause: error });
        await pause(Math.random() * 5 * 2 ** attempt);
      }
    }
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as ClientBase;
      await runner.startTransaction('READ COMMITTED');
      return await this.within(client, runner, work);
    } finally {
      await runner.release();
    }
  }

  private async within<T>(client: ClientBase, runner: QueryRunner, work: (tx: Tx) => Promise<T>): Promise<T> {
    const tx = new PostgresTx(client, runner);
    try {
      const value = await insideUnitOfWork(async () => work(tx));
      tx.close();
      const { command } = await client.query('COMMIT');
      // After a failed statement COMMIT rolls back without an error.
      if (command !== 'COMMIT') throw new Error('a statement of this unit of work failed and was ignored: nothing was written');
      return value;
    } catch (error) {
      tx.close();
      await client.query('ROLLBACK').catch(() => undefined); // the first error counts
      throw error;
    }
  }
}

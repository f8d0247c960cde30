import type { DataSource, EntityManager } from 'typeorm';
import type { Pool } from 'pg';
import { DatabaseBusyError } from '../errors/general-errors.js';
import { isOutOfReach } from './database-error.js';
import { refuseInside } from './inside.js';
import { boundValues, numberedPlaceholders } from './postgres-sql.js';
import { Reads, type SqlValue } from './unit-of-work.js';

/** Reads on any connection of the pool. */
export class PostgresReads extends Reads {
  readonly dialect = 'postgres';
  readonly manager: EntityManager;

  constructor(dataSource: DataSource, private readonly pool: Pool) {
    super();
    this.manager = dataSource.manager;
  }

  async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    refuseInside('a read outside the transaction');
    try {
      return (await this.pool.query(numberedPlaceholders(sql), boundValues(params))).rows as Row[];
    } catch (error) {
      if (isOutOfReach(error)) throw new DatabaseBusyError({ cause: error });
      throw error;
    }
  }
}

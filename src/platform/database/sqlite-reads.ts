import type { EntityManager } from 'typeorm';
import { refuseInside } from './inside.js';
import type { SqliteRunner } from './sqlite-runner.js';
import type { SqliteStatements } from './sqlite-statements.js';
import { Reads, type SqlValue } from './unit-of-work.js';

/** Reads an SQLite file through a read-only connection of its own, which sees committed rows only. */
export class SqliteReads extends Reads {
  readonly dialect = 'sqlite';
  readonly manager: EntityManager;

  constructor(private readonly statements: SqliteStatements, runner: SqliteRunner) {
    super();
    this.manager = runner.plainManager();
  }

  async query<Row extends object>(sql: string, params?: readonly SqlValue[]): Promise<Row[]> {
    refuseInside('a read outside the transaction');
    return this.statements.all(sql, params) as Row[];
  }
}

import type { EntityManager } from 'typeorm';
import { insertStatement } from './insert-statement.js';
import type { SqliteRunner } from './sqlite-runner.js';
import type { SqliteStatements } from './sqlite-statements.js';
import type { SqlValue, Tx } from './unit-of-work.js';
import { storedValue } from './values.js';

/** One unit of work's hold on the write connection. */
export class SqliteTx implements Tx {
  readonly dialect = 'sqlite';
  private open = true;
  private runner?: SqliteRunner;

  constructor(private readonly statements: SqliteStatements, private readonly newRunner: () => SqliteRunner) {}

  get manager(): EntityManager {
    this.alive();
    if (this.runner) return this.runner.manager;
    this.runner = this.newRunner();
    return this.runner.managerInTransaction();
  }

  async query<Row extends object>(sql: string, params?: readonly SqlValue[]): Promise<Row[]> {
    this.alive();
    return this.statements.all(sql, params) as Row[];
  }

  async execute(sql: string, params?: readonly SqlValue[]): Promise<number> {
    this.alive();
    return this.statements.run(sql, params);
  }

  async insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    this.alive();
    this.statements.run(insertStatement(table, Object.keys(row)), Object.values(row).map(storedValue));
  }

  /** A statement that was not waited for must not slip into another unit's transaction. */
  close(): void {
    this.open = false;
    this.runner?.close();
  }

  private alive(): void {
    if (!this.open) throw new Error('this unit of work has ended: a statement was not waited for');
  }
}

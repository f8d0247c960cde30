import type { EntityManager, QueryRunner } from 'typeorm';
import type { ClientBase, QueryResult } from 'pg';
import { insertStatement } from './insert-statement.js';
import { boundValues, numberedPlaceholders } from './postgres-sql.js';
import type { SqlValue, Tx } from './unit-of-work.js';
import { storedValue } from './values.js';

/** One unit of work's connection to PostgreSQL. */
export class PostgresTx implements Tx {
  readonly dialect = 'postgres';
  private open = true;

  constructor(private readonly client: ClientBase, private readonly runner: QueryRunner) {}

  get manager(): EntityManager {
    this.alive();
    return this.runner.manager;
  }

  async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.send(sql, params)).rows as Row[];
  }

  async execute(sql: string, params: readonly SqlValue[] = []): Promise<number> {
    return (await this.send(sql, params)).rowCount ?? 0;
  }

  async insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    await this.send(insertStatement(table, Object.keys(row)), Object.values(row).map(storedValue));
  }

  close(): void {
    this.open = false;
  }

  private send(sql: string, params: readonly SqlValue[]): Promise<QueryResult> {
    this.alive();
    return this.client.query(numberedPlaceholders(sql), boundValues(params));
  }

  private alive(): void {
    if (!this.open) throw new Error('this unit of work has ended: a statement was not waited for');
  }
}

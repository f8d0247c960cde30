import type { Database as Handle, Statement } from 'better-sqlite3';
import { requireValues } from './values.js';
import type { SqlValue } from './unit-of-work.js';

const LIMIT = 500;
const none: readonly SqlValue[] = [];

/** Prepared statements of one connection, prepared once. */
export class SqliteStatements {
  /** Shared with TypeORM's runners on the same connection. */
  readonly cache = new Map<string, Statement>();

  constructor(readonly handle: Handle) {}

  /** Rows of a statement; none when it returns no rows by nature. */
  all(sql: string, params: readonly SqlValue[] = none): unknown[] {
    const statement = this.prepared(sql);
    if (statement.reader) return statement.all(...bound(params));
    statement.run(...bound(params));
    return [];
  }

  /** Runs a statement and tells how many rows it changed (or returned, when it ends in `RETURNING`). */
  run(sql: string, params: readonly SqlValue[] = none): number {
    const statement = this.prepared(sql);
    if (statement.reader) return statement.all(...bound(params)).length;
    return statement.run(...bound(params)).changes;
  }

  private prepared(sql: string): Statement {
    const found = this.cache.get(sql);
    if (found !== undefined) return found;
    const statement = this.handle.prepare(sql);
    if (this.cache.size >= LIMIT) this.cache.delete(this.cache.keys().next().value as string);
    this.cache.set(sql, statement);
    return statement;
  }
}

/** SQLite has no booleans. */
function bound(params: readonly SqlValue[]): readonly SqlValue[] {
  requireValues(params);
  return params.some((value) => typeof value === 'boolean') ? params.map((value) => (typeof value === 'boolean' ? Number(value) : value)) : params;
}

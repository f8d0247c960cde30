import type { EntityManager } from 'typeorm';

export type Dialect = 'sqlite' | 'postgres';

/** What can be bound to a `?`. Booleans become 0 and 1 on SQLite. */
export type SqlValue = string | number | bigint | boolean | null | Uint8Array;

/** The face that a transaction and reading outside one have in common: write a query once, against this. */
export interface Queryable {
  readonly dialect: Dialect;
  /** TypeORM's manager on the same connection. */
  readonly manager: EntityManager;
  /** Rows of a statement with `?` placeholders. Booleans come back as 0 and 1 on SQLite: see `toBoolean`. */
  query<Row extends object = Record<string, unknown>>(sql: string, params?: readonly SqlValue[]): Promise<Row[]>;
}

/** An open transaction. Dead as soon as the work it was given to has ended. */
export interface Tx extends Queryable {
  /** Runs a statement that changes rows and tells how many. */
  execute(sql: string, params?: readonly SqlValue[]): Promise<number>;
  /** Inserts one row. Keys are column names; objects and arrays are stored as JSON text, `undefined` as null. */
  insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void>;
}

/**
 * The only way to write. `run` gives `work` a transaction: all that it writes is durable when the promise resolves, and nothing
 * of it exists when the promise rejects. `work` may be run again after a conflict in the database, so it has no effect
 * but through its `tx`, and it waits for nothing but the database. A `run` within a `run` is refused.
 *
 * Errors: whatever `work` throws; `DatabaseBusyError` when the database could not be written in time.
 */
export abstract class UnitOfWork {
  abstract run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Reads committed rows, outside any transaction. Refused within a `UnitOfWork.run`: read through its `tx` there. */
export abstract class Reads implements Queryable {
  abstract readonly dialect: Dialect;
  abstract readonly manager: EntityManager;
  abstract query<Row extends object = Record<string, unknown>>(sql: string, params?: readonly SqlValue[]): Promise<Row[]>;
}

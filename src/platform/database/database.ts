import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OnApplicationShutdown } from '@nestjs/common';
import Sqlite from 'better-sqlite3';
import type { Database as Handle } from 'better-sqlite3';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { dataSourceOf } from './data-source.js';
import { schemaDrift } from './drift.js';
import { pendingMigrations, runMigrations, SchemaMismatchError } from './migrate.js';
import { PostgresReads } from './postgres-reads.js';
import { PostgresUnitOfWork } from './postgres-unit-of-work.js';
import type { Schema } from './schema.js';
import { SqliteReads } from './sqlite-reads.js';
import { SqliteRunner } from './sqlite-runner.js';
import { SqliteStatements } from './sqlite-statements.js';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.js';
import type { Dialect, Reads, UnitOfWork } from './unit-of-work.js';

/** An open database: the way to write, the way to read, and its upkeep. */
export class Database implements OnApplicationShutdown {
  private closing: Promise<void> | undefined;

  constructor(
    readonly dialect: Dialect,
    readonly unitOfWork: UnitOfWork,
    readonly reads: Reads,
    private readonly dataSource: DataSource,
    private readonly disconnect: () => Promise<void>,
  ) {}

  /** Runs the migrations that are pending and tells their names. */
  migrate(): Promise<string[]> {
    return runMigrations(this.dataSource);
  }

  /** Throws `SchemaMismatchError` when the migrations of the database are not exactly those of the program. */
  async requireMigrated(): Promise<void> {
    const pending = await pendingMigrations(this.dataSource);
    if (pending.length === 0) return;
    throw new SchemaMismatchError(
      `the database lacks ${pending.length} migration(s): ${pending.join(', ')}. Run 'npm run yishen -- migrate', or start with YISHEN_MIGRATE=true`,
    );
  }

  /** How the tables differ from the entities, as statements; empty when they agree. */
  drift(): Promise<string[]> {
    return schemaDrift(this.dataSource);
  }

  /** Throws when the database does not answer. */
  async ping(): Promise<void> {
    await this.reads.query('SELECT 1 AS one');
  }

  /** Waits for the units of work in line, then disconnects. */
  close(): Promise<void> {
    this.closing ??= this.disconnect();
    return this.closing;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }
}

export interface OpenOptions {
  /** False: a commit outlives the process but not a power cut. For SQLite only. */
  readonly flushes?: boolean;
}

/** Connects to `sqlite:<file>` (which is created) or `postgres://…`. Runs no migration. */
export async function openDatabase(url: string, schema: Schema, { flushes = true }: OpenOptions = {}): Promise<Database> {
  const dataSource = dataSourceOf(url, schema);
  if (dataSource.options.type === 'better-sqlite3') return openSqlite(dataSource, dataSource.options.database, flushes);
  await dataSource.initialize();
  const { master } = dataSource.driver as unknown as { master: Pool };
  const unitOfWork = new PostgresUnitOfWork(dataSource);
  return new Database('postgres', unitOfWork, new PostgresReads(dataSource, master), dataSource, () => dataSource.destroy());
}

async function openSqlite(dataSource: DataSource, file: string, flushes: boolean): Promise<Database> {
  await mkdir(dirname(file), { recursive: true });
  await dataSource.initialize();
  const driver = dataSource.driver as BetterSqlite3Driver & { databaseConnection: Handle };
  driver.databaseConnection.pragma('busy_timeout = 0');
  if (!flushes) driver.databaseConnection.pragma('synchronous = OFF');
  const writer = new SqliteStatements(driver.databaseConnection);
  const reader = new SqliteStatements(new Sqlite(file, { readonly: true, timeout: 1_000 }));
  const unitOfWork = new SqliteUnitOfWork(writer, () => new SqliteRunner(driver, writer));
  const reads = new SqliteReads(reader, new SqliteRunner(driver, reader));
  return new Database('sqlite', unitOfWork, reads, dataSource, async () => {
    await unitOfWork.close();
    reader.handle.close();
    await dataSource.destroy();
  });
}

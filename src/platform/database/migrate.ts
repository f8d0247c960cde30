import { setTimeout as pause } from 'node:timers/promises';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import type { Database as Handle } from 'better-sqlite3';
import { isSqliteBusy } from './database-error.js';

/** The database and the program do not fit together. */
export class SchemaMismatchError extends Error {
  override readonly name = 'SchemaMismatchError';
}

/** Any number, the same in every process: two programs that start together migrate one after the other. */
const LOCK = 8_472_016;

/** Names of the migrations that have not run yet. Throws `SchemaMismatchError` when the database holds one that this program does not know. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const known = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const runner = dataSource.createQueryRunner();
  try {
    const applied = (await runner.hasTable('migrations')) ? ((await runner.query('SELECT name FROM migrations')) as { name: string }[]) : [];
    const names = applied.map(({ name }) => name);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
      throw new SchemaMismatchError(`the database was migrated by a newer program (unknown: ${unknown.join(', ')}); start that program instead`);
    }
    return known.filter((name) => !names.includes(name));
  } finally {
    await runner.release();
  }
}

/** Runs what is pending, all or nothing, and tells the names. Another process that migrates at the same time is waited for. */
export async function runMigrations(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const handle = await runner.connect();
    return dataSource.options.type === 'postgres' ? await onPostgres(dataSource, runner) : await onSqlite(dataSource, runner, handle as Handle);
  } finally {
    await runner.release();
  }
}

async function onPostgres(dataSource: DataSource, runner: QueryRunner): Promise<string[]> {
  await runner.query(`SET lock_timeout = 0`);
  await runner.query(`SELECT pg_advisory_lock(${LOCK})`);
  try {
    return await execute(dataSource, runner, 'all');
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(${LOCK})`);
    await runner.query(`RESET lock_timeout`);
  }
}

/** SQLite ignores the switch of foreign keys within a transaction, and a table that is rebuilt with them on loses the rows that refer to it. */
async function onSqlite(dataSource: DataSource, runner: QueryRunner, handle: Handle): Promise<string[]> {
  handle.pragma('foreign_keys = OFF');
  try {
    await beginWhenFree(handle);
    const names = await execute(dataSource, runner, 'none');
    const broken = handle.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new SchemaMismatchError(`the migrations ${names.join(', ')} leave ${broken.length} broken reference(s)`);
    handle.exec('COMMIT');
    return names;
  } finally {
    if (handle.inTransaction) handle.exec('ROLLBACK');
    handle.pragma('foreign_keys = ON');
  }
}

async function beginWhenFree(handle: Handle): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    try {
      handle.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isSqliteBusy(error) || waited >= 60_000) throw error;
      await pause(50);
    }
  }
}

async function execute(dataSource: DataSource, runner: QueryRunner, transaction: 'all' | 'none'): Promise<string[]> {
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = transaction;
  return (await executor.executePendingMigrations()).map(({ name }) => name);
}

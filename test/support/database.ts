import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '../../src/platform/database/database.js';
import type { Schema } from '../../src/platform/database/schema.js';
import type { Reads, UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { schema as productSchema } from '../../src/schema.js';

/** A database made for one test file, migrated, thrown away at `close`. */
export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly reads: Reads;
  close(): Promise<void>;
}

export interface TestDialect {
  readonly name: 'sqlite' | 'postgres';
  /** A fresh database with the product's tables, or those of `schema`. */
  readonly open: (schema?: Schema) => Promise<TestDatabase>;
}

/**
 * The databases that contract suites run on, for `describe.each(databases())('… on $name', …)`: SQLite always, PostgreSQL where
 * `TEST_POSTGRES_URL` names a server. With `CI_CONTRACTS=1` a missing server is an error: nothing is skipped in silence.
 */
export function databases(): TestDialect[] {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server && process.env.CI_CONTRACTS === '1') throw new Error('CI_CONTRACTS=1 but TEST_POSTGRES_URL is not set');
  const sqlite: TestDialect = { name: 'sqlite', open: openSqlite };
  return server ? [sqlite, { name: 'postgres', open: (schema) => openPostgres(server, schema) }] : [sqlite];
}

/** A directory of this test alone, in memory where the machine has such a place. */
export function scratchDirectory(): { path: string; remove(): void } {
  const path = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'yishen-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

async function openSqlite(schema?: Schema): Promise<TestDatabase> {
  const directory = scratchDirectory();
  return migrated(`sqlite:${join(directory.path, 'test.db')}`, schema, async () => directory.remove());
}

async function openPostgres(server: string, schema?: Schema): Promise<TestDatabase> {
  const name = `yishen_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return migrated(url.href, schema, () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`));
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function migrated(url: string, schema: Schema = productSchema, remove: () => Promise<void>): Promise<TestDatabase> {
  const database = await openDatabase(url, schema);
  await database.migrate();
  const close = async () => {
    await database.close();
    await remove();
  };
  return { url, database, unitOfWork: database.unitOfWork, reads: database.reads, close };
}

import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_SCHEMA, runMigrations, type PgPool } from 'bullmq';
import pg from 'pg';
import type { Outage } from './outage.js';

const RETRY_MS = 2_000;

/** Two workers and the queues share it; each worker keeps one connection to itself for `LISTEN`. */
const MAX_CONNECTIONS = 8;

/** A pool whose connections live in BullMQ's own schema. Opens no connection yet. */
export function postgresPool(url: string): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    application_name: 'yishen-queue',
    options: `-c search_path=${DEFAULT_SCHEMA}`,
  });
}

/**
 * The pool once its server answers and the schema is of BullMQ's version, however long that takes.
 * Several processes may come at the same time: BullMQ takes an advisory lock.
 */
export async function migrated(pool: pg.Pool, outage: Outage, stop: AbortSignal): Promise<PgPool> {
  for (;;) {
    stop.throwIfAborted();
    try {
      await migrate(pool);
      outage.end();
      return pool;
    } catch (error) {
      outage.begin(error);
      await pause(RETRY_MS, undefined, { signal: stop, ref: false });
    }
  }
}

async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, DEFAULT_SCHEMA);
  } finally {
    client.release();
  }
}

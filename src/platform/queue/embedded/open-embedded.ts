import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import { packageFolder, packageVersion } from './package-folder.js';
import { PglitePool } from './pglite-pool.js';
import { SnapshotCache } from './snapshot-cache.js';

/** The queue holds a few hundred rows; what PostgreSQL reserves by default would be most of the process's memory. */
const SMALL = [
  'shared_buffers=8MB', 'max_connections=5', 'wal_buffers=64kB', 'min_wal_size=2MB', 'max_wal_size=4MB',
  'wal_level=minimal', 'max_wal_senders=0', 'autovacuum=off', 'fsync=off', 'full_page_writes=off', 'synchronous_commit=off',
];

/** Folders a snapshot may lie in: beside the packages it is made of, else in the data folder (where packages are read-only). */
export function snapshotFolders(dataDir: string): string[] {
  const packages = dirname(packageFolder('bullmq'));
  return [join(packages, '.cache', 'yishen'), join(dataDir, 'cache')];
}

/**
 * An in-memory PostgreSQL with BullMQ's tables in it. It starts from a snapshot of itself, three times faster and half
 * as large as from nothing; a missing or damaged snapshot is made anew.
 */
export async function openEmbedded(folders: readonly string[]): Promise<PglitePool> {
  const cache = snapshotCache(folders);
  const snapshot = await cache.read();
  const db = (snapshot && (await restored(snapshot))) || (await made(cache));
  await db.exec(`SET search_path TO ${DEFAULT_SCHEMA}`);
  return new PglitePool(db);
}

/** Makes the snapshot beforehand where there is none, so that the first start is as quick as the next. */
export async function prepareSnapshot(folders: readonly string[]): Promise<void> {
  const cache = snapshotCache(folders);
  if (await cache.read()) return;
  const db = await made(cache);
  await db.close();
}

/** One file for each pair of versions: neither a newer PostgreSQL nor a newer BullMQ meets a snapshot of an older one. */
function snapshotCache(folders: readonly string[]): SnapshotCache {
  return new SnapshotCache(folders, `queue-${packageVersion('@electric-sql/pglite')}-${packageVersion('bullmq')}.snapshot`);
}

async function restored(snapshot: Buffer): Promise<PGlite | null> {
  try {
    const db = await PGlite.create({ loadDataDir: new Blob([new Uint8Array(snapshot)]) });
    await db.query(`SELECT 1 FROM ${DEFAULT_SCHEMA}.migration`);
    return db;
  } catch {
    return null;
  }
}

async function made(cache: SnapshotCache): Promise<PGlite> {
  const db = await PGlite.create({ postgresqlconf: SMALL, initDbStartParams: ['--wal-segsize=1'] });
  const client = await new PglitePool(db).connect();
  await runMigrations(client, DEFAULT_SCHEMA);
  client.release();
  await db.exec('CHECKPOINT');
  const dump = await db.dumpDataDir('gzip');
  await cache.write(new Uint8Array(await dump.arrayBuffer()));
  return db;
}

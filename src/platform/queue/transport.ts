import { Logger } from '@nestjs/common';
import type { ConnectionOptions, PgPool, RedisOptions } from 'bullmq';
import { openEmbedded, snapshotFolders } from './embedded/open-embedded.js';
import { LatePool } from './late-pool.js';
import { Outage } from './outage.js';
import { migrated, postgresPool } from './postgres-pool.js';
import { succeedsWithin } from './within.js';

export type QueueKind = 'embedded' | 'redis' | 'postgres';

const CLOSE_MS = 2_000;

/** What queues and workers of one process are connected to. */
export interface QueueTransport {
  readonly kind: QueueKind;
  /** For the constructors of BullMQ's classes; `createQueueBackend` understands it. */
  readonly connection: ConnectionOptions;
  /** To be called after every queue and worker is closed. Never hangs and never throws. */
  close(): Promise<void>;
}

/** Which of the three backends a `QUEUE_URL` means. Throws on any other; the message does not repeat the URL. */
export function queueKindOf(url: string): QueueKind {
  if (url === 'embedded') return 'embedded';
  if (/^rediss?:\/\//.test(url)) return 'redis';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgres';
  throw new Error('QUEUE_URL must be embedded, redis://…, rediss://… or postgres://…');
}

/**
 * Opens the backend a `QUEUE_URL` names. Answers at once: an embedded database boots and a server is waited for in the
 * background, and until then jobs cannot be added, which costs nothing but the next sweep's interval.
 */
export function openTransport(url: string, dataDir: string): QueueTransport {
  const kind = queueKindOf(url);
  if (kind === 'redis') return redis(url);
  return kind === 'postgres' ? postgres(url) : embedded(dataDir);
}

function redis(url: string): QueueTransport {
  const connection: RedisOptions = { url };
  return { kind: 'redis', connection, close: async () => undefined };
}

function postgres(url: string): QueueTransport {
  const pool = postgresPool(url);
  const stop = new AbortController();
  // An idle connection that drops is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const opened = migrated(pool, new Outage(new Logger('Queue'), 'the queue on PostgreSQL is away'), stop.signal);
  return onPool('postgres', opened, async () => {
    stop.abort(new Error('the queue is closed'));
    await pool.end();
  });
}

function embedded(dataDir: string): QueueTransport {
  const opened = openEmbedded(snapshotFolders(dataDir));
  return onPool('embedded', opened, async () => (await opened).end());
}

function onPool(kind: QueueKind, opened: Promise<PgPool>, end: () => Promise<void>): QueueTransport {
  opened.catch(() => undefined);
  const connection: PgPool = new LatePool(opened);
  return { kind, connection, close: async () => void (await succeedsWithin(CLOSE_MS, end())) };
}

import {
  createPostgresBackend,
  createRedisBackend,
  isPgPool,
  type BackendFactory,
  type ConnectionOptions,
  type PgPool,
  type QueueBaseOptions,
  type RedisOptions,
} from 'bullmq';
import { CONSUMER, PRODUCER } from './redis-options.js';

/**
 * BullMQ's backend, chosen by the connection each queue and worker is given: a pool is PostgreSQL (real or embedded),
 * options are Redis. BullMQ knows one factory per process; this one serves all, so nothing depends on who came last.
 */
export const createQueueBackend: BackendFactory = (name, opts, use = {}) => {
  const { connection } = opts;
  if (isPgPool(connection)) return createPostgresBackend(name, onPool(opts, connection), use);
  const waits = Boolean(use.blocking || use.withBlockingConnection);
  const options: RedisOptions = { ...connection, ...(waits ? CONSUMER : PRODUCER) };
  return createRedisBackend(name, { ...opts, connection: options }, use);
};

function onPool(opts: QueueBaseOptions<ConnectionOptions>, connection: PgPool): QueueBaseOptions<PgPool> {
  return { ...opts, connection };
}

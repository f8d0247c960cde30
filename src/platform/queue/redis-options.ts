import type { RedisOptions } from 'bullmq';

const reconnect = (attempt: number): number => Math.min(attempt * 200, 5000);

/**
 * Of a connection that adds jobs: it gives up at once while Redis is away. The commit is already done and somebody
 * waits for the answer; the sweep will find what was not announced.
 */
export const PRODUCER: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 5_000,
  connectTimeout: 5_000,
  disconnectTimeout: 200,
  retryStrategy: reconnect,
};

/** Of a connection that waits for jobs or events: it waits for Redis as long as it takes. */
export const CONSUMER: RedisOptions = {
  enableOfflineQueue: true,
  maxRetriesPerRequest: null,
  connectTimeout: 5_000,
  disconnectTimeout: 200,
  retryStrategy: reconnect,
};

import { PostgresQueueBackend, RedisQueueBackend } from 'bullmq';
import { createQueueBackend } from './backend.js';
import { LatePool } from './late-pool.js';

describe('createQueueBackend', () => {
  const never = new LatePool(new Promise(() => undefined));

  it('takes a pool for PostgreSQL', () => {
    expect(createQueueBackend('q', { connection: never })).toBeInstanceOf(PostgresQueueBackend);
  });

  it.each([
    ['a producer gives up at once', {}, { enableOfflineQueue: false, maxRetriesPerRequest: 1 }],
    ['a worker waits as long as it takes', { withBlockingConnection: true }, { enableOfflineQueue: true, maxRetriesPerRequest: null }],
    ['a listener waits as long as it takes', { blocking: true }, { enableOfflineQueue: true, maxRetriesPerRequest: null }],
  ])('takes options for Redis: %s', async (_, use, expected) => {
    const backend = createQueueBackend('q', { connection: { url: 'redis://127.0.0.1:1' } }, use) as RedisQueueBackend;
    backend.on('error', () => undefined);

    expect(backend).toBeInstanceOf(RedisQueueBackend);
    expect(backend).toHaveProperty('connection.opts', expect.objectContaining(expected));
    await backend.close(true);
  });
});

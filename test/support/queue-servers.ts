import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { QUEUE_NAMES } from '../../src/platform/queue/names.js';
import type { QueueOffice } from './queue-office.js';

/** A backend to run the contract on. */
export interface QueueServer {
  readonly name: string;
  /** False for the embedded queue: a second process would have its own. */
  readonly shared: boolean;
  /** Makes an empty place for one suite and answers its `QUEUE_URL`. */
  prepare(): Promise<string>;
  /** Everything is gone, as after a power cut without persistence; the processes go on. */
  lose(office: QueueOffice): Promise<void>;
  dispose(): Promise<void>;
}

/**
 * The embedded queue, and the servers named in the environment. Where contracts are demanded (`CI_CONTRACTS=1`) a
 * missing one is an error; nothing is left out in silence.
 */
export function queueServers(env: NodeJS.ProcessEnv): QueueServer[] {
  const { TEST_REDIS_URL, TEST_POSTGRES_URL, CI_CONTRACTS } = env;
  if (CI_CONTRACTS === '1' && !(TEST_REDIS_URL && TEST_POSTGRES_URL)) {
    throw new Error('CI_CONTRACTS=1 needs TEST_REDIS_URL and TEST_POSTGRES_URL');
  }
  return [
    embedded(),
    ...(TEST_REDIS_URL ? [redis(TEST_REDIS_URL)] : []),
    ...(TEST_POSTGRES_URL ? [postgres(TEST_POSTGRES_URL)] : []),
  ];
}

function embedded(): QueueServer {
  return {
    name: 'embedded',
    shared: false,
    prepare: async () => 'embedded',
    lose: obliterate,
    dispose: async () => undefined,
  };
}

function redis(server: string): QueueServer {
  // A database of its own: other suites may use the same server at the same time.
  const url = new URL(server);
  url.pathname = '/9';
  const flush = async (): Promise<void> => {
    const client = new Redis(url.href);
    await client.flushdb();
    await client.quit();
  };
  return {
    name: 'Redis',
    shared: true,
    prepare: async () => {
      await flush();
      return url.href;
    },
    lose: flush,
    dispose: flush,
  };
}

function postgres(server: string): QueueServer {
  const database = `queue_contract_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = `/${database}`;
  return {
    name: 'PostgreSQL',
    shared: true,
    prepare: async () => {
      await execute(server, `CREATE DATABASE ${database}`);
      return url.href;
    },
    lose: obliterate,
    dispose: () => execute(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  };
}

async function obliterate(office: QueueOffice): Promise<void> {
  for (const name of QUEUE_NAMES) await office.queue(name).obliterate({ force: true });
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Database as Handle } from 'better-sqlite3';
import { builtins, getTypeParser } from './pg-types.js';
import { SnakeCaseNaming } from './naming.js';
import { QuietLogger } from './quiet-logger.js';
import type { Schema } from './schema.js';
import type { Dialect } from './unit-of-work.js';

/** Which database a URL names. Throws when it names none that we know; the message does not repeat the URL, which may hold a password. */
export function dialectOf(url: string): Dialect {
  if (/^sqlite:.+/.test(url)) return 'sqlite';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgres';
  throw new Error('a database URL is sqlite:<file> or postgres://…');
}

/** The TypeORM data source of a database URL, not yet initialised. */
export function dataSourceOf(url: string, schema: Schema): DataSource {
  const options = dialectOf(url) === 'sqlite' ? sqliteOptions(url.replace(/^sqlite:/, '')) : postgresOptions(url);
  return new DataSource({
    ...options,
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    logging: false,
    logger: new QuietLogger(),
  } as DataSourceOptions);
}

function sqliteOptions(file: string): DataSourceOptions {
  return {
    type: 'better-sqlite3',
    database: file,
    enableWAL: true,
    timeout: 10_000, // while opening; afterwards the unit of work waits without blocking the process
    prepareDatabase: (handle: Handle) => {
      handle.pragma('synchronous = FULL');
      handle.pragma('temp_store = MEMORY');
    },
  };
}

function postgresOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize: 10,
    connectTimeoutMS: 10_000,
    applicationName: 'yishen',
    extra: {
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 60_000,
      // Only on our connections: the queue has its own idea of a bigint.
      types: { getTypeParser: (oid: number, format?: 'text' | 'binary') => (oid === builtins.INT8 ? Number : getTypeParser(oid, format)) },
    },
  };
}

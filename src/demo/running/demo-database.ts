import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ForbiddenError } from '../../platform/errors/general-errors.js';
import type { Config } from '../../platform/config/config.js';
import { filesOf } from '../../platform/config/files-config.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { isOwnDatabase } from './demo-config.js';

/** Throws away the demonstration's own database, and its files. Errors: `ForbiddenError` for any other. */
export async function resetDatabase(config: Config): Promise<void> {
  if (!isOwnDatabase(config)) {
    throw new ForbiddenError({ zh: '--reset 只能清除演示专用的数据库文件。', en: '--reset clears only the demo’s own database file.' });
  }
  const file = config.databaseUrl.replace(/^sqlite:/, '');
  for (const ending of ['', '-wal', '-shm']) await rm(file + ending, { force: true });
  const { location } = filesOf(config);
  // Files without the database that knows them are of no use to anybody.
  if (location.kind === 'directory' && dirname(location.directory) === config.dataDir) await rm(location.directory, { recursive: true, force: true });
}

/** The demonstration fills an empty database or none. Errors: `ForbiddenError`. */
export async function requireEmpty(db: Queryable): Promise<void> {
  const [row] = await db.query<{ n: number }>('SELECT (SELECT COUNT(*) FROM organs) + (SELECT COUNT(*) FROM people) + (SELECT COUNT(*) FROM cases) AS n');
  if (Number(row?.n) === 0) return;
  throw new ForbiddenError({
    zh: '数据库中已有数据，演示不会写入。清除演示专用的数据库文件请加 --reset。',
    en: 'The database is not empty; the demo writes nothing into it. To clear the demo’s own file add --reset.',
  });
}

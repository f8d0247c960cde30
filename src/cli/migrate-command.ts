import type { Command } from 'commander';
import { loadConfig } from '../platform/config/config.js';
import { openDatabase } from '../platform/database/database.js';
import { schema } from '../schema.js';

/** `yishen migrate`: brings the tables up to what the program needs. */
export function addMigrateCommand(program: Command): void {
  program.command('migrate').description('升级数据库结构 · run pending migrations').action(async () => {
    const database = await openDatabase(loadConfig(process.env).databaseUrl, schema);
    try {
      await database.migrate();
      process.stdout.write('数据库结构已是最新。 The database is up to date.\n');
    } finally {
      await database.close();
    }
  });
}

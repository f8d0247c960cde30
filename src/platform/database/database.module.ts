import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database, openDatabase } from './database.js';
import type { Schema } from './schema.js';
import { Reads, UnitOfWork } from './unit-of-work.js';

/** Opens the configured database and gives everybody `UnitOfWork` and `Reads`. */
@Module({})
export class DatabaseModule {
  static forRoot(schema: Schema): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Database, inject: [CONFIG], useFactory: (config: Config) => openForUse(config, schema) },
        { provide: UnitOfWork, inject: [Database], useFactory: (database: Database) => database.unitOfWork },
        { provide: Reads, inject: [Database], useFactory: (database: Database) => database.reads },
      ],
      exports: [Database, UnitOfWork, Reads],
    };
  }
}

/** A database whose tables fit the program: migrated here where the configuration says so, else refused. */
async function openForUse(config: Config, schema: Schema): Promise<Database> {
  const database = await openDatabase(config.databaseUrl, schema, config);
  try {
    if (config.migrate) await database.migrate();
    await database.requireMigrated();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

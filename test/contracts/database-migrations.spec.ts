import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openDatabase } from '../../src/platform/database/database.js';
import { SchemaMismatchError } from '../../src/platform/database/migrate.js';
import { id, table } from '../../src/platform/database/migration-columns.js';
import type { Schema } from '../../src/platform/database/schema.js';
import { databases, type TestDatabase } from '../support/database.js';
import { ledgerSchema } from '../support/ledger-schema.js';

class Broken1700000000002 implements MigrationInterface {
  readonly name = 'Broken1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table('half', [id()]));
    throw new Error('broken on purpose');
  }

  async down(): Promise<void> {}
}

const empty: Schema = { entities: [], migrations: [] };

describe.each(databases())('migrations on $name', ({ open }) => {
  let db: TestDatabase;
  beforeEach(async () => void (db = await open(empty)));
  afterEach(() => db.close());

  /** Another program on the same database. */
  async function program<T>(schema: Schema, use: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
    const database = await openDatabase(db.url, schema);
    try {
      return await use(database);
    } finally {
      await database.close();
    }
  }

  it('are asked for by name until they have run', async () => {
    await program(ledgerSchema, async (database) => {
      await expect(database.requireMigrated()).rejects.toThrow(/CreateAccounts1700000000000.*YISHEN_MIGRATE/);
      expect(await database.migrate()).toEqual(['CreateAccounts1700000000000', 'CreateAccountEntries1700000000001']);
      await database.requireMigrated();
      expect(await database.migrate()).toEqual([]);
    });
  });

  it('are refused when the database is newer than the program', async () => {
    await program(ledgerSchema, (database) => database.migrate());
    await expect(db.database.requireMigrated()).rejects.toThrow(SchemaMismatchError);
  });

  it('run once when several programs start together', async () => {
    const ran = await Promise.all([1, 2, 3].map(() => program(ledgerSchema, (database) => database.migrate())));
    expect(ran.flat()).toHaveLength(2);
  });

  it('leave nothing when one of them fails', async () => {
    const broken = { ...ledgerSchema, migrations: [...ledgerSchema.migrations, Broken1700000000002] };
    await program(broken, async (database) => {
      await expect(database.migrate()).rejects.toThrow('broken on purpose');
      await expect(database.requireMigrated()).rejects.toThrow(/lacks 3 migration/);
      expect(await database.reads.query('SELECT id FROM account').then(() => 'there', () => 'not there')).toBe('not there');
    });
  });
});

import { Test } from '@nestjs/testing';
import { isOutOfReach } from '../../src/platform/database/database-error.js';
import { openDatabase } from '../../src/platform/database/database.js';
import { SchemaMismatchError } from '../../src/platform/database/migrate.js';
import type { Schema } from '../../src/platform/database/schema.js';
import { UnitOfWork, Reads } from '../../src/platform/database/unit-of-work.js';
import { DatabaseBusyError } from '../../src/platform/errors/general-errors.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { testConfig } from '../support/config.js';
import { databases, type TestDatabase } from '../support/database.js';
import { accountRow, ledgerSchema } from '../support/ledger-schema.js';

const empty: Schema = { entities: [], migrations: [] };

describe.each(databases())('the platform over $name', ({ open }) => {
  let db: TestDatabase;
  beforeEach(async () => void (db = await open(empty)));
  afterEach(() => db.close());
  const start = (migrate: boolean) => Test.createTestingModule({ imports: [PlatformModule.forRoot(testConfig({ databaseUrl: db.url, migrate }), ledgerSchema)] }).compile();

  it('migrates at start-up where it may', async () => {
    const module = await start(true);
    await module.get(UnitOfWork).run((tx) => tx.insert('account', accountRow('A')));
    expect(await module.get(Reads).query('SELECT id FROM account')).toEqual([{ id: 'A' }]);
    await module.close();
  });

  it('refuses to start on a database that is not migrated where it may not, and says what to do', async () => {
    const refusal = await start(false).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SchemaMismatchError);
    expect((refusal as Error).message).toMatch(/CreateAccounts1700000000000.*migrate/);
  });

  it('writes nothing more once it is closed', async () => {
    const module = await start(true);
    const unitOfWork = module.get(UnitOfWork);
    await module.close();
    await expect(unitOfWork.run((tx) => tx.insert('account', accountRow('A')))).rejects.toThrow();
  });
});

describe('a PostgreSQL that is out of reach', () => {
  it('fails at once', async () => {
    await expect(openDatabase('postgres://nobody@127.0.0.1:1/none', empty)).rejects.toThrow();
  });

  it('is a busy database to those who write', () => {
    for (const code of ['57P01', '08006', '53300', '55P03', 'ECONNREFUSED']) expect(isOutOfReach({ driverError: { code } })).toBe(true);
    expect(isOutOfReach({ code: '23505' })).toBe(false);
    expect(isOutOfReach(new Error('timeout exceeded when trying to connect'))).toBe(true);
    expect(new DatabaseBusyError().retryAfterSeconds).toBeGreaterThan(0);
  });
});

import { databases, type TestDatabase } from '../support/database.js';
import { ledgerSchema } from '../support/ledger-schema.js';

describe.each(databases())('the schema on $name', ({ open }) => {
  let db: TestDatabase;
  afterEach(() => db.close());

  it('is the same in migrations and entities', async () => {
    db = await open();
    expect(await db.database.drift()).toEqual([]);
  });

  it('is the same for every kind of column, and a difference is found', async () => {
    db = await open(ledgerSchema);
    expect(await db.database.drift()).toEqual([]);
    await db.unitOfWork.run((tx) => tx.execute('DROP INDEX ix_account_opened_on'));
    expect(await db.database.drift()).toHaveLength(1);
  });
});

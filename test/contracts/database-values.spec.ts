import { toBoolean } from '../../src/platform/database/columns.js';
import { databases, type TestDatabase } from '../support/database.js';
import { accountRow, AccountEntity, ledgerSchema } from '../support/ledger-schema.js';

describe.each(databases())('values on $name', ({ open }) => {
  let db: TestDatabase;
  const text = `'; DROP TABLE account; -- "?" \${x} {{y}} 镕 囍 㛃 𬭊`;

  beforeAll(async () => {
    db = await open(ledgerSchema);
    const row = accountRow('A', { note: text, opened_on: '2026-02-28', terms: { list: [1, '二'] }, frozen: true, balance: -7 });
    await db.unitOfWork.run((tx) => tx.insert('account', row));
  });
  afterAll(() => db.close());

  it('come back exactly in SQL', async () => {
    const [row] = await db.reads.query('SELECT * FROM account WHERE note = ? AND frozen = ?', [text, true]);
    expect({ ...row, frozen: toBoolean(row?.frozen), terms: JSON.parse(row?.terms as string) }).toEqual({
      id: 'A', number: 'A', note: text, balance: -7, opened_at: 1_763_900_000_123, opened_on: '2026-02-28', terms: { list: [1, '二'] }, frozen: true,
    });
  });

  it('come back exactly through the manager', async () => {
    expect(await db.reads.manager.findOneByOrFail(AccountEntity, { id: 'A' })).toEqual({
      id: 'A', number: 'A', note: text, balance: -7, openedAt: 1_763_900_000_123, openedOn: '2026-02-28', terms: { list: [1, '二'] }, frozen: true,
    });
  });

  it('keeps a ? within a text, a name or a comment', async () => {
    expect(await db.reads.query(`SELECT 'a?''?' AS "what?" /* ? */, number FROM account WHERE id = ? -- ?`, ['A'])).toEqual([{ 'what?': "a?'?", number: 'A' }]);
  });

  it('counts as numbers', async () => {
    expect(await db.reads.query('SELECT COUNT(*) AS n FROM account')).toEqual([{ n: 1 }]);
  });

  it('tells how many rows a statement changed', async () => {
    expect(await db.unitOfWork.run((tx) => tx.execute('UPDATE account SET balance = balance WHERE id IN (?, ?)', ['A', 'B']))).toBe(1);
  });

  it('returns the rows of RETURNING', async () => {
    expect(await db.unitOfWork.run((tx) => tx.query('UPDATE account SET balance = ? WHERE id = ? RETURNING balance', [-7, 'A']))).toEqual([{ balance: -7 }]);
  });

  it('refuses names that are not plain, and undefined parameters', async () => {
    await expect(db.unitOfWork.run((tx) => tx.insert('account', { 'id" --': 1 }))).rejects.toThrow('not a name');
    await expect(db.reads.query('SELECT ? AS x', [undefined as unknown as string])).rejects.toThrow(TypeError);
  });
});

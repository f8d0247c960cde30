import { DatabaseBusyError } from '../../src/platform/errors/general-errors.js';
import { isUniqueViolation } from '../../src/platform/database/database-error.js';
import { forUpdate } from '../../src/platform/database/for-update.js';
import { openDatabase } from '../../src/platform/database/database.js';
import type { Tx, UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { databases, type TestDatabase } from '../support/database.js';
import { accountRow, AccountEntity, ledgerSchema } from '../support/ledger-schema.js';

/** A promise and the way to keep it. */
function gate(): { passed: Promise<void>; open: () => void } {
  let open!: () => void;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

describe.each(databases())('units of work on $name', ({ name, open }) => {
  let db: TestDatabase;
  const numbers = async () => (await db.reads.query<{ number: string }>('SELECT number FROM account ORDER BY number')).map((row) => row.number);
  const save = (accountId: string) => (tx: Tx) => tx.insert('account', accountRow(accountId));
  const fail = (accountId: string) => async (tx: Tx) => {
    await tx.insert('account', accountRow(accountId));
    throw new Error(`${accountId} is refused`);
  };

  beforeAll(async () => void (db = await open(ledgerSchema)));
  afterAll(() => db.close());
  beforeEach(() => db.unitOfWork.run((tx) => tx.execute('DELETE FROM account')));

  it("B's save survives A's rollback", async () => {
    const [a, b] = await Promise.allSettled([db.unitOfWork.run(fail('A')), db.unitOfWork.run(save('B'))]);
    expect([a.status, b.status]).toEqual(['rejected', 'fulfilled']);
    expect(await numbers()).toEqual(['B']);
  });

  it("B cannot read A's uncommitted row", async () => {
    const written = gate();
    const looked = gate();
    const a = db.unitOfWork.run(async (tx) => {
      await tx.insert('account', accountRow('A'));
      written.open();
      await looked.passed;
    });
    await written.passed;
    expect(await numbers()).toEqual([]);
    expect(await db.reads.manager.count(AccountEntity)).toBe(0);
    looked.open();
    await a;
    expect(await numbers()).toEqual(['A']);
  });

  it.each([
    ['first', 0],
    ['second', 1],
  ])('of two overlapping ones the %s rolls back alone', async (_which, failing) => {
    const works = ['A', 'B'].map((accountId, n) => async (tx: Tx) => {
      await tx.insert('account', accountRow(accountId));
      await tx.query('SELECT 1 AS one');
      if (n === failing) throw new Error('refused');
    });
    const outcomes = await Promise.allSettled(works.map((work) => db.unitOfWork.run(work)));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(failing === 0 ? ['rejected', 'fulfilled'] : ['fulfilled', 'rejected']);
    expect(await numbers()).toEqual([failing === 0 ? 'B' : 'A']);
  });

  it('stores 400 concurrent ones', async () => {
    await Promise.all(Array.from({ length: 400 }, (_, n) => db.unitOfWork.run(save(`n${n}`))));
    expect(await numbers()).toHaveLength(400);
  });

  it('keeps exactly the good ones of many that fail in different ways', async () => {
    const kinds = [save, fail, (accountId: string) => (tx: Tx) => tx.insert('account', accountRow(accountId, { number: null }))];
    const outcomes = await Promise.allSettled(Array.from({ length: 150 }, (_, n) => db.unitOfWork.run(kinds[n % 3]!(`n${n}`))));
    const kept = outcomes.flatMap((outcome, n) => (outcome.status === 'fulfilled' ? [`n${n}`] : []));
    expect(kept).toHaveLength(50);
    expect(await numbers()).toEqual(kept.sort());
  });

  it('loses no update among 40 that read, then write', async () => {
    await db.unitOfWork.run(save('A'));
    const addOne = async (tx: Tx) => {
      const [row] = await tx.query<{ balance: number }>(`SELECT balance FROM account WHERE id = ?${forUpdate(tx.dialect)}`, ['A']);
      await tx.execute('UPDATE account SET balance = ? WHERE id = ?', [row!.balance + 1, 'A']);
    };
    await Promise.all(Array.from({ length: 40 }, () => db.unitOfWork.run(addOne)));
    expect(await db.reads.query('SELECT balance FROM account')).toEqual([{ balance: 40 }]);
  });

  it('loses nothing when two programs write the same database', async () => {
    await db.unitOfWork.run(save('A'));
    const other = await openDatabase(db.url, ledgerSchema);
    const addOne = async (tx: Tx) => {
      const [row] = await tx.query<{ balance: number }>(`SELECT balance FROM account WHERE id = ?${forUpdate(tx.dialect)}`, ['A']);
      await tx.execute('UPDATE account SET balance = ? WHERE id = ?', [row!.balance + 1, 'A']);
    };
    const program = async (unitOfWork: UnitOfWork) => {
      for (let n = 0; n < 50; n += 1) await unitOfWork.run(addOne);
    };
    await Promise.all([program(db.unitOfWork), program(other.unitOfWork), program(other.unitOfWork)]);
    await other.close();
    expect(await db.reads.query('SELECT balance FROM account')).toEqual([{ balance: 150 }]);
  });

  it('lets two that take rows in opposite order both succeed', async () => {
    for (const accountId of ['A', 'B']) await db.unitOfWork.run(save(accountId));
    const met = gate();
    let arrived = 0;
    const meet = async () => {
      arrived += 1;
      if (arrived === 2) met.open();
      await met.passed;
    };
    const add = (tx: Tx, accountId: string) => tx.execute('UPDATE account SET balance = balance + 1 WHERE id = ?', [accountId]);
    const both = (first: string, second: string) => async (tx: Tx) => {
      await add(tx, first);
      if (tx.dialect === 'postgres') await meet(); // one writer at a time cannot meet another
      await add(tx, second);
    };
    await Promise.all([db.unitOfWork.run(both('A', 'B')), db.unitOfWork.run(both('B', 'A'))]);
    expect(await db.reads.query('SELECT balance FROM account')).toEqual([{ balance: 2 }, { balance: 2 }]);
  });

  it('reads what it has written itself, in SQL and through the manager', async () => {
    const seen = await db.unitOfWork.run(async (tx) => {
      await tx.insert('account', accountRow('A'));
      await tx.manager.insert(AccountEntity, { id: 'B', number: 'B', balance: 2, openedAt: 5, frozen: true });
      return [await tx.query('SELECT id FROM account ORDER BY id'), await tx.manager.count(AccountEntity)];
    });
    expect(seen).toEqual([[{ id: 'A' }, { id: 'B' }], 2]);
  });

  it('rolls back what the manager wrote, also through its save and its own transaction', async () => {
    const work = db.unitOfWork.run(async (tx) => {
      await tx.manager.save(AccountEntity, { id: 'A', number: 'A', balance: 2, openedAt: 5, frozen: true });
      await tx.manager.transaction((nested) => nested.insert(AccountEntity, { id: 'B', number: 'B', balance: 2, openedAt: 5, frozen: true }));
      throw new Error('refused');
    });
    await expect(work).rejects.toThrow('refused');
    expect(await numbers()).toEqual([]);
  });

  it('refuses a unit of work or a read within a unit of work instead of waiting for ever', async () => {
    await expect(db.unitOfWork.run(() => db.unitOfWork.run(async () => 1))).rejects.toThrow('inside a unit of work');
    await expect(db.unitOfWork.run(() => db.reads.query('SELECT 1'))).rejects.toThrow('inside a unit of work');
    expect(await db.unitOfWork.run(async () => 'works again')).toBe('works again');
  });

  it('lets work that a finished unit of work has left behind begin another', async () => {
    const ended = gate();
    let later!: Promise<unknown>;
    await db.unitOfWork.run(async () => {
      later = ended.passed.then(() => db.unitOfWork.run(save('A')));
    });
    ended.open();
    await later;
    expect(await numbers()).toEqual(['A']);
  });

  it('refuses a statement that comes after the end', async () => {
    let kept!: Tx;
    await db.unitOfWork.run(async (tx) => void (kept = tx));
    await expect(kept.execute('DELETE FROM account')).rejects.toThrow('has ended');
    expect(() => kept.manager).toThrow('has ended');
  });

  it('refuses a statement of a manager that was kept', async () => {
    const kept = await db.unitOfWork.run(async (tx) => tx.manager);
    await expect(kept.insert(AccountEntity, { id: 'A', number: 'A', balance: 0, openedAt: 0, frozen: false })).rejects.toThrow();
    expect(await numbers()).toEqual([]);
  });

  it('names a unique violation', async () => {
    await db.unitOfWork.run(save('A'));
    const again = await db.unitOfWork.run((tx) => tx.insert('account', accountRow('B', { number: 'A' }))).catch((error: unknown) => error);
    expect(isUniqueViolation(again)).toBe(true);
    expect(again).not.toBeInstanceOf(DatabaseBusyError);
  });

  it('writes nothing when a failed statement was ignored, or only what else was written', async () => {
    const outcome = await db.unitOfWork
      .run(async (tx) => {
        await tx.insert('account', accountRow('A'));
        await tx.insert('account', accountRow('A')).catch(() => undefined);
      })
      .then(() => 'done', () => 'refused');
    expect([outcome, await numbers()]).toEqual(name === 'sqlite' ? ['done', ['A']] : ['refused', []]);
  });
});

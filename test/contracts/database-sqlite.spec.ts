import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseBusyError } from '../../src/platform/errors/general-errors.js';
import { SqliteStatements } from '../../src/platform/database/sqlite-statements.js';
import { SqliteUnitOfWork } from '../../src/platform/database/sqlite-unit-of-work.js';
import type { Tx } from '../../src/platform/database/unit-of-work.js';
import { scratchDirectory } from '../support/database.js';

/** A handle that counts COMMITs and can be told to fail at a statement. */
class Watched extends SqliteStatements {
  commits = 0;
  failing: { sql: string; error: Error; rollback?: boolean } | undefined;

  override run(sql: string, params?: readonly never[]): number {
    if (sql === 'COMMIT') this.commits += 1;
    if (this.failing && sql.startsWith(this.failing.sql)) {
      const { error, rollback } = this.failing;
      this.failing = undefined;
      if (rollback) this.handle.exec('ROLLBACK');
      throw error;
    }
    return super.run(sql, params);
  }
}

describe('the one writer of an SQLite file', () => {
  const directory = scratchDirectory();
  let statements: Watched;
  let other: Sqlite.Database;
  let unitOfWork: SqliteUnitOfWork;
  const put = (n: number) => async (tx: Tx) => tx.execute('INSERT INTO t (n) VALUES (?)', [n]);
  const stored = () => other.prepare('SELECT n FROM t ORDER BY n').pluck().all();

  beforeEach(() => {
    const file = join(directory.path, 'one.db');
    statements = new Watched(new Sqlite(file, { timeout: 0 }));
    statements.handle.pragma('journal_mode = WAL');
    statements.handle.exec('DROP TABLE IF EXISTS t; CREATE TABLE t (n INTEGER PRIMARY KEY)');
    other = new Sqlite(file, { timeout: 0 });
    unitOfWork = new SqliteUnitOfWork(statements, () => { throw new Error('no manager here'); }, { batch: 4, waitMs: 10_000 });
  });
  afterEach(async () => {
    await unitOfWork.close();
    statements.handle.close();
    other.close();
  });
  afterAll(() => directory.remove());

  it('shares one COMMIT among those that wait at the same moment, at most a batch', async () => {
    await Promise.all([1, 2, 3, 4, 5, 6].map((n) => unitOfWork.run(put(n))));
    expect(statements.commits).toBe(2);
    expect(stored()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('takes turns in the order of arrival', async () => {
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5, 6].map((n) => unitOfWork.run(async (tx) => { await put(n)(tx); order.push(n); })));
    expect(order).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('tells nobody before the COMMIT', async () => {
    let told = false;
    const first = unitOfWork.run(put(1)).then(() => (told = true));
    const second = unitOfWork.run(async (tx) => {
      await put(2)(tx);
      return { told, durable: stored() };
    });
    expect(await second).toEqual({ told: false, durable: [] });
    await first;
    expect(stored()).toEqual([1, 2]);
  });

  it('fails all of a batch when the COMMIT fails, and serves the next', async () => {
    statements.failing = { sql: 'COMMIT', error: new Error('disk is gone') };
    const outcomes = await Promise.allSettled([unitOfWork.run(put(1)), unitOfWork.run(put(2)), unitOfWork.run(async () => { throw new Error('own'); })]);
    expect(outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason.message)).toEqual(['disk is gone', 'disk is gone', 'disk is gone']);
    expect(stored()).toEqual([]);
    await unitOfWork.run(put(3));
    expect(stored()).toEqual([3]);
  });

  it('tells all of a batch that nothing was written when the database undid the transaction', async () => {
    const full = async (tx: Tx) => {
      statements.failing = { sql: 'DELETE', error: new Error('database or disk is full'), rollback: true };
      await tx.execute('DELETE FROM t');
    };
    const outcomes = await Promise.allSettled([unitOfWork.run(put(1)), unitOfWork.run(full), unitOfWork.run(put(3))]);
    const [first, second] = outcomes as PromiseRejectedResult[];
    expect(first!.reason).toBeInstanceOf(DatabaseBusyError);
    expect(second!.reason.message).toBe('database or disk is full');
    expect(outcomes[2]!.status).toBe('fulfilled');
    expect(stored()).toEqual([3]);
  });

  it('does not take an undone transaction for a success when the work hides the error', async () => {
    const hiding = async (tx: Tx) => {
      await put(1)(tx);
      await tx.execute('ROLLBACK');
    };
    await expect(unitOfWork.run(hiding)).rejects.toBeInstanceOf(DatabaseBusyError);
    expect(stored()).toEqual([]);
  });

  it('waits while another process writes, then goes on', async () => {
    other.exec('BEGIN IMMEDIATE');
    const waiting = unitOfWork.run(put(1));
    const passed = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 20, 'the process was not blocked'))]);
    expect(passed).toBe('the process was not blocked');
    other.exec('COMMIT');
    await waiting;
    expect(stored()).toEqual([1]);
  });

  it('gives up after the limit, without a change, and works again afterwards', async () => {
    const impatient = new SqliteUnitOfWork(statements, () => { throw new Error('no manager here'); }, { batch: 4, waitMs: 0 });
    other.exec('BEGIN IMMEDIATE');
    const refused = await impatient.run(put(1)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseBusyError);
    expect((refused as DatabaseBusyError).retryAfterSeconds).toBeGreaterThan(0);
    other.exec('COMMIT');
    await impatient.run(put(2));
    expect(stored()).toEqual([2]);
  });

  it('runs each work in the async context of its caller', async () => {
    const who = new AsyncLocalStorage<string>();
    const asked = ['a', 'b', 'c'].map((name) => who.run(name, () => unitOfWork.run(async () => who.getStore())));
    expect(await Promise.all(asked)).toEqual(['a', 'b', 'c']);
  });

  it('finishes those in line when it is closed and refuses others', async () => {
    const waiting = unitOfWork.run(put(1));
    await unitOfWork.close();
    await waiting;
    expect(stored()).toEqual([1]);
    await expect(unitOfWork.run(put(2))).rejects.toThrow('closed');
  });
});

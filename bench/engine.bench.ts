import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { ENGINE_ENTITIES, ENGINE_MIGRATIONS } from '../src/engine/engine-schema.js';
import { openDatabase } from '../src/platform/database/database.js';
import { insertStatement } from '../src/platform/database/insert-statement.js';
import { storedValue } from '../src/platform/database/values.js';
import type { SqlValue, Tx, UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { runAll, workload } from './support/request-workload.js';
import { engineOn } from './support/engine-on.js';

/**
 * Commands per second through the engine on SQLite against a hand-written better-sqlite3 transaction that writes the same rows:
 * the rows that the engine wrote are replayed, statement by statement, one transaction a command, prepared, `synchronous = FULL`.
 */
const CASES = Number(process.env.BENCH_CASES ?? 150);
const TARGET = 0.5;

interface Write {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Notes what each unit of work writes. */
function noting(inner: UnitOfWork, into: Write[][]): UnitOfWork {
  return {
    run: (work) => inner.run((tx) => {
      const writes: Write[] = [];
      into.push(writes);
      const spy: Tx = {
        dialect: tx.dialect, manager: tx.manager, query: (sql, params) => tx.query(sql, params),
        execute: (sql, params = []) => (writes.push({ sql, params }), tx.execute(sql, params)),
        insert: (table, row) => {
          writes.push({ sql: insertStatement(table, Object.keys(row)), params: Object.values(row).map(storedValue) });
          return tx.insert(table, row);
        },
      };
      return work(spy);
    }),
  };
}

async function open(directory: string, name: string) {
  const database = await openDatabase(`sqlite:${join(directory, name)}`, { entities: [...ENGINE_ENTITIES], migrations: [...ENGINE_MIGRATIONS] });
  await database.migrate();
  return database;
}

/** The same rows, written by hand. Returns transactions per second. */
function replay(file: string, transactions: readonly (readonly Write[])[]): number {
  const db = new BetterSqlite3(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  const prepared = new Map<string, BetterSqlite3.Statement>();
  const statement = (sql: string) => prepared.get(sql) ?? (prepared.set(sql, db.prepare(sql)), prepared.get(sql)!);
  const write = db.transaction((writes: readonly Write[]) => {
    for (const { sql, params } of writes) statement(sql).run(...params.map((each) => (typeof each === 'boolean' ? Number(each) : each)));
  });
  const began = performance.now();
  for (const writes of transactions) write.immediate(writes);
  const rate = (transactions.length / (performance.now() - began)) * 1000;
  db.close();
  return rate;
}

async function round(directory: string, n: number, concurrency: number): Promise<{ engine: number; byHand: number }> {
  const written: Write[][] = [];
  const first = await open(directory, `noted-${n}-${concurrency}.db`);
  await runAll(workload(CASES), engineOn({ unitOfWork: noting(first.unitOfWork, written), reads: first.reads }), concurrency);
  await first.close();
  const second = await open(directory, `engine-${n}-${concurrency}.db`);
  const began = performance.now();
  const commands = await runAll(workload(CASES), engineOn(second), concurrency);
  const engine = (commands / (performance.now() - began)) * 1000;
  await second.close();
  const third = await open(directory, `hand-${n}-${concurrency}.db`);
  await third.close();
  return { engine, byHand: replay(join(directory, `hand-${n}-${concurrency}.db`), written) };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const directory = mkdtempSync(join(tmpdir(), 'yishen-bench-'));
try {
  for (const concurrency of [1, 32]) {
    const rounds = [];
    for (let n = 0; n < 3; n += 1) rounds.push(await round(directory, n, concurrency));
    const ratio = median(rounds.map((each) => each.engine / each.byHand));
    const rates = rounds.map((each) => `${each.engine.toFixed(0)} : ${each.byHand.toFixed(0)}`).join(', ');
    console.log(`engine : by hand, ${concurrency} at once, commands/s: ${rates}; median ratio ${ratio.toFixed(2)} (target >= ${TARGET}) ${ratio >= TARGET ? 'reached' : 'NOT reached'}`);
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}

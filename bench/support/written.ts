import BetterSqlite3 from 'better-sqlite3';
import { insertStatement } from '../../src/platform/database/insert-statement.js';
import { storedValue } from '../../src/platform/database/values.js';
import type { SqlValue, Tx, UnitOfWork } from '../../src/platform/database/unit-of-work.js';

/** One statement that changes rows. */
export interface Write {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** A unit of work that notes what each unit writes, in the order of their turns. */
export function noting(inner: UnitOfWork, into: Write[][]): UnitOfWork {
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

/** The baseline: the same rows written by hand with better-sqlite3, prepared, one transaction a command, `synchronous = FULL`. */
export class ByHand {
  private readonly db: BetterSqlite3.Database;
  private readonly prepared = new Map<string, BetterSqlite3.Statement>();
  private readonly transaction: BetterSqlite3.Transaction<(writes: readonly Write[]) => void>;

  /** @param file an SQLite file with the tables in it */
  constructor(file: string) {
    this.db = new BetterSqlite3(file);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = FULL');
    this.transaction = this.db.transaction((writes: readonly Write[]) => {
      for (const { sql, params } of writes) this.statement(sql).run(...params.map((each) => (typeof each === 'boolean' ? Number(each) : each)));
    });
  }

  /** Transactions per second. */
  rate(transactions: readonly (readonly Write[])[]): number {
    const began = performance.now();
    for (const writes of transactions) this.transaction.immediate(writes);
    return (transactions.length / (performance.now() - began)) * 1000;
  }

  close(): void {
    this.db.close();
  }

  private statement(sql: string): BetterSqlite3.Statement {
    const known = this.prepared.get(sql);
    if (known) return known;
    const statement = this.db.prepare(sql);
    this.prepared.set(sql, statement);
    return statement;
  }
}

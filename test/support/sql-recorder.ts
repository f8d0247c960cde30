import { PostgresReads } from '../../src/platform/database/postgres-reads.js';
import { PostgresTx } from '../../src/platform/database/postgres-tx.js';
import { SqliteReads } from '../../src/platform/database/sqlite-reads.js';
import { SqliteTx } from '../../src/platform/database/sqlite-tx.js';
import type { SqlValue, UnitOfWork } from '../../src/platform/database/unit-of-work.js';

export interface Statement {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

type Method = (sql: string, params?: readonly SqlValue[]) => unknown;

/** Every statement that the application sends while something is done: for counting them, and for asking the database how it would run them. */
export async function recorded(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const restore = [SqliteTx, PostgresTx, SqliteReads, PostgresReads].flatMap(({ prototype }) => ['query', 'execute'].flatMap((name) => {
    const methods = prototype as unknown as Record<string, Method | undefined>;
    const original = methods[name];
    if (!original) return [];
    methods[name] = function (this: unknown, sql, params = []) {
      sent.push({ sql, params });
      return original.call(this, sql, params);
    };
    return [() => { methods[name] = original; }];
  }));
  try {
    await work();
  } finally {
    for (const undo of restore) undo();
  }
  return sent;
}

/** How the database would run a statement: lines of its plan. PostgreSQL is told to scan a whole table only where there is no other way. */
export function planOf(unitOfWork: UnitOfWork, { sql, params }: Statement): Promise<string[]> {
  return unitOfWork.run(async (tx) => {
    if (tx.dialect === 'sqlite') return (await tx.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params)).map(({ detail }) => detail);
    await tx.query('SET LOCAL enable_seqscan = off');
    await tx.query('SET LOCAL enable_bitmapscan = off');
    return (await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, params)).map((row) => row['QUERY PLAN'].trim());
  });
}

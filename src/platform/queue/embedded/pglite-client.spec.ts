import type { PGlite } from '@electric-sql/pglite';
import { PglitePool } from './pglite-pool.js';

/** A database that answers later, and remembers the order it was asked in. */
function slowDatabase(): { db: PGlite; asked: string[]; notify: Map<string, (payload: string) => void> } {
  const asked: string[] = [];
  const notify = new Map<string, (payload: string) => void>();
  const exec = async (text: string): Promise<unknown[]> => {
    asked.push(text);
    await new Promise(setImmediate);
    return [{ rows: [], affectedRows: 1 }];
  };
  const listen = async (channel: string, call: (payload: string) => void): Promise<() => Promise<void>> => {
    notify.set(channel, call);
    return async () => void notify.delete(channel);
  };
  return { db: { exec, listen } as unknown as PGlite, asked, notify };
}

describe('clients of one PGlite session', () => {
  it('keep the session for a whole transaction; others wait', async () => {
    const { db, asked } = slowDatabase();
    const pool = new PglitePool(db);
    const one = await pool.connect();
    const begun = one.query('BEGIN');
    const other = pool.query('SELECT other');
    await begun;
    await one.query('SELECT one');
    await one.query('COMMIT');
    await other;

    expect(asked).toEqual(['BEGIN', 'SELECT one', 'COMMIT', 'SELECT other']);
  });

  it('give the session back when they are released in the middle of a transaction', async () => {
    const { db, asked } = slowDatabase();
    const pool = new PglitePool(db);
    const one = await pool.connect();
    await one.query('BEGIN');
    one.release();
    await pool.query('SELECT other');

    expect(asked).toEqual(['BEGIN', 'SELECT other']);
  });

  it('listen also where the statement stands behind comments, until they are released', async () => {
    const { db, notify } = slowDatabase();
    const client = await new PglitePool(db).connect();
    const heard: unknown[] = [];
    client.on('notification', (message) => heard.push(message));
    await client.query('-- Wakes a worker.\n-- Params: none\nLISTEN bullmq_jobs');
    notify.get('bullmq_jobs')?.('deadlines');
    client.release();
    await new Promise(setImmediate);

    expect(heard).toEqual([{ channel: 'bullmq_jobs', payload: 'deadlines' }]);
    expect(notify.size).toBe(0);
  });
});

import { EventEmitter } from 'node:events';
import type { PGlite, Results } from '@electric-sql/pglite';
import type { PgPoolClient, PgQueryResult } from 'bullmq';
import type { Turn } from './turn.js';

const INT8 = 20;
const asText = (value: string): string => value;

/**
 * A `pg` client over the one session PGlite has. A client that begins a transaction keeps the session until it ends it;
 * every other statement waits its turn.
 */
export class PgliteClient extends EventEmitter implements PgPoolClient {
  private readonly stopListening: (() => Promise<void>)[] = [];
  /** Passes the turn on; set while a transaction of this client keeps it. */
  private transaction: (() => void) | undefined;

  constructor(private readonly db: PGlite, private readonly turn: Turn) {
    super();
  }

  async query<R>(text: string, params: readonly unknown[] = []): Promise<PgQueryResult<R>> {
    // BullMQ's statements open with comments; what they are shows only behind these.
    const statement = text.replace(/^(\s|--[^\n]*\n)+/, '');
    const word = /^\w+/.exec(statement)?.[0].toUpperCase();
    const pass = this.transaction ?? (await this.turn.take());
    if (word === 'BEGIN') this.transaction = pass;
    try {
      return (await this.run(text, statement, params)) as PgQueryResult<R>;
    } finally {
      if (word === 'COMMIT' || word === 'ROLLBACK') this.transaction = undefined;
      if (!this.transaction) pass();
    }
  }

  release(): void {
    for (const stop of this.stopListening.splice(0)) void stop().catch(() => undefined);
    this.removeAllListeners();
    this.transaction?.();
    this.transaction = undefined;
  }

  private async run(text: string, statement: string, params: readonly unknown[]): Promise<PgQueryResult> {
    const channel = /^LISTEN\s+"?(\w+)"?/i.exec(statement)?.[1];
    if (channel) return this.listen(channel);
    if (params.length === 0) return result((await this.db.exec(text)).at(-1));
    const values = params.map((value) => (value instanceof Date ? value.toISOString() : value));
    // int8 comes as text, as node-postgres gives it.
    return result(await this.db.query(text, values, { parsers: { [INT8]: asText } }));
  }

  private async listen(channel: string): Promise<PgQueryResult> {
    const stop = await this.db.listen(channel, (payload) => this.emit('notification', { channel, payload }));
    this.stopListening.push(stop);
    return result(undefined);
  }
}

function result(found: Results | undefined): PgQueryResult {
  const rows = found?.rows ?? [];
  return { rows, rowCount: rows.length || (found?.affectedRows ?? 0) };
}

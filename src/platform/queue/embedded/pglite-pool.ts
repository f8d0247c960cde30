import { EventEmitter } from 'node:events';
import type { PGlite } from '@electric-sql/pglite';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import { PgliteClient } from './pglite-client.js';
import { Turn } from './turn.js';

/** A `pg.Pool` over an embedded PGlite: as many clients as asked for, all of one session. */
export class PglitePool extends EventEmitter implements PgPool {
  private readonly turn = new Turn();

  constructor(private readonly db: PGlite) {
    super();
  }

  async connect(): Promise<PgPoolClient> {
    return new PgliteClient(this.db, this.turn);
  }

  query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    return new PgliteClient(this.db, this.turn).query<R>(text, params);
  }

  async end(): Promise<void> {
    await this.db.close();
  }
}

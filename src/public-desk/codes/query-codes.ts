import { randomUUID, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { numberKey } from './number-key.js';
import { plainCode } from './query-code.js';

/** What a right number and code open. */
export interface OpenedCase {
  readonly caseId: string;
  /** Of the code it was opened with. */
  readonly codeId: string;
}

interface Stored { readonly case_id: string; readonly code_id: string; readonly code_hash: string }

/** Cases that one number may be of: two organs might write their numbers alike. */
const MOST = 5;
const NOBODY: Stored = { case_id: 'nobody', code_id: 'nobody', code_hash: '0'.repeat(64) };

/** Keeps the codes by which applicants ask after their cases: as keyed hashes, so that neither the database nor a backup holds one. */
@Injectable()
export class QueryCodes {
  constructor(private readonly lookup: LookupHash, private readonly time: Time) {}

  /** Gives a case this code, in place of one it may have had, and opens the numbers it has now to queries. */
  async give(tx: Tx, caseId: string, code: string, by: string | null): Promise<void> {
    await tx.execute('DELETE FROM query_codes WHERE case_id = ?', [caseId]);
    await tx.insert('query_codes', { case_id: caseId, code_id: randomUUID(), code_hash: this.hashOf(caseId, code), made_by: by, made_at: this.time.now() });
    const [row] = await tx.query<{ number: string | null; intake_number: string | null }>('SELECT number, intake_number FROM requests WHERE case_id = ?', [caseId]);
    for (const number of [row?.intake_number, row?.number]) if (number) await this.addNumber(tx, caseId, number);
  }

  /** Opens one more number of a case to queries, where the case has a code. */
  async addNumber(tx: Tx, caseId: string, number: string): Promise<void> {
    await tx.execute(
      `INSERT INTO query_numbers (number_key, case_id) SELECT ?, case_id FROM query_codes WHERE case_id = ?
       ON CONFLICT (number_key, case_id) DO NOTHING`, [numberKey(number), caseId]);
  }

  /** What the number and the code open; null for an unknown number as for a wrong code, after the same work. */
  async open(db: Queryable, number: string, code: string): Promise<OpenedCase | null> {
    const rows = await db.query<Stored>(
      `SELECT c.case_id, c.code_id, c.code_hash FROM query_numbers n JOIN query_codes c ON c.case_id = n.case_id WHERE n.number_key = ? LIMIT ${MOST}`, [numberKey(number)]);
    let found: OpenedCase | null = null;
    for (const row of rows.length > 0 ? rows : [NOBODY]) {
      const fits = timingSafeEqual(Buffer.from(this.hashOf(row.case_id, code)), Buffer.from(row.code_hash));
      if (fits && rows.length > 0) found = { caseId: row.case_id, codeId: row.code_id };
    }
    return found;
  }

  /** The case that a code was given for, while it is still the case's code. */
  async caseOf(db: Queryable, codeId: string): Promise<OpenedCase | null> {
    const [row] = await db.query<Stored>('SELECT case_id, code_id, code_hash FROM query_codes WHERE code_id = ?', [codeId]);
    return row ? { caseId: row.case_id, codeId: row.code_id } : null;
  }

  /** Whether this is the case's code now. */
  async holds(db: Queryable, caseId: string, code: string): Promise<boolean> {
    const [row] = await db.query<Stored>('SELECT case_id, code_id, code_hash FROM query_codes WHERE case_id = ?', [caseId]);
    return row !== undefined && timingSafeEqual(Buffer.from(this.hashOf(caseId, code)), Buffer.from(row.code_hash));
  }

  private hashOf(caseId: string, code: string): string {
    return this.lookup.of('text', `query-code ${caseId} ${plainCode(code)}`);
  }
}

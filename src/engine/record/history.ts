import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';

/** One entry of a case's record, as people read it. */
export interface HistoryEntry {
  readonly seq: number;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actorId: string | null;
  readonly on: string;
  readonly at: number;
  readonly definition: string;
  readonly hash: string;
}

/** Reads the record. */
@Injectable()
export class History {
  constructor(private readonly reads: Reads) {}

  /**
   * Entries after `afterSeq`, oldest first.
   * @param type only entries of this command
   */
  async of(caseId: string, afterSeq = 0, limit = 200, type?: string): Promise<HistoryEntry[]> {
    const rows = await this.reads.query<{ seq: number; type: string; payload: string; actor_id: string | null; fact_on: string; at: number; definition: string; hash: string }>(
      `SELECT seq, type, payload, actor_id, fact_on, at, definition, hash FROM case_records WHERE case_id = ? AND seq > ?${type === undefined ? '' : ' AND type = ?'} ORDER BY seq LIMIT ?`,
      [caseId, afterSeq, ...(type === undefined ? [] : [type]), limit]);
    return rows.map((row) => ({
      seq: row.seq, type: row.type, payload: JSON.parse(row.payload) as Record<string, unknown>, actorId: row.actor_id, on: row.fact_on, at: Number(row.at),
      definition: row.definition, hash: row.hash,
    }));
  }
}

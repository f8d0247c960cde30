import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { RecordLine } from '../format/record-lines.js';

interface Row {
  seq: number; type: string; payload: string; actor_id: string | null; fact_on: string; at: number | string; definition: string; snapshot_hash: string; prev_hash: string; hash: string;
}
const PAGE = 200;

/** Reads the record of a case with all that its hashes cover. */
@Injectable()
export class RecordReader {
  constructor(private readonly reads: Reads) {}

  /** Entries up to a revision, the oldest first. */
  async upTo(caseId: string, revision: number): Promise<RecordLine[]> {
    const lines: RecordLine[] = [];
    for (let after = 0; ;) {
      const rows = await this.reads.query<Row>(
        `SELECT seq, type, payload, actor_id, fact_on, at, definition, snapshot_hash, prev_hash, hash FROM case_records
         WHERE case_id = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?`, [caseId, after, revision, PAGE]);
      lines.push(...rows.map((row) => lineOf(caseId, row)));
      if (rows.length < PAGE) return lines;
      after = rows.at(-1)!.seq;
    }
  }
}

function lineOf(caseId: string, row: Row): RecordLine {
  return {
    caseId, seq: row.seq, type: row.type, payload: payloadOf(row.payload), actorId: row.actor_id, on: row.fact_on, at: Number(row.at), definition: row.definition,
    snapshotHash: row.snapshot_hash, prevHash: row.prev_hash, hash: row.hash,
  };
}

/** A payload that somebody spoilt in the database goes into the case file as it is, and the chain shows it. */
function payloadOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { spoilt: text };
  }
}

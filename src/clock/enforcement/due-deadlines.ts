import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import { firedOf, nextStage, type StoredStage, type Wake } from '../../engine/derived/deadline-rows.js';
import { Reads, type SqlValue } from '../../platform/database/unit-of-work.js';

interface Line { case_id: string; key: string; generation: number; stages: string; fired: string; next_at: number | string }

const COLUMNS = 'case_id, key, generation, stages, fired, next_at';
/** Lines read to find one; more than one only where cases are left out. */
const BATCH = 10;

/** Finds the stages of deadlines whose time has come, or soon comes. */
@Injectable()
export class DueDeadlines {
  constructor(private readonly reads: Reads) {}

  /** The first stage that is due by `now`, in order of time, then of case and deadline; null when none is. Cases that `leftOut` names are passed over. */
  async first(now: Instant, leftOut: (caseId: string) => boolean): Promise<Wake | null> {
    let after: Line | undefined;
    for (;;) {
      const lines = await this.dueAfter(now, after);
      const found = lines.find((line) => !leftOut(line.case_id));
      if (found) return wakeOf(found);
      if (lines.length < BATCH) return null;
      after = lines.at(-1);
    }
  }

  /** The first due stage of one case. */
  async firstOf(caseId: string, now: Instant): Promise<Wake | null> {
    const [line] = await this.reads.query<Line>(
      `SELECT ${COLUMNS} FROM deadlines WHERE case_id = ? AND next_at <= ? ORDER BY next_at, key LIMIT 1`, [caseId, now]);
    return line ? wakeOf(line) : null;
  }

  /** Stages that come after `after` up to `until`, at most `limit`. */
  async between(after: Instant, until: Instant, limit: number): Promise<Wake[]> {
    const lines = await this.reads.query<Line>(
      `SELECT ${COLUMNS} FROM deadlines WHERE next_at > ? AND next_at <= ? ORDER BY next_at, case_id, key LIMIT ?`, [after, until, limit]);
    return lines.map(wakeOf);
  }

  /** When the next stage comes after `after`; null when none is left. */
  async nextAfter(after: Instant): Promise<Instant | null> {
    const [row] = await this.reads.query<{ next: number | string | null }>('SELECT MIN(next_at) AS next FROM deadlines WHERE next_at > ?', [after]);
    return row?.next == null ? null : Number(row.next);
  }

  /** How many stages are due and not done. */
  async waiting(now: Instant): Promise<number> {
    const [row] = await this.reads.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM deadlines WHERE next_at <= ?', [now]);
    return Number(row?.n ?? 0);
  }

  private dueAfter(now: Instant, after: Line | undefined): Promise<Line[]> {
    const seek = after ? 'AND (next_at > ? OR (next_at = ? AND (case_id > ? OR (case_id = ? AND key > ?))))' : '';
    const params: SqlValue[] = after ? [Number(after.next_at), Number(after.next_at), after.case_id, after.case_id, after.key] : [];
    return this.reads.query<Line>(
      `SELECT ${COLUMNS} FROM deadlines WHERE next_at <= ? ${seek} ORDER BY next_at, case_id, key LIMIT ${BATCH}`, [now, ...params]);
  }
}

function wakeOf({ case_id, key, generation, stages, fired, next_at }: Line): Wake {
  const stage = nextStage(JSON.parse(stages) as StoredStage[], firedOf({ fired }));
  return { caseId: case_id, key, generation, stage: stage?.name ?? '', at: Number(next_at) };
}

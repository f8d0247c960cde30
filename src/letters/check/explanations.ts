import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { Finding } from '../../../workflows/letters/lint/finding.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';

/** Why a warning may stand. */
export interface Explanation {
  readonly rule: string;
  /** Null for the whole letter. */
  readonly blockId: string | null;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Instant;
}

interface Line { rule: string; block_id: string; reason: string; by_person: string | null; at: number | string }

/** Reasons for warnings. Kept for good; the newest of a warning counts. */
@Injectable()
export class Explanations {
  constructor(private readonly time: Time) {}

  async add(tx: Tx, letterId: string, { rule, blockId, reason }: Pick<Explanation, 'rule' | 'blockId' | 'reason'>, by: string): Promise<void> {
    await tx.insert('letter_explanations', { id: randomUUID(), letter_id: letterId, rule, block_id: blockId ?? '', reason, by_person: by, at: this.time.now() });
  }

  async of(db: Queryable, letterId: string): Promise<Explanation[]> {
    const lines = await db.query<Line>('SELECT rule, block_id, reason, by_person, at FROM letter_explanations WHERE letter_id = ? ORDER BY at, id', [letterId]);
    return lines.map((line) => ({ rule: line.rule, blockId: line.block_id === '' ? null : line.block_id, reason: line.reason, by: line.by_person, at: Number(line.at) }));
  }
}

/** Warnings that nobody has given a reason for. */
export function unexplained(findings: readonly Finding[], explanations: readonly Explanation[]): Finding[] {
  return findings.filter(({ severity, rule, blockId }) => severity === 'warning' && !explanations.some((each) => each.rule === rule && each.blockId === blockId));
}

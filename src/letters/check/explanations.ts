import { createHash, randomUUID } from 'node:crypto';
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
  /** What it was given for: `foundHash`. */
  readonly found: string;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Instant;
}

interface Line { rule: string; block_id: string; found_hash: string; reason: string; by_person: string | null; at: number | string }

/** Reasons for warnings. Kept for good; the newest of a warning counts, as long as what it was given for is found unchanged. */
@Injectable()
export class Explanations {
  constructor(private readonly time: Time) {}

  async add(tx: Tx, letterId: string, warning: Finding, reason: string, by: string): Promise<void> {
    const { rule, blockId } = warning;
    await tx.insert('letter_explanations', { id: randomUUID(), letter_id: letterId, rule, block_id: blockId ?? '', found_hash: foundHash(warning), reason, by_person: by, at: this.time.now() });
  }

  async of(db: Queryable, letterId: string): Promise<Explanation[]> {
    const lines = await db.query<Line>('SELECT rule, block_id, found_hash, reason, by_person, at FROM letter_explanations WHERE letter_id = ? ORDER BY at, id', [letterId]);
    return lines.map((line) => ({ rule: line.rule, blockId: line.block_id === '' ? null : line.block_id, found: line.found_hash, reason: line.reason, by: line.by_person, at: Number(line.at) }));
  }
}

/** Warnings that nobody has given a reason for. */
export function unexplained(findings: readonly Finding[], explanations: readonly Explanation[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'warning' && explanationOf(finding, explanations) === undefined);
}

/** The reason that stands for a finding. One given for another text, another file or another limit does not. */
export function explanationOf(finding: Finding, explanations: readonly Explanation[]): Explanation | undefined {
  const found = foundHash(finding);
  return explanations.filter((each) => each.rule === finding.rule && each.blockId === finding.blockId && each.found === found).at(-1);
}

/** How late a reply is grows day by day; why it is late does not, and a reply that is late already must not wait for the reason again. */
const DAYS_LATE = /\d+个工作日。$/;
const GROWING: ReadonlySet<string> = new Set(['reply-late', 'reply-after-target']);

/** SHA-256 of what was found, and of the file it was found in. */
function foundHash({ rule, blockId, message, excerpt, file }: Finding): string {
  return createHash('sha256').update(JSON.stringify([rule, blockId, GROWING.has(rule) ? message.zh.replace(DAYS_LATE, '') : message.zh, excerpt ?? '', file ?? ''])).digest('hex');
}

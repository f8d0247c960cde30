import { instantOf, type Instant } from '../../../workflows/clock/civil-date.js';
import type { Deadline, DeadlineStage } from '../../../workflows/definition.js';
import { toBoolean } from '../../platform/database/columns.js';
import type { Tx } from '../../platform/database/unit-of-work.js';

/** A stage with the instant it fires at. */
export interface StoredStage extends DeadlineStage {
  readonly at: Instant;
}

export interface StoredDeadline {
  readonly case_id: string;
  readonly key: string;
  readonly due_on: string | null;
  readonly estimated_on: string | null;
  readonly provisional: unknown;
  readonly running: unknown;
  readonly generation: number;
  readonly stages: string;
  readonly fired: string;
  readonly next_at: number | null;
}

/** A deadline whose next wake-up is new. */
export interface Wake {
  readonly caseId: string;
  readonly key: string;
  readonly generation: number;
  readonly stage: string;
  readonly at: Instant;
}

/** What changed in a due date, for the record. */
export interface Moved {
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly provisional: boolean;
}

export function storedStages(deadline: Deadline, opensAt: string): StoredStage[] {
  return deadline.stages
    .map((stage) => ({ ...stage, at: instantOf(stage.fireOn, stage.fireAt === 'opening' ? opensAt : '00:00') }))
    .sort((a, b) => a.at - b.at);
}

export const firedOf = (row: { readonly fired: string }): string[] => (row.fired === '' ? [] : row.fired.split(','));

/** The next stage that has not fired. */
export function nextStage(stages: readonly StoredStage[], fired: readonly string[]): StoredStage | null {
  return stages.find((stage) => !fired.includes(stage.name)) ?? null;
}

/** The stored deadlines of a case. */
export function deadlinesIn(tx: Tx, caseId: string): Promise<StoredDeadline[]> {
  return tx.query<StoredDeadline>('SELECT * FROM deadlines WHERE case_id = ?', [caseId]);
}

/** Due dates that differ between what is stored and what follows now. Deadlines that come or go are not moves. */
export function movedDeadlines(rows: readonly StoredDeadline[], deadlines: readonly Deadline[]): Moved[] {
  return deadlines.flatMap(({ key, due }) => {
    const row = rows.find((each) => each.key === key);
    if (!row || (row.due_on === due.dueOn && row.estimated_on === due.estimatedOn)) return [];
    return [{ key, from: row.due_on ?? row.estimated_on, to: due.dueOn ?? due.estimatedOn, provisional: due.provisional }];
  });
}

/** Makes the rows equal to the deadlines that follow from the case, and tells which wake-ups are new. */
export async function syncDeadlines(tx: Tx, caseId: string, rows: readonly StoredDeadline[], deadlines: readonly Deadline[], opensAt: string, now: Instant): Promise<Wake[]> {
  const wakes: Wake[] = [];
  for (const deadline of deadlines) {
    const row = rows.find((each) => each.key === deadline.key);
    const wake = row ? await change(tx, row, deadline, opensAt, now) : await add(tx, caseId, deadline, opensAt);
    if (wake) wakes.push(wake);
  }
  for (const row of rows) {
    if (!deadlines.some((each) => each.key === row.key)) await tx.execute('DELETE FROM deadlines WHERE case_id = ? AND key = ?', [caseId, row.key]);
  }
  return wakes;
}

async function add(tx: Tx, caseId: string, deadline: Deadline, opensAt: string): Promise<Wake | null> {
  const stages = storedStages(deadline, opensAt);
  const next = stages[0] ?? null;
  await tx.insert('deadlines', {
    case_id: caseId, key: deadline.key, due_on: deadline.due.dueOn, estimated_on: deadline.due.estimatedOn, provisional: deadline.due.provisional,
    running: deadline.running, generation: 1, stages: JSON.stringify(stages), fired: '', next_at: next?.at ?? null,
  });
  return next && { caseId, key: deadline.key, generation: 1, stage: next.name, at: next.at };
}

async function change(tx: Tx, row: StoredDeadline, deadline: Deadline, opensAt: string, now: Instant): Promise<Wake | null> {
  const stages = storedStages(deadline, opensAt);
  const text = JSON.stringify(stages);
  const same = row.stages === text && row.due_on === deadline.due.dueOn && row.estimated_on === deadline.due.estimatedOn && toBoolean(row.running) === deadline.running;
  if (same) return null;
  // A stage that lies ahead again may fire again; one that fired and is still past does not.
  const fired = firedOf(row).filter((name) => stages.some((stage) => stage.name === name && stage.at <= now));
  const next = nextStage(stages, fired);
  const generation = row.generation + 1;
  await tx.execute(
    'UPDATE deadlines SET due_on = ?, estimated_on = ?, provisional = ?, running = ?, generation = ?, stages = ?, fired = ?, next_at = ? WHERE case_id = ? AND key = ?',
    [deadline.due.dueOn, deadline.due.estimatedOn, deadline.due.provisional, deadline.running, generation, text, fired.join(','), next?.at ?? null, row.case_id, row.key]);
  return next && { caseId: row.case_id, key: row.key, generation, stage: next.name, at: next.at };
}

/** Marks a stage as fired, so that it never fires twice for this date. */
export async function markFired(tx: Tx, row: StoredDeadline, stageName: string): Promise<StoredDeadline> {
  const fired = [...firedOf(row), stageName];
  const next = nextStage(JSON.parse(row.stages) as StoredStage[], fired);
  const marked = { ...row, fired: fired.join(','), next_at: next?.at ?? null };
  await tx.execute('UPDATE deadlines SET fired = ?, next_at = ? WHERE case_id = ? AND key = ?', [marked.fired, marked.next_at, row.case_id, row.key]);
  return marked;
}

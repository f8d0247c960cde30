import type { AnyMachineSnapshot } from 'xstate';
import type { WorkingCalendar } from '../../workflows/clock/calendar.js';
import type { Effect, Moment, Projection, WorkflowDefinition } from '../../workflows/definition.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { updateCase } from './case-store.js';
import { clockAnswer, type CommandAnswer } from './command.js';
import { allowedCommands, persist } from './decide.js';
import { syncDeadlines, type StoredDeadline, type Wake } from './derived/deadline-rows.js';
import { syncTasks } from './derived/task-rows.js';
import { putInOutbox } from './outbox.js';
import type { CaseProjector } from './ports.js';
import { canonical, entryHash, GENESIS, sha256 } from './record/entry.js';

/** One decided step, ready to be written. */
export interface Step {
  readonly caseId: string;
  readonly definition: WorkflowDefinition;
  readonly before: { readonly revision: number; readonly lastHash: string; readonly context: unknown } | null;
  readonly snapshot: AnyMachineSnapshot;
  readonly effects: readonly Effect[];
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly moment: Moment;
  readonly calendar: WorkingCalendar;
  readonly deadlines: readonly StoredDeadline[];
  readonly key?: { readonly command: string; readonly bodyHash: string };
}

export interface Written {
  readonly answer: CommandAnswer;
  readonly wakes: readonly Wake[];
  readonly outbox: boolean;
  /** The snapshot as it was stored. */
  readonly stored: string;
}

/** Writes everything that follows from one step: case, record, derived rows, outbox, the capabilities' own rows. */
export async function writeStep(tx: Tx, step: Step, projectors: readonly CaseProjector[]): Promise<Written> {
  const { definition, snapshot, calendar, moment, caseId } = step;
  const projection = definition.project({ value: snapshot.value, context: snapshot.context }, calendar);
  const stored = JSON.stringify(persist(definition, snapshot));
  const revision = (step.before?.revision ?? 0) + 1;
  const answer = answerOf(step, projection, revision);
  const hash = await appendEntry(tx, step, revision, sha256(stored), answer);
  await writeCase(tx, step, projection, { revision, hash, stored });
  const wakes = await syncDeadlines(tx, caseId, step.deadlines, projection.deadlines, projection.opensAt, moment.at);
  await syncTasks(tx, caseId, projection.summary.organId, projection.tasks, moment.at);
  let outbox = await writeOutbox(tx, step, revision);
  for (const projector of projectors) {
    if (projector.definition !== definition.id) continue;
    const left = await projector.project(tx, changeOf(step, projection, revision));
    outbox ||= left === 'message-left';
  }
  return { answer, wakes, outbox, stored };
}

function answerOf({ definition, snapshot, moment, calendar, caseId }: Step, { summary, deadlines }: Projection, revision: number): CommandAnswer {
  return {
    caseId, revision, state: summary.state, position: snapshot.value, open: summary.open,
    // What the next command may be is judged by today, whatever the day of this fact.
    allowed: allowedCommands(definition, snapshot, { ...moment, on: moment.today }, calendar),
    clocks: deadlines.map(clockAnswer),
  };
}

async function appendEntry(tx: Tx, step: Step, seq: number, snapshotHash: string, answer: CommandAnswer): Promise<string> {
  const prevHash = step.before?.lastHash ?? GENESIS;
  const definition = `${step.definition.id}@${step.definition.version}`;
  const { moment, payload, type, caseId } = step;
  const hash = entryHash(prevHash, { caseId, seq, type, payload, actorId: moment.actor.personId, on: moment.on, at: moment.at, definition, snapshotHash });
  await tx.insert('case_records', {
    case_id: caseId, seq, type, payload: canonical(payload), actor_id: moment.actor.personId, fact_on: moment.on, at: moment.at, definition,
    snapshot_hash: snapshotHash, prev_hash: prevHash, hash, command_key: step.key?.command ?? null, body_hash: step.key?.bodyHash ?? null,
    answer: step.key ? JSON.stringify(answer) : null,
  });
  return hash;
}

async function writeCase(tx: Tx, step: Step, { summary }: Projection, { revision, hash, stored }: { revision: number; hash: string; stored: string }): Promise<void> {
  const row = {
    revision, snapshot: stored, last_hash: hash, state: summary.state, open: summary.open, organ_id: summary.organId, unit_id: summary.unitId,
    officer_id: summary.officerId, calendar_version: step.calendar.version, changed_at: step.moment.at,
  };
  if (step.before) return updateCase(tx, step.caseId, step.before.revision, row);
  return tx.insert('cases', { id: step.caseId, definition: step.definition.id, version: step.definition.version, opened_at: step.moment.at, ...row });
}

/** Effects that leave the case. `case.open` and `letter` are not among them: both come about in the same transaction. */
/** Answers whether anything is to be done outside that nobody should wait for the sweep to do. */
async function writeOutbox(tx: Tx, { effects, caseId, moment }: Step, seq: number): Promise<boolean> {
  const leaving = effects.filter((effect) => effect.type === 'notify');
  for (const effect of leaving) {
    await putInOutbox(tx, { topic: effect.type, caseId, seq, payload: effect, at: moment.at });
  }
  return effects.some((effect) => effect.type !== 'case.open');
}

function changeOf(step: Step, projection: Projection, revision: number) {
  return {
    caseId: step.caseId, definition: step.definition.id, revision, type: step.type, payload: step.payload, actorId: step.moment.actor.personId,
    on: step.moment.on, at: step.moment.at, before: step.before?.context ?? null, context: step.snapshot.context, value: step.snapshot.value,
    effects: step.effects, projection, calendar: step.calendar,
  };
}

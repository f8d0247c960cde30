import { Injectable } from '@nestjs/common';
import { transition, type AnyMachineSnapshot } from 'xstate';
import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import { civilDateOf } from '../../../workflows/clock/civil-date.js';
import type { WorkflowDefinition } from '../../../workflows/definition.js';
import { clockChanges, type ClockChange } from '../clock-changes.js';
import { clockAnswer, type ClockAnswer, type CommandAnswer } from '../command.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { initialSnapshot, persist, restore } from '../decide.js';
import { Definitions } from '../registry.js';
import type { HistoryEntry } from './history.js';

/** One entry of a record with what it did to the position and the dates of its case. */
export interface CourseEntry extends HistoryEntry {
  readonly from: string | null;
  readonly state: string;
  readonly clocks: readonly ClockChange[];
}

interface Row {
  readonly seq: number;
  readonly type: string;
  readonly payload: string;
  readonly actor_id: string | null;
  readonly fact_on: string;
  readonly at: number;
  readonly definition: string;
  readonly hash: string;
  readonly answer: string | null;
}

interface After {
  readonly state: string;
  readonly clocks: readonly ClockAnswer[];
}

/** Cases whose course is kept in memory: a record only grows, and all of it is covered by its last hash. */
const MOST_KEPT = 200;

/**
 * Tells the course of a case from its record: which state each entry led to, and which dates it moved. What was answered to whoever acted is
 * on record and is taken as it stands; entries of the system, and of people without a key, are gone through again.
 */
@Injectable()
export class Courses {
  private readonly kept = new Map<string, readonly CourseEntry[]>();

  constructor(private readonly reads: Reads, private readonly definitions: Definitions) {}

  /** The oldest first. */
  async of(caseId: string, calendar: WorkingCalendar): Promise<readonly CourseEntry[]> {
    const rows = await this.reads.query<Row>('SELECT seq, type, payload, actor_id, fact_on, at, definition, hash, answer FROM case_records WHERE case_id = ? ORDER BY seq', [caseId]);
    const key = `${rows.at(-1)?.hash ?? ''}/${calendar.version}`;
    const known = this.kept.get(key);
    if (known) return known;
    const course = this.told(rows, calendar);
    this.kept.set(key, course);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return course;
  }

  private told(rows: readonly Row[], calendar: WorkingCalendar): CourseEntry[] {
    const again = new Again(this.definitions, calendar);
    let before: After | null = null;
    return rows.map((row) => {
      const entry = entryOf(row);
      const replayed = again.take(entry);
      const now: After = recorded(row) ?? moved(entry, before) ?? replayed ?? before ?? { state: 'NEW', clocks: [] };
      const told = { ...entry, from: before?.state ?? null, state: now.state, clocks: clockChanges(before?.clocks ?? [], now.clocks) };
      before = now;
      return told;
    });
  }
}

function entryOf(row: Row): HistoryEntry {
  return {
    seq: row.seq, type: row.type, payload: JSON.parse(row.payload) as Record<string, unknown>, actorId: row.actor_id, on: row.fact_on, at: Number(row.at),
    definition: row.definition, hash: row.hash,
  };
}

function recorded({ answer }: Row): After | null {
  if (answer === null) return null;
  const { state, clocks } = JSON.parse(answer) as CommandAnswer;
  return { state, clocks };
}

interface Moved { readonly key: string; readonly to: string | null; readonly provisional: boolean }

/** A new calendar moved dates: the entry itself says which, and nothing else changed. */
function moved({ type, payload }: HistoryEntry, before: After | null): After | null {
  if (type !== 'DEADLINES_RECOMPUTED' || !before) return null;
  const changes = (payload['changes'] ?? []) as readonly Moved[];
  const clocks = before.clocks.map((clock) => {
    const change = changes.find(({ key }) => key === clock.key);
    return change ? { ...clock, dueOn: change.provisional ? null : change.to, estimatedOn: change.provisional ? change.to : null, provisional: change.provisional } : clock;
  });
  return { ...before, clocks };
}

/** The machine, taken through the record once more. Stops for good at an entry that it does not take any more. */
class Again {
  private definition: WorkflowDefinition | null = null;
  private snapshot: AnyMachineSnapshot | null = null;
  private lost = false;

  constructor(private readonly definitions: Definitions, private readonly calendar: WorkingCalendar) {}

  take(entry: HistoryEntry): After | null {
    if (this.lost) return null;
    try {
      return this.taken(entry);
    } catch {
      this.lost = true;
      return null;
    }
  }

  private taken(entry: HistoryEntry): After | null {
    const [id = '', version = ''] = entry.definition.split('@');
    const definition = this.definitions.find(id, Number(version));
    this.snapshot = this.definition === null || this.snapshot === null ? initialSnapshot(definition) : this.upgraded(definition, this.snapshot);
    this.definition = definition;
    if (definition.commands.has(entry.type)) this.move(definition, entry);
    const { summary, deadlines } = definition.project({ value: this.snapshot.value, context: this.snapshot.context }, this.calendar);
    return { state: summary.state, clocks: deadlines.map(clockAnswer) };
  }

  private move(definition: WorkflowDefinition, { type, payload, on, actorId, at }: HistoryEntry): void {
    const event = { type, payload, moment: { at, today: civilDateOf(at), on, actor: { personId: actorId } }, calendar: this.calendar };
    const [next] = transition(definition.machine, this.snapshot!, event);
    if (next === this.snapshot) throw new Error(`'${type}' is not taken`);
    this.snapshot = next as AnyMachineSnapshot;
  }

  private upgraded(to: WorkflowDefinition, snapshot: AnyMachineSnapshot): AnyMachineSnapshot {
    if (to === this.definition || !to.upgrade) return snapshot;
    return restore(to, to.upgrade(persist(this.definition!, snapshot)));
  }
}

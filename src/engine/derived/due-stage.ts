import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { DeadlineRef } from '../command.js';
import type { CommandInput } from '../decide.js';
import { firedOf, nextStage, type StoredDeadline, type StoredStage } from './deadline-rows.js';

export interface DueStage {
  readonly row: StoredDeadline;
  readonly stage: StoredStage;
}

/** The stage that a wake-up is meant for, if it is still the next one, of the same generation, and its time has come. */
export function dueStage(deadlines: readonly StoredDeadline[], ref: DeadlineRef, now: Instant): DueStage | null {
  const row = deadlines.find((each) => each.key === ref.key);
  if (!row || row.generation !== ref.generation) return null;
  const stage = nextStage(JSON.parse(row.stages) as StoredStage[], firedOf(row));
  return stage && stage.name === ref.stage && stage.at <= now ? { row, stage } : null;
}

/** The command a stage sends. */
export function commandOf({ row, stage }: DueStage): CommandInput & { readonly on: string } {
  if (stage.command) return stage.command;
  return { type: 'CLOCK_STAGE', payload: { key: row.key, stage: stage.name, dueOn: row.due_on ?? row.estimated_on }, on: stage.fireOn };
}

import type { AnyStateMachine } from 'xstate';
import type { CivilDate, Instant } from './clock/civil-date.js';
import type { WorkingCalendar } from './clock/calendar.js';
import type { DueDate } from './clock/due-date.js';

/** Who acts. `personId` is null when the system itself acts (a deadline came, a calendar changed). */
export interface Actor {
  readonly personId: string | null;
}

/** When and by whom a fact is entered, and the figures it is judged by. Time enters a workflow only here. */
export interface Moment {
  /** Instant of entry. */
  readonly at: Instant;
  /** Day of entry in Asia/Shanghai. */
  readonly today: CivilDate;
  /** Day of the fact; before `today` when a fact is entered late. */
  readonly on: CivilDate;
  readonly actor: Actor;
}

/** A text in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Why a command is not possible: the rule, the article behind it, and what to do. */
export interface Refusal {
  readonly rule: string;
  readonly article?: string;
  readonly message: Bilingual;
}

/** A step of a deadline: at `fireAt` a command goes to the case by itself. */
export interface DeadlineStage {
  /** `reminder`, `yellow`, `red`, `due`, `overdue`, `lapsed`, … */
  readonly name: string;
  readonly fireOn: CivilDate;
  /** `opening`: when the office opens that day; `dayStart`: 00:00 of that day (used for what follows the end of the day before). */
  readonly fireAt: 'opening' | 'dayStart';
  /** The command it sends; without one, `CLOCK_STAGE {key, stage, dueOn}` dated `fireOn`. */
  readonly command?: { readonly type: string; readonly payload: Readonly<Record<string, unknown>>; readonly on: CivilDate };
}

/** A day by which something must have happened. Derived; the database keeps it only to be woken up by it. */
export interface Deadline {
  /** Unique within the case: `target`, `statutory`, `consultation:2`, `stage:legalityReview`, … */
  readonly key: string;
  readonly due: DueDate;
  /** False while the clock behind it is paused or stopped: nothing fires then. */
  readonly running: boolean;
  /** In order of time. Empty when not running. */
  readonly stages: readonly DeadlineStage[];
}

/** Something a person has to do now. Derived from the state. */
export interface Task {
  /** Unique within the case. */
  readonly key: string;
  readonly kind: string;
  /** The role that does it, in the organ of the case. */
  readonly role: string;
  /** The one person it waits for, where there is one. */
  readonly personId: string | null;
  readonly unitId: string | null;
  readonly dueOn: CivilDate | null;
}

/** What must happen once because of a command. Emitted by the machine, delivered through the outbox. */
export type Effect =
  | { readonly type: 'notify'; readonly audience: string; readonly personId?: string | null; readonly kind: string; readonly params: Readonly<Record<string, string | number | null>> }
  | { readonly type: 'letter'; readonly kind: string; readonly params: Readonly<Record<string, string | number | null>> }
  | { readonly type: 'case.open'; readonly command: string; readonly payload: Readonly<Record<string, unknown>> };

/** What the engine stores beside the snapshot so that cases can be found without opening it. */
export interface Summary {
  /** The main state in one word, as in the glossary: `UNDER_REVIEW`. */
  readonly state: string;
  /** False once nothing more is owed. */
  readonly open: boolean;
  readonly organId: string;
  readonly unitId: string | null;
  readonly officerId: string | null;
}

export interface Projection {
  readonly summary: Summary;
  readonly deadlines: readonly Deadline[];
  readonly tasks: readonly Task[];
  /** Local time, `HH:mm`, at which stages with `fireAt: 'opening'` fire. */
  readonly opensAt: string;
}

/** A snapshot as the pure functions see it. */
export interface Position<Context = unknown> {
  readonly value: unknown;
  readonly context: Context;
}

/** One command of a workflow: what it is called, what the law says of it, and when it is refused. */
export interface CommandSpec<Context = any, Event extends CommandEvent = any> {
  readonly type: string;
  readonly label: Bilingual;
  /** Articles and sources, as `Art. 30` or `FEE 4`. */
  readonly basis: readonly string[];
  /** What it does to the reply clock, for people. */
  readonly clockEffect: 'none' | 'starts' | 'stops' | 'pauses' | 'resumes' | 'restarts' | 'extends' | 'ends' | 'replaces';
  /** Only the system sends it. */
  readonly automatic?: boolean;
  /** An act of the office: a person who enters it after its day says why, as `lateReason`. */
  readonly explainedLate?: boolean;
  /** Rules that need only the case and the moment: they decide whether the command is offered at all. */
  standing(context: Context, moment: Moment, calendar: WorkingCalendar): readonly Refusal[];
  /** Rules on the content of the command. */
  content(context: Context, event: Event): readonly Refusal[];
  /**
   * What has to be said with the entry as such. Asked when it is entered, and by nothing else: a preview tells what the act would do before
   * it is said, and a record that is gone through again was entered as it was.
   */
  entry?(event: Event): readonly Refusal[];
  /** A plausible payload in this case now: used by previews and by the model-based tests. Null when none can be made up. */
  sample(context: Context, moment: Moment, calendar: WorkingCalendar): Record<string, unknown> | null;
}

/** An event as the machine receives it. The engine adds moment and calendar; only type, payload and moment are recorded. */
export interface CommandEvent {
  readonly type: string;
  readonly payload: any;
  readonly moment: Moment;
  readonly calendar: WorkingCalendar;
}

/** A released version of a workflow. Frozen once released: running cases stay on the version they began with. */
export interface WorkflowDefinition {
  readonly id: string;
  readonly version: number;
  readonly machine: AnyStateMachine;
  /** The command that opens a case. */
  readonly opening: string;
  readonly commands: ReadonlyMap<string, CommandSpec>;
  /** What follows from a position. Pure. `today` only decides what is already past. */
  project(position: Position, calendar: WorkingCalendar): Projection;
  /** Moves a case here from the version before: a pure rewrite of its stored snapshot. Absent on a first version. */
  readonly upgrade?: (stored: Record<string, unknown>) => Record<string, unknown>;
}

import type { AnyMachineSnapshot } from 'xstate';
import { allowedCommands, decide, initialSnapshot, persist, restore } from '../../src/engine/decide.js';
import type { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { type CivilDate, instantOf } from '../../workflows/clock/civil-date.js';
import type { Deadline, DeadlineStage, Effect, Moment, Projection, WorkflowDefinition } from '../../workflows/definition.js';

/** Who does it, and when it happened if that was before today. */
export interface Circumstances {
  /** Null: nobody of the office. */
  readonly by?: string | null;
  readonly on?: CivilDate;
  /** Why it is entered only now; an act of the office has one unless the test leaves it out with null. */
  readonly why?: string | null;
}

export const by = (person: string, more: Circumstances = {}): Circumstances => ({ ...more, by: person });
/** A fact entered late: it happened on an earlier day. */
export const dated = (on: CivilDate, more: Circumstances = {}): Circumstances => ({ ...more, on });

type Payload = Readonly<Record<string, unknown>>;

/** What whoever enters an act late says of it. */
export const SAID_WHY = '当日外出办理，次日返回单位登记';

/** A case of any workflow that is told step by step. Between all steps it goes through storage: persisted, written as JSON, read and restored. */
export abstract class CaseStory<Context> {
  protected snapshot: AnyMachineSnapshot;
  private day: CivilDate = '2026-01-05';
  private readonly told: Effect[] = [];
  private readonly fired: string[] = [];
  private readonly done = new Set<string>();

  constructor(readonly definition: WorkflowDefinition, protected calendar: WorkingCalendar) {
    this.snapshot = initialSnapshot(definition);
  }

  get context(): Context { return this.snapshot.context as Context; }
  get value(): unknown { return this.snapshot.value; }
  get today(): CivilDate { return this.day; }
  /** What the last command made happen outside, or the last passage of time. */
  get effects(): readonly Effect[] { return this.told; }
  /** Stages that came, as `target yellow 2026-03-11`. */
  get stages(): readonly string[] { return this.fired; }
  get projection(): Projection { return this.definition.project({ value: this.snapshot.value, context: this.snapshot.context }, this.calendar); }
  get allowed(): readonly string[] { return allowedCommands(this.definition, this.snapshot, this.moment({}), this.calendar); }

  /** It is this day now. Nothing fires: see {@link passes}. */
  on(day: CivilDate): this {
    this.day = day;
    return this;
  }

  /** Another calendar is in force, as when a notice comes out. */
  under(calendar: WorkingCalendar): this {
    this.calendar = calendar;
    return this;
  }

  protected doing(type: string, payload: Payload, circumstances: Circumstances): this {
    this.told.length = 0;
    return this.send(type, this.entered(type, payload, circumstances), this.moment(circumstances));
  }

  /** Refused by this rule, with an explanation in both languages; the case stays as it was. */
  protected refusing(type: string, rule: string, payload: Payload, circumstances: Circumstances): this {
    const before = JSON.stringify(persist(this.definition, this.snapshot));
    const decision = decide(this.definition, this.snapshot, { type, payload: this.entered(type, payload, circumstances) }, this.moment(circumstances), this.calendar);
    expect(decision.refused ? decision.refusals.map((each) => each.rule) : [`${type} was done`]).toContain(rule);
    const refusal = decision.refused ? decision.refusals.find((each) => each.rule === rule) : undefined;
    expect(refusal?.message).toEqual({ zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.stringMatching(/[a-z]/) });
    expect(JSON.stringify(persist(this.definition, this.snapshot))).toBe(before);
    return this;
  }

  /** As it is entered: late, with the reason that an act of the office needs. */
  private entered(type: string, payload: Payload, { on = this.day, by: person, why = SAID_WHY }: Circumstances): Payload {
    const explained = on < this.day && person !== null && this.definition.commands.get(type)?.explainedLate === true;
    return { ...(explained && why !== null ? { lateReason: why } : {}), ...this.whole(type, payload) };
  }

  /** A command with what the office adds to it, and what a test leaves to be understood. */
  protected abstract whole(type: string, told: Payload): Record<string, unknown>;

  protected abstract blank(): this;

  /** Time goes by up to and including this day: every stage of every deadline fires when its time comes. */
  passes(to: CivilDate): this {
    this.told.length = 0;
    for (let next = this.nextStage(to); next; next = this.nextStage(to)) {
      const { deadline, stage } = next;
      if (stage.fireOn > this.day) this.day = stage.fireOn;
      this.fired.push(`${deadline.key} ${stage.name} ${stage.fireOn}`);
      this.done.add(doneKey(deadline, stage));
      const command = stage.command ?? { type: 'CLOCK_STAGE', payload: { key: deadline.key, stage: stage.name, dueOn: dayOf(deadline) }, on: stage.fireOn };
      this.send(command.type, command.payload, { ...this.moment({}), on: command.on, actor: { personId: null } });
    }
    if (to > this.day) this.day = to;
    return this;
  }

  expectState(state: string): this {
    expect(this.projection.summary.state).toBe(state);
    return this;
  }

  /** Part of the state value, as `{ OPEN: { clock: 'PAUSED' } }`. */
  expectValue(part: unknown): this {
    expect(this.snapshot.value).toEqual(typeof part === 'string' ? part : expect.objectContaining(nested(part)));
    return this;
  }

  /** The last day of another deadline; undefined when there is none of that key. */
  expectDeadline(key: string, dueOn: CivilDate | null | undefined): this {
    const found = this.deadline(key);
    expect(found && found.due.dueOn).toBe(dueOn);
    return this;
  }

  expectTask(kind: string, role?: string): this {
    expect(this.projection.tasks.map((each) => (role ? `${each.kind} ${each.role}` : each.kind))).toContain(role ? `${kind} ${role}` : kind);
    return this;
  }

  expectNoTask(kind: string): this {
    expect(this.projection.tasks.map((each) => each.kind)).not.toContain(kind);
    return this;
  }

  /** The last command, or passage of time, asked for this letter. */
  expectLetter(kind: string): this {
    expect(this.told.flatMap((each) => (each.type === 'letter' ? [each.kind] : []))).toContain(kind);
    return this;
  }

  /** The last command, or passage of time, told this to that audience. */
  expectTold(audience: string, kind: string): this {
    expect(this.told.flatMap((each) => (each.type === 'notify' ? [`${each.audience} ${each.kind}`] : []))).toContain(`${audience} ${kind}`);
    return this;
  }

  expectFacts(facts: { readonly [K in keyof Context]?: unknown }): this {
    expect(this.context).toMatchObject(facts as object);
    return this;
  }

  /** Another way the same case could go from here. */
  fork(): this {
    const other = this.blank();
    other.snapshot = this.snapshot;
    other.day = this.day;
    other.fired.push(...this.fired);
    for (const each of this.done) other.done.add(each);
    return other;
  }

  deadline(key: string): Deadline | undefined {
    return this.projection.deadlines.find((each) => each.key === key);
  }

  protected moment({ by: person = 'officer', on = this.day }: Circumstances): Moment {
    return { at: instantOf(this.day, '09:00'), today: this.day, on, actor: { personId: person } };
  }

  private send(type: string, payload: Readonly<Record<string, unknown>>, moment: Moment): this {
    const decision = decide(this.definition, this.snapshot, { type, payload }, moment, this.calendar);
    if (decision.refused) throw new Error(`${type} on ${moment.on} was refused: ${decision.refusals.map((each) => `${each.rule}: ${each.message.en}`).join(' ')}`);
    const stored = JSON.parse(JSON.stringify(persist(this.definition, decision.snapshot))) as Record<string, unknown>;
    this.snapshot = restore(this.definition, stored);
    expect(this.snapshot.value).toEqual(decision.snapshot.value);
    expect(this.snapshot.context).toEqual(decision.snapshot.context);
    this.told.push(...decision.effects);
    return this;
  }

  private nextStage(to: CivilDate): { deadline: Deadline; stage: DeadlineStage } | undefined {
    const waiting = this.projection.deadlines.flatMap((deadline) => deadline.stages.map((stage) => ({ deadline, stage })))
      .filter(({ deadline, stage }) => stage.fireOn <= to && !this.done.has(doneKey(deadline, stage)));
    const order = ({ stage }: { stage: DeadlineStage }) => `${stage.fireOn} ${stage.fireAt === 'dayStart' ? 0 : 1}`;
    return waiting.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))[0];
  }
}

const dayOf = (deadline: Deadline): CivilDate | null => deadline.due.dueOn ?? deadline.due.estimatedOn;
const doneKey = (deadline: Deadline, stage: DeadlineStage): string => `${deadline.key} ${dayOf(deadline)} ${stage.name}`;

function nested(part: unknown): object {
  return Object.fromEntries(Object.entries(part as object).map(([key, inner]) => [key, typeof inner === 'string' ? inner : expect.objectContaining(nested(inner))]));
}

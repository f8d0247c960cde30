import type { AnyMachineSnapshot } from 'xstate';
import { allowedCommands, decide, initialSnapshot, persist, restore } from '../../src/engine/decide.js';
import { WorkingCalendar } from '../../workflows/clock/calendar.js';
import { type CivilDate, instantOf } from '../../workflows/clock/civil-date.js';
import { DEFAULT_POLICY, type Policy } from '../../workflows/clock/policy.js';
import type { Deadline, DeadlineStage, Effect, Moment, Projection, WorkflowDefinition } from '../../workflows/definition.js';
import type { RequestContext } from '../../workflows/request/v1/context.js';
import { clockOf } from '../../workflows/request/v1/figures.js';
import type { OutcomeCode } from '../../workflows/request/outcomes.js';
import { type Answer, answersFor } from '../../workflows/request/questions.js';
import type { CommandName, Given, LetterCheck, Payloads } from '../../workflows/request/v1/payloads.js';
import { CLEAN_LETTER } from '../../workflows/request/v1/steps/sample-letter.js';

/** Who does it, and when it happened if that was before today. */
export interface Circumstances {
  /** Null: nobody of the office. */
  readonly by?: string | null;
  readonly on?: CivilDate;
}

export const by = (person: string, more: Circumstances = {}): Circumstances => ({ ...more, by: person });
/** A fact entered late: it happened on an earlier day. */
export const dated = (on: CivilDate, more: Circumstances = {}): Circumstances => ({ ...more, on });

/** What a test has to say of a command: where nothing else is said, reviewers find nothing, and a proposal goes the straight way to its outcome. */
type Told<K extends CommandName> = K extends 'PROPOSE_OUTCOME' ? Omit<Payloads[K], 'answers'> & ({ answers: Answer[] } | { outcome: OutcomeCode })
  : K extends 'AGREE' | 'AGREE_WITH_CHANGES' ? Omit<Given<K>, 'answers'> & { answers?: Answer[]; letter?: LetterCheck }
  : K extends 'RETURN' ? Omit<Given<K>, 'about'> & { about?: Payloads['RETURN']['about'] }
  : K extends 'CLEAR_SECRECY' ? Omit<Payloads[K], 'form'> & { form?: Payloads[K]['form'] }
  : Given<K> & Partial<Payloads[K]>;

type PayloadOf<K extends CommandName> = Record<string, never> extends Told<K> ? [payload?: Told<K>, circumstances?: Circumstances] : [payload: Told<K>, circumstances?: Circumstances];

/** A case that is told step by step. Between all steps it goes through storage: persisted, written as JSON, read and restored. */
export class Scenario {
  private snapshot: AnyMachineSnapshot;
  private day: CivilDate = '2026-01-05';
  private readonly told: Effect[] = [];
  private readonly fired: string[] = [];

  constructor(readonly definition: WorkflowDefinition, private calendar: WorkingCalendar) {
    this.snapshot = initialSnapshot(definition);
  }

  get context(): RequestContext { return this.snapshot.context as RequestContext; }
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

  does<K extends CommandName>(type: K, ...[payload, circumstances]: PayloadOf<K>): this {
    this.told.length = 0;
    return this.send(type, this.whole(type, (payload ?? {}) as Record<string, unknown>), this.moment(circumstances ?? {}));
  }

  /** Refused by this rule, with an explanation in both languages; the case stays as it was. */
  refuses<K extends CommandName>(type: K, rule: string, ...[payload, circumstances]: PayloadOf<K>): this {
    const before = JSON.stringify(persist(this.definition, this.snapshot));
    const decision = decide(this.definition, this.snapshot, { type, payload: this.whole(type, (payload ?? {}) as Record<string, unknown>) }, this.moment(circumstances ?? {}), this.calendar);
    expect(decision.refused ? decision.refusals.map((each) => each.rule) : [`${type} was done`]).toContain(rule);
    const refusal = decision.refused ? decision.refusals.find((each) => each.rule === rule) : undefined;
    expect(refusal?.message).toEqual({ zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.stringMatching(/[a-z]/) });
    expect(JSON.stringify(persist(this.definition, this.snapshot))).toBe(before);
    return this;
  }

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

  /** Both limits of the reply; null while the clock does not run. */
  expectDue(due: { target?: CivilDate | null; statutory?: CivilDate | null }): this {
    const clock = clockOf(this.context, this.calendar);
    const found = { target: clock.target.dueOn, statutory: clock.statutory.dueOn };
    expect(found).toEqual({ ...found, ...due });
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

  expectFacts(facts: { readonly [K in keyof RequestContext]?: unknown }): this {
    expect(this.context).toMatchObject(facts as object);
    return this;
  }

  /** Another way the same case could go from here. */
  fork(): Scenario {
    const other = new Scenario(this.definition, this.calendar);
    other.snapshot = this.snapshot;
    other.day = this.day;
    other.fired.push(...this.fired);
    for (const each of this.done) other.done.add(each);
    return other;
  }

  deadline(key: string): Deadline | undefined {
    return this.projection.deadlines.find((each) => each.key === key);
  }

  private readonly done = new Set<string>();

  /** A command with what the office adds to it, and what a test leaves to be understood. */
  private whole(type: CommandName, told: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { agreement, signed: signature, proposal, receivedOn } = this.context;
    const letter = { ...CLEAN_LETTER, ...(type === 'SIGN' && agreement ? { hash: agreement.hash } : {}), ...(type === 'SERVE' && signature ? { hash: signature.hash } : {}) };
    switch (type) {
      case 'SUBMIT_FOR_REVIEW': case 'DISAGREE': case 'ASK_FOR_MORE': case 'CHANGES_MADE': case 'HEAD_DECIDES': case 'SERVE': case 'REPLY_ON_THE_SPOT': return { letter, ...told };
      case 'SIGN': return { letter, docNumber: '丰府办公开复〔2026〕1号', ...told };
      case 'AGREE': case 'AGREE_WITH_CHANGES': return { letter, answers: proposal?.answers ?? [], ...told };
      case 'RETURN': return { letter, about: [{ question: 'disclosure' }], ...told };
      case 'CLEAR_SECRECY': return { form: { reviewed: '答复文书及附件', stateSecrets: proposal?.outcome === 'DENIED.STATE_SECRET' ? 'withheld' : 'none', workSecrets: 'none', sensitive: 'none' }, ...told };
      case 'NOTIFY_THIRD_PARTY': return { delivery: { letterId: 'letter', attempt: 1, mode: 'post', on: this.day }, ...told };
      case 'PROPOSE_FEE': return { month: receivedOn?.slice(0, 7), casesBefore: 0, ...told };
      case 'PROPOSE_OUTCOME': {
        const { outcome, ...rest } = told;
        return outcome === undefined ? rest : { answers: answersFor(outcome as OutcomeCode), ...rest };
      }
      default: return { ...told };
    }
  }

  private moment({ by: person = 'officer', on = this.day }: Circumstances): Moment {
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

/** Given nothing: a case before its first command. */
export function scenario(definition: WorkflowDefinition, calendar: WorkingCalendar = WorkingCalendar.published()): Scenario {
  return new Scenario(definition, calendar);
}

/** What a request handed over at the desk carries. */
export function submission(on: CivilDate, more: Partial<Payloads['SUBMIT']> = {}): Payloads['SUBMIT'] {
  return { organId: 'organ', applicantId: 'applicant', applicantKind: 'natural-person', channel: 'in-person', submittedOn: on, policy: DEFAULT_POLICY, policyVersion: 'default', ...more };
}

/** Given a request received on that day and assigned to the officer. */
export function inReview(definition: WorkflowDefinition, on: CivilDate, policy: Partial<Policy> = {}): Scenario {
  return scenario(definition).on(on).does('SUBMIT', submission(on, { policy: { ...DEFAULT_POLICY, ...policy } }), by('clerk'))
    .does('ASSIGN', { unitId: 'unit', officerId: 'officer' }, by('clerk'));
}

type Proposal = Told<'PROPOSE_OUTCOME'>;

export const GRANT: Proposal = { outcome: 'GRANTED.PROVIDED', elements: { attachments: '文件1份', formOfSupply: '纸面' } };

/** From examination to a signed reply, everybody agreeing on the same day. */
export function signed(given: Scenario, proposal: Proposal = GRANT): Scenario {
  return given.does('PROPOSE_OUTCOME', proposal).does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy'))
    .does('AGREE', { opinion: '合法' }, by('adviser')).does('SIGN', {}, by('leader'));
}

/** From examination to a reply handed to the applicant. */
export function replied(given: Scenario, proposal: Proposal = GRANT): Scenario {
  return signed(given, proposal).does('SERVE', { mode: 'direct' }, by('clerk'));
}

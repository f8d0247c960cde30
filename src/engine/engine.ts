import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Effect, Moment } from '../../workflows/definition.js';
import { isUniqueViolation } from '../platform/database/database-error.js';
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js';
import { RevisionConflictError, TransitionRefusedError } from '../platform/errors/general-errors.js';
import { Time } from '../platform/time/time.js';
import { CaseLoader, type LoadedCase } from './case-loader.js';
import { loadCase, type StoredCase } from './case-store.js';
import type { CaseCommand, CommandAnswer, DeadlineRef, OpenCase } from './command.js';
import { allowedCommands, decide, initialSnapshot, restore, type CommandInput, type StoredSnapshot } from './decide.js';
import { deadlinesIn, markFired, movedDeadlines, syncDeadlines, type StoredDeadline, type Wake } from './derived/deadline-rows.js';
import { commandOf, dueStage } from './derived/due-stage.js';
import { keyOf, recordedAnswer } from './idempotency.js';
import { AfterCommit, Calendars, CASE_PROJECTORS, type CaseProjector } from './ports.js';
import { Definitions } from './registry.js';
import { type Step, writeStep } from './step-writer.js';

/** What a unit of work leaves to be done after its commit. */
interface Aftermath {
  readonly wakes: Wake[];
  outbox: boolean;
}

export interface Applied extends Aftermath {
  readonly answer: CommandAnswer;
}

type StepInput = Pick<Step, 'moment' | 'deadlines' | 'key'> & { readonly command: CommandInput; readonly opening?: boolean };

/** Moves cases: one command, one transaction. Knows no particular workflow. */
@Injectable()
export class Engine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly time: Time,
    private readonly definitions: Definitions,
    private readonly loader: CaseLoader,
    private readonly calendars: Calendars,
    @Inject(CASE_PROJECTORS) private readonly projectors: readonly CaseProjector[],
    private readonly afterCommit: AfterCommit,
  ) {}

  /** Opens a case by its workflow's opening command. Throws TransitionRefusedError, KeyReusedError, ForbiddenError. */
  async open(request: OpenCase): Promise<CommandAnswer> {
    return (await this.commit((tx) => this.openWithin(tx, request))).answer;
  }

  /**
   * Several commands, and what belongs to them, in one unit of work: all of it or nothing. `moved` takes down what each of them leaves to be
   * done after the commit. Run again where another client with the same key was faster. Throws what `work` throws.
   */
  async together<T>(work: (tx: Tx, moved: (applied: Applied) => CommandAnswer) => Promise<T>): Promise<T> {
    const done = await this.commit(async (tx) => {
      const after: Aftermath = { wakes: [], outbox: false };
      const result = await work(tx, ({ answer, wakes, outbox }) => {
        after.wakes.push(...wakes);
        after.outbox ||= outbox;
        return answer;
      });
      return { ...after, result };
    });
    return done.result;
  }

  /** `open` inside a unit of work that the caller runs. Wake-ups are then left to the sweep. */
  async openWithin(tx: Tx, request: OpenCase): Promise<Applied> {
    const key = keyOf(request);
    const recorded = await recordedAnswer(tx, key);
    if (recorded) return { answer: recorded, wakes: [], outbox: false };
    const id = request.caseId ?? randomUUID();
    const payload = (await request.prepare?.(tx, id)) ?? request.payload;
    const organId = typeof payload['organId'] === 'string' ? payload['organId'] : '';
    request.authorize?.({ organId, state: 'NEW', unitId: null, officerId: null });
    const definition = this.definitions.newest(request.definition);
    const calendar = await this.calendars.current(tx, organId);
    const blank: LoadedCase = { id, definition, revision: 0, lastHash: '', snapshot: initialSnapshot(definition), state: 'NEW', calendar, calendarIsCurrent: true };
    return this.step(tx, blank, { command: { type: request.type, payload }, moment: this.moment(request), deadlines: [], key, opening: true });
  }

  /** Applies a command. Besides `open`'s errors: NotFoundError, RevisionConflictError. */
  async execute(command: CaseCommand): Promise<CommandAnswer> {
    return (await this.commit((tx) => this.executeWithin(tx, command))).answer;
  }

  /** `execute` inside a unit of work that the caller runs. Wake-ups are then left to the sweep. */
  async executeWithin(tx: Tx, command: CaseCommand): Promise<Applied> {
    const key = keyOf(command);
    const recorded = await recordedAnswer(tx, key);
    if (recorded) return { answer: recorded, wakes: [], outbox: false };
    const row = await loadCase(tx, command.caseId, true);
    command.authorize?.({ organId: row.organ_id, state: row.state, unitId: row.unit_id, officerId: row.officer_id });
    if (command.expectedRevision !== undefined && command.expectedRevision !== row.revision) throw new RevisionConflictError(command.expectedRevision, row.revision);
    const moment = this.moment(command);
    const { loaded, deadlines, wakes, outbox } = await this.current(tx, row, moment);
    const payload = (await command.prepare?.(tx, row.id)) ?? command.payload;
    const applied = await this.step(tx, loaded, { command: { type: command.type, payload }, moment, deadlines, key });
    return { answer: applied.answer, wakes: [...wakes, ...applied.wakes], outbox: outbox || applied.outbox };
  }

  /**
   * Fires a stage of a deadline that has come. False when it is late, repeated or meant for an older date: then nothing happens.
   * A stage that the workflow no longer accepts is marked as fired and leaves no entry.
   */
  async fire(ref: DeadlineRef): Promise<boolean> {
    const fired = await this.commit(async (tx) => {
      const row = await loadCase(tx, ref.caseId, true);
      const { loaded, deadlines, wakes, outbox } = await this.current(tx, row, this.moment({ actorId: null }));
      const due = dueStage(deadlines, ref, this.time.now());
      if (!due) return { done: false, wakes, outbox };
      const marked = await markFired(tx, due.row, due.stage.name);
      const command = commandOf(due);
      const input = { command, moment: this.moment({ on: command.on, actorId: null }), deadlines: deadlines.map((each) => (each === due.row ? marked : each)) };
      const decision = decide(loaded.definition, loaded.snapshot, command, input.moment, loaded.calendar);
      if (decision.refused) return { done: false, wakes, outbox };
      const applied = await this.write(tx, loaded, input, decision);
      return { done: true, wakes: [...wakes, ...applied.wakes], outbox: outbox || applied.outbox };
    });
    return fired.done;
  }

  /** Works a case's dates out again after its calendar changed: old → new goes into its record. False when nothing moved. */
  async recompute(caseId: string): Promise<boolean> {
    const recomputed = await this.commit(async (tx) => {
      const row = await loadCase(tx, caseId, true);
      const { loaded, wakes, outbox } = await this.current(tx, row, this.moment({ actorId: null }));
      return { moved: loaded.revision !== row.revision, wakes, outbox };
    });
    return recomputed.moved;
  }

  /** Moves a case to the next version of its workflow: an explicit command with its own entry, `WORKFLOW_UPGRADED`. */
  async upgrade(caseId: string, actorId: string | null): Promise<CommandAnswer> {
    const applied = await this.commit(async (tx) => {
      const row = await loadCase(tx, caseId, true);
      const target = this.definitions.find(row.definition, row.version + 1);
      if (!target.upgrade) throw new Error(`workflow ${target.id}@${target.version} has no upgrade from the version before`);
      const loaded = await this.loader.restore(tx, row);
      const snapshot = restore(target, target.upgrade(JSON.parse(row.snapshot) as StoredSnapshot));
      await tx.execute('UPDATE cases SET version = ? WHERE id = ?', [target.version, caseId]);
      const command = { type: 'WORKFLOW_UPGRADED', payload: { from: row.version, to: target.version } };
      const input = { command, moment: this.moment({ actorId }), deadlines: await deadlinesIn(tx, caseId) };
      return this.write(tx, { ...loaded, definition: target }, input, { snapshot, effects: [] });
    });
    return applied.answer;
  }

  private moment(asked: { readonly on?: string; readonly actorId: string | null }): Moment {
    const today = this.time.today();
    return { at: this.time.now(), today, on: asked.on ?? today, actor: { personId: asked.actorId } };
  }

  /** Loads a case and, where the calendar has changed since its dates were worked out, first records how they moved. */
  private async current(tx: Tx, row: StoredCase, moment: Moment): Promise<Aftermath & { loaded: LoadedCase; deadlines: StoredDeadline[] }> {
    const loaded = await this.loader.restore(tx, row);
    const deadlines = await deadlinesIn(tx, row.id);
    if (loaded.calendarIsCurrent) return { loaded, deadlines, wakes: [], outbox: false };
    const { definition, snapshot, calendar } = loaded;
    const projection = definition.project({ value: snapshot.value, context: snapshot.context }, calendar);
    const changes = movedDeadlines(deadlines, projection.deadlines);
    const input = {
      command: { type: 'DEADLINES_RECOMPUTED', payload: { calendarVersion: calendar.version, changes } },
      moment: { ...moment, on: moment.today, actor: { personId: null } }, deadlines,
    };
    const decision = changes.length > 0 ? decide(definition, snapshot, input.command, input.moment, calendar) : null;
    if (!decision || decision.refused) {
      // No date moved, but days of alarms may have, and a deadline may have come within the calendar's reach.
      const wakes = await syncDeadlines(tx, row.id, deadlines, projection.deadlines, projection.opensAt, moment.at);
      await tx.execute('UPDATE cases SET calendar_version = ? WHERE id = ?', [calendar.version, row.id]);
      return { loaded, deadlines: await deadlinesIn(tx, row.id), wakes, outbox: false };
    }
    const { wakes, outbox } = await this.write(tx, loaded, input, decision);
    return { loaded: await this.loader.restore(tx, await loadCase(tx, row.id)), deadlines: await deadlinesIn(tx, row.id), wakes, outbox };
  }

  private async step(tx: Tx, loaded: LoadedCase, input: StepInput): Promise<Applied> {
    const { definition, snapshot, calendar, state } = loaded;
    const decision = decide(definition, snapshot, input.command, input.moment, calendar);
    if (decision.refused) {
      const allowed = allowedCommands(definition, snapshot, { ...input.moment, on: input.moment.today }, calendar);
      throw new TransitionRefusedError(input.command.type, state, decision.refusals, allowed.map((command) => ({ command, label: definition.commands.get(command)!.label })));
    }
    const applied = await this.write(tx, loaded, input, decision);
    for (const effect of decision.effects) {
      if (effect.type === 'case.open') await this.openFollowing(tx, loaded, effect, input.moment, applied);
    }
    return applied;
  }

  /** A case that follows from a command (splitting by matter) is opened in the same transaction, in the name of the same person. */
  private async openFollowing(tx: Tx, from: LoadedCase, effect: Extract<Effect, { type: 'case.open' }>, moment: Moment, applied: Applied): Promise<void> {
    const payload = { ...effect.payload, splitFrom: from.id };
    const opened = await this.openWithin(tx, { definition: from.definition.id, type: effect.command, payload, on: moment.on, actorId: moment.actor.personId });
    applied.wakes.push(...opened.wakes);
    applied.outbox ||= opened.outbox;
  }

  private async write(tx: Tx, loaded: LoadedCase, input: StepInput, decided: Pick<Step, 'snapshot' | 'effects'>): Promise<Applied> {
    const { id, definition, calendar, revision, lastHash, snapshot } = loaded;
    const written = await writeStep(tx, {
      caseId: id, definition, calendar, ...decided, type: input.command.type, payload: input.command.payload, moment: input.moment,
      deadlines: input.deadlines, key: input.key, before: input.opening ? null : { revision, lastHash, context: snapshot.context },
    }, this.projectors);
    this.loader.remember(id, { definition, text: written.stored, snapshot: decided.snapshot });
    return { answer: written.answer, wakes: [...written.wakes], outbox: written.outbox };
  }

  /** Two clients with the same key at the same moment: the second finds the first one's answer when it runs again. */
  private async commit<T extends Aftermath>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const done = await this.unitOfWork.run(work).catch((error: unknown) => {
      if (isUniqueViolation(error) && /command/.test(String((error as Error).message))) return this.unitOfWork.run(work);
      throw error;
    });
    this.afterCommit.committed(done.wakes, done.outbox);
    return done;
  }
}

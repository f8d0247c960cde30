import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { lateEntry } from '../../../workflows/request/v1/late-entry.js';
import type { Authorize, CaseCommand, CommandAnswer } from '../../engine/command.js';
import { Engine } from '../../engine/engine.js';
import { Previews, type Preview } from '../../engine/preview.js';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import { Reads, type Tx } from '../../platform/database/unit-of-work.js';
import { fingerprintOf } from '../fingerprint.js';
import { placeOf } from './case-place.js';
import { CommandPreparers, type Asking } from './command-preparers.js';
import type { CommandInput, RequestCommand } from './command-names.js';
import { Preparations } from './preparations.js';

export interface RunOptions {
  /** Day of the fact; today unless given. */
  readonly on?: CivilDate;
  /** Why it is entered after that day. */
  readonly lateReason?: string;
  /** Null for the system itself. */
  readonly actorId: string | null;
  /** Idempotency key. */
  readonly key?: string;
  /** The revision the caller saw. */
  readonly expectedRevision?: number;
  /** Absent for callers that answer for themselves: the demonstration, the import. */
  readonly authorize?: Authorize;
  /**
   * Rows of another capability that belong to the same act, written in its transaction, and what of them the payload tells. Not run when a
   * key is repeated.
   */
  readonly alongside?: (tx: Tx) => Promise<Readonly<Record<string, unknown>> | void>;
  /** What tells two bodies under one key apart, where that is not the input itself. */
  readonly content?: unknown;
}

/** Moves requests. */
@Injectable()
export class Commands {
  constructor(
    private readonly engine: Engine,
    private readonly previews: Previews,
    private readonly preparations: Preparations,
    private readonly preparers: CommandPreparers,
    private readonly lookup: LookupHash,
    private readonly reads: Reads,
  ) {}

  /**
   * Applies a command to a request. Errors: `NotFoundError`, `TransitionRefusedError`, `RevisionConflictError`, `KeyReusedError`,
   * `ValidationFailedError` (a unit, officer or policy that does not exist), and what `authorize` throws.
   */
  async run<K extends RequestCommand>(caseId: string, command: K, input: CommandInput<K>, options: RunOptions): Promise<CommandAnswer> {
    return this.engine.execute(await this.prepared(caseId, command, input, options));
  }

  /** The engine's command, for callers that apply several in a unit of work of their own. Errors: as of `run`, but those of the rules. */
  async prepared<K extends RequestCommand>(caseId: string, command: K, input: CommandInput<K>, options: RunOptions): Promise<CaseCommand> {
    const place = await placeOf(this.reads, caseId);
    options.authorize?.(place);
    const { alongside, content: told, lateReason, ...asked } = options;
    const content = input as Readonly<Record<string, unknown>>;
    const late = lateEntry(lateReason);
    const looked = await this.preparations.looked(this.reads, command, place.organId, content);
    const asking: Asking = { caseId, organId: place.organId, command, input: looked, actorId: options.actorId, on: options.on };
    await this.preparers.before(asking);
    return {
      caseId, type: command, payload: { ...looked, ...late }, ...asked, fingerprint: fingerprintOf(this.lookup, told ?? { ...content, ...late }),
      prepare: async (tx, id) => {
        const beside = await alongside?.(tx);
        const payload = await this.preparations.written(tx, command, id, content, looked);
        return { ...payload, ...late, ...beside, ...(await this.preparers.found(tx, asking)), ...(await this.preparers.written(tx, asking)) };
      },
    };
  }

  /** What a command would do, with nothing changed. Errors: `NotFoundError`, `ValidationFailedError`, and what `authorize` throws. */
  async preview<K extends RequestCommand>(caseId: string, command: K, input: CommandInput<K>, options: Pick<RunOptions, 'on' | 'lateReason' | 'actorId' | 'authorize'>): Promise<Preview> {
    const place = await placeOf(this.reads, caseId);
    options.authorize?.(place);
    const payload = await this.preparations.looked(this.reads, command, place.organId, input as Readonly<Record<string, unknown>>);
    const asking: Asking = { caseId, organId: place.organId, command, input: payload, actorId: options.actorId, on: options.on };
    // What others would do beforehand anyway (printing what is signed) is done now: else the preview would say what is not so.
    await this.preparers.before(asking);
    const found = await this.preparers.found(this.reads, asking);
    return this.previews.one(caseId, { type: command, payload: { ...payload, ...lateEntry(options.lateReason), ...found }, on: options.on, actorId: options.actorId });
  }
}

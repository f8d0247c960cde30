import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Moment, Refusal } from '../../workflows/definition.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { Time } from '../platform/time/time.js';
import { CaseLoader, type LoadedCase } from './case-loader.js';
import { loadCase } from './case-store.js';
import { clockChanges, type ClockChange } from './clock-changes.js';
import { clockAnswer } from './command.js';
import { allowedCommands, foresee, unsaidOf } from './decide.js';

export interface Preview {
  readonly command: string;
  readonly possible: boolean;
  /** Why not; empty when possible. */
  readonly refusals: readonly Refusal[];
  /** What still has to be said with it before it can be done, as why it is entered late; what it would do is told all the same. */
  readonly unsaid: readonly Refusal[];
  /** The state after it; null when refused. */
  readonly state: string | null;
  readonly open: boolean | null;
  readonly clocks: readonly ClockChange[];
  /** True when the payload was made up, because none was given. */
  readonly sampled: boolean;
}

export interface PreviewRequest {
  readonly type: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly on?: CivilDate;
  readonly actorId: string | null;
}

/** Says what a command would do, without changing anything. */
@Injectable()
export class Previews {
  constructor(private readonly reads: Reads, private readonly loader: CaseLoader, private readonly time: Time) {}

  /** Throws NotFoundError. */
  async one(caseId: string, request: PreviewRequest): Promise<Preview> {
    return this.preview(await this.load(caseId), request);
  }

  /** A preview of every command that is offered now, each with a plausible payload. */
  async all(caseId: string, actorId: string | null): Promise<Preview[]> {
    const loaded = await this.load(caseId);
    const moment = this.moment({ actorId });
    return allowedCommands(loaded.definition, loaded.snapshot, moment, loaded.calendar).map((type) => this.preview(loaded, { type, actorId }));
  }

  private async load(caseId: string): Promise<LoadedCase> {
    return this.loader.restore(this.reads, await loadCase(this.reads, caseId));
  }

  private moment(request: { readonly on?: CivilDate; readonly actorId: string | null }): Moment {
    const today = this.time.today();
    return { at: this.time.now(), today, on: request.on ?? today, actor: { personId: request.actorId } };
  }

  private preview({ definition, snapshot, calendar }: LoadedCase, request: PreviewRequest): Preview {
    const moment = this.moment(request);
    const sample = request.payload ? null : (definition.commands.get(request.type)?.sample(snapshot.context, moment, calendar) ?? null);
    const command = { type: request.type, payload: request.payload ?? sample ?? {} };
    const decision = foresee(definition, snapshot, command, moment, calendar);
    const about = { command: request.type, sampled: !request.payload, unsaid: unsaidOf(definition, command, moment, calendar) };
    if (decision.refused) return { ...about, possible: false, refusals: decision.refusals, state: null, open: null, clocks: [] };
    const before = definition.project({ value: snapshot.value, context: snapshot.context }, calendar);
    const after = definition.project({ value: decision.snapshot.value, context: decision.snapshot.context }, calendar);
    return {
      ...about, possible: true, refusals: [], state: after.summary.state, open: after.summary.open,
      clocks: clockChanges(before.deadlines.map(clockAnswer), after.deadlines.map(clockAnswer)),
    };
  }
}

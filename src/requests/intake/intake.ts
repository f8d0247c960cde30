import { Injectable } from '@nestjs/common';
import { Policies } from '../../clock/policies/policies.js';
import type { Authorize, CommandAnswer, OpenCase } from '../../engine/command.js';
import { Engine } from '../../engine/engine.js';
import { Directory } from '../../identity/people/directory.js';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import { Reads, type Queryable, type Tx } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { refuseWrongPaper } from '../applicants/applicant-checks.js';
import { Applicants } from '../applicants/applicants.js';
import { fingerprintOf } from '../fingerprint.js';
import type { IntakeAnswer, IntakeInput } from './intake-input.js';
import { intakeWarnings } from './intake-warnings.js';
import { dayOfSubmission, submitPayload, type SubmitPayload } from './submit-payload.js';

export interface IntakeOptions {
  /** Idempotency key. */
  readonly key?: string;
  /** Absent for callers that answer for themselves: the demonstration, the import. */
  readonly authorize?: Authorize;
}

/** Logs requests. */
@Injectable()
export class Intake {
  constructor(
    private readonly engine: Engine,
    private readonly applicants: Applicants,
    private readonly policies: Policies,
    private readonly directory: Directory,
    private readonly lookup: LookupHash,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /**
   * Opens a case for a request, with its applicant and, once it counts as received, its registration number.
   * Errors: `ValidationFailedError` (unknown organ, wrong sort of paper), `TransitionRefusedError` (days that cannot be),
   * `KeyReusedError`, and what `authorize` throws.
   */
  async submit(input: IntakeInput, actor: { readonly personId: string | null }, options: IntakeOptions = {}): Promise<IntakeAnswer> {
    const answer = await this.engine.open(this.opening(input, actor, options));
    return { ...answer, ...(await this.received(this.reads, answer)), warnings: intakeWarnings(input, this.time.today()) };
  }

  /** The engine's command that logs a request; for callers with a unit of work of their own. */
  opening(input: IntakeInput, actor: { readonly personId: string | null }, { key, authorize }: IntakeOptions = {}): OpenCase {
    refuseWrongPaper(input.applicant);
    return {
      definition: 'request', type: 'SUBMIT', payload: {}, on: dayOfSubmission(input), actorId: actor.personId, key, authorize,
      fingerprint: fingerprintOf(this.lookup, input), prepare: (tx) => this.prepare(tx, input),
    };
  }

  /**
   * The engine's command for a request that the applicant submits online, and what the office may ask to be corrected. The record says that
   * nobody of the office acted. Errors: `ValidationFailedError` (wrong sort of paper).
   */
  online(input: IntakeInput, key: string): { readonly opening: OpenCase; readonly warnings: readonly FieldFault[] } {
    // Without the day: sent once more after midnight it is the same act still.
    const { on: _, ...opening } = this.opening(input, { personId: null }, { key });
    const { submittedOn: __, ...content } = input;
    const prepare = async (tx: Tx) => ({ ...(await this.prepare(tx, input)), byApplicant: 'online' as const });
    return { opening: { ...opening, fingerprint: fingerprintOf(this.lookup, content), prepare }, warnings: intakeWarnings(input, this.time.today()) };
  }

  private async prepare(tx: Tx, input: IntakeInput): Promise<SubmitPayload & Record<string, unknown>> {
    const organ = await this.directory.organ(input.organId, tx);
    if (!organ?.active) throw ValidationFailedError.at('#/organId', { zh: '没有此机关，或者已停用', en: 'There is no such organ, or it is no longer active' });
    const policy = await this.policies.forOrgan(tx, input.organId, dayOfSubmission(input));
    return { ...submitPayload(input, await this.applicants.insert(tx, input.applicant), policy) };
  }

  private async received(db: Queryable, { caseId, clocks }: CommandAnswer) {
    const [row] = await db.query<{ number: string | null; intake_number: string | null; received_on: string | null }>(
      'SELECT number, intake_number, received_on FROM requests WHERE case_id = ?', [caseId]);
    const clock = (key: string) => clocks.find((each) => each.key === key) ?? null;
    return {
      number: row?.number ?? null, intakeNumber: row?.intake_number ?? null, receivedOn: row?.received_on ?? null,
      target: clock('target'), statutory: clock('statutory'),
    };
  }
}

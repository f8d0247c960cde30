import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { DeliveryResult, Payloads } from '../../../workflows/release/v1/payloads.js';
import type { Delivery, Recipient } from '../../delivery/delivery.js';
import { Deliveries } from '../../delivery/deliveries.js';
import { DeliveryRefusedError } from '../../delivery/delivery-refused-error.js';
import { newDelivery } from '../../delivery/new-delivery.js';
import { LettersToSend } from '../../delivery/letters-to-send.js';
import { OnceByKey, type OrderKeys, type ResultKeys } from '../../delivery/once.js';
import type { DeliveryOrder } from '../../delivery/rules/order-rules.js';
import { reportRefusals, type DeliveryReport } from '../../delivery/rules/result-rules.js';
import type { StoredLetter } from '../../letters/store/letter.js';
import { isUniqueViolation } from '../../platform/database/database-error.js';
import { Reads, type Tx } from '../../platform/database/unit-of-work.js';
import { RevisionConflictError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';
import { ReleaseCommands } from '../commands/release-commands.js';
import { placeOf } from '../commands/release-place.js';
import { authorizing, type ReleaseActor } from '../release-access.js';
import { PublicationChecks } from '../text/publication-checks.js';
import { goesOut, ledBy, refusalsOf, type LetterToParty } from './letter-to-party.js';

/** Who acts, and against which revision of the case. */
export interface By {
  readonly actor: ReleaseActor;
  readonly key: string;
  readonly expectedRevision: number;
}

type Write = (tx: Tx) => Promise<void>;
/** Where a letter goes may have been put down as a telephone number only. */
const ADDRESS = /\p{Script=Han}{3}/u;

/**
 * Deliveries of the letters of a release to third parties, each attempt with its way, day and proof. What a delivery comes to (`ledBy`) is applied
 * in one transaction with it: where the case refuses it, nothing is kept.
 */
@Injectable()
export class ReleaseDeliveries {
  constructor(
    private readonly deliveries: Deliveries, private readonly once: OnceByKey, private readonly letters: LettersToSend, private readonly commands: ReleaseCommands, private readonly checks: PublicationChecks,
    private readonly thirdParties: ThirdParties, private readonly reads: Reads, private readonly time: Time,
  ) {}

  /** Those of a case, the oldest first. */
  of(caseId: string): Promise<Delivery[]> {
    return this.deliveries.of(caseId);
  }

  /** Letters of a case that have to reach their party now. */
  async goingOut(caseId: string, letters: readonly StoredLetter[]): Promise<ReadonlySet<string>> {
    const context = await this.checks.context(this.reads, caseId);
    return new Set(letters.filter(({ form, state, subject }) => goesOut({ form, recalled: state !== 'issued' }, context, context.consultations.find(({ id }) => id === subject.consultationId))).map(({ id }) => id));
  }

  /** Errors: `NotFoundError`, `ForbiddenError`, `DeliveryRefusedError`, and those of commands. */
  async order(caseId: string, order: DeliveryOrder, by: By): Promise<Delivery> {
    authorizing(by.actor, 'RECORD_DELIVERY_ATTEMPT')(await placeOf(this.reads, caseId));
    return this.once.order(caseId, order, by, (keys) => this.begin(caseId, order, by, keys));
  }

  private async begin(caseId: string, order: DeliveryOrder, by: By, keys: OrderKeys): Promise<Delivery> {
    await this.letters.requireProof(caseId, order.proofId);
    const known = await this.known(caseId, order.letterId);
    const today = this.time.today();
    const on = order.on ?? today;
    const recipient = { ...known.recipient, ...order.recipient };
    const refusals = refusalsOf(order, known, { on, today, recipient });
    if (refusals.length > 0) throw new DeliveryRefusedError(refusals);
    const delivery = newDelivery(order, {
      id: randomUUID(), caseId, attempt: known.nextAttempt, on, recipient, link: null, messageId: null, documentSha256: known.letter.documentSha256!, orderedBy: by.actor.personId, at: this.time.now(), ...keys,
    });
    await this.lead(delivery, known, by, { lateReason: order.lateReason, content: order }, (tx) => this.deliveries.insert(tx, { ...delivery, told: delivery.state })).catch((error: unknown) => {
      if (isUniqueViolation(error)) throw new RevisionConflictError(by.expectedRevision, by.expectedRevision + 1);
      throw error;
    });
    return (await this.deliveries.byOrderKey(keys.orderKey))!;
  }

  /** What became of one that is under way. Errors: as of `order`. */
  async report(caseId: string, deliveryId: string, report: DeliveryReport, by: By): Promise<Delivery> {
    authorizing(by.actor, 'RECORD_DELIVERY_ATTEMPT')(await placeOf(this.reads, caseId));
    return this.once.report(caseId, deliveryId, report, by, (delivery, keys) => this.finish(delivery, report, by, keys));
  }

  private async finish(delivery: Delivery, report: DeliveryReport, by: By, keys: ResultKeys): Promise<Delivery> {
    const { caseId, id } = delivery;
    await this.letters.requireProof(caseId, report.proofId);
    const known = await this.known(caseId, delivery.letterId);
    const today = this.time.today();
    const on = report.on ?? today;
    const refusals = reportRefusals(report, delivery, { on, today, signedOn: known.letter.signedOn });
    if (refusals.length > 0) throw new DeliveryRefusedError(refusals);
    const { result, signedBy, detail, proofId } = report;
    await this.lead({ ...delivery, state: result, deliveredOn: on }, known, by, { lateReason: report.lateReason, content: { deliveryId: id, ...report } }, async (tx) => {
      if (!(await this.deliveries.change(tx, delivery, { state: result, deliveredOn: on, signedBy, detail, proofId, told: result, ...keys }, delivery.state))) throw new RevisionConflictError(by.expectedRevision, by.expectedRevision + 1);
    });
    return this.deliveries.get(caseId, id);
  }

  /** The one command that decides whether this may be. */
  private async lead(delivery: Delivery, known: LetterToParty, by: By, { lateReason, content }: { readonly lateReason?: string; readonly content: unknown }, write: Write): Promise<void> {
    const { caseId, letterId, attempt, documentSha256, mode, trackingNumber } = delivery;
    const today = this.time.today();
    const { command, on } = ledBy(delivery, known, today);
    const ref = { letterId, attempt, documentSha256 };
    const about = { consultationId: known.letter.subject.consultationId ?? '', mode, ...(trackingNumber !== null && { trackingNumber }) };
    const options = { ...this.dated(on, today, lateReason), actorId: by.actor.personId, key: by.key, expectedRevision: by.expectedRevision, content };
    if (command === 'RECORD_DELIVERY_ATTEMPT') {
      const payload: Payloads['RECORD_DELIVERY_ATTEMPT'] = { ...ref, ...about, result: delivery.state as DeliveryResult };
      await this.commands.run(caseId, command, payload, { ...options, authorize: authorizing(by.actor, command), alongside: write });
      return;
    }
    await this.commands.run(caseId, command, about, { ...options, authorize: authorizing(by.actor, command), alongside: async (tx) => { await write(tx); return { delivery: ref }; } });
  }

  private dated(on: CivilDate, today: CivilDate, lateReason?: string) {
    return { on, ...(on < today && lateReason !== undefined && { lateReason }) };
  }

  /** Errors: `NotFoundError`, also for a letter of another case. */
  private async known(caseId: string, letterId: string): Promise<LetterToParty> {
    const letter = await this.letters.of(caseId, letterId);
    const context = await this.checks.context(this.reads, caseId);
    const consultation = context.consultations.find(({ id }) => id === letter.subject.consultationId);
    return { letter, context, consultation, recipient: await this.recipientOf(caseId, consultation?.party), nextAttempt: ((await this.deliveries.ofLetter(this.reads, letterId)).at(-1)?.attempt ?? 0) + 1 };
  }

  private async recipientOf(caseId: string, partyId: string | undefined): Promise<Recipient> {
    if (partyId === undefined) return { name: '' };
    const { name, contact } = await this.thirdParties.one(this.reads, caseId, partyId);
    return { name, ...(contact !== null && ADDRESS.test(contact) && { address: contact }) };
  }
}

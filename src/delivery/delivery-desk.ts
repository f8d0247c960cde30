import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { CommandAnswer } from '../engine/command.js';
import { isUniqueViolation } from '../platform/database/database-error.js';
import { Reads, type Tx } from '../platform/database/unit-of-work.js';
import { RevisionConflictError } from '../platform/errors/general-errors.js';
import { WakeUps } from '../platform/queue/wake-ups.js';
import { Time } from '../platform/time/time.js';
import { WorkItems } from '../platform/work/work-items.js';
import { placeOf } from '../requests/commands/case-place.js';
import { Commands, type RunOptions } from '../requests/commands/commands.js';
import { authorizing, type RequestActor } from '../requests/request-access.js';
import type { Delivery } from './delivery.js';
import { DeliveryRefusedError } from './delivery-refused-error.js';
import { Deliveries } from './deliveries.js';
import { attemptOf, FollowUp, serviceBy } from './follow-up.js';
import { LettersOnTheirWay, type LetterOnItsWay } from './letter-on-its-way.js';
import { LettersToSend } from './letters-to-send.js';
import { messageIdOf } from './mail/letter-mail.js';
import { MailServer } from './mail/mail-server.js';
import { SEND_MAIL } from './mail/send-mail.js';
import { newDelivery } from './new-delivery.js';
import { OnceByKey, type OrderKeys, type ResultKeys } from './once.js';
import { OrderJudge } from './order-judge.js';
import { refusal, type DeliveryOrder } from './rules/order-rules.js';
import { awaitedReceipt } from './rules/receipt-of-letter.js';
import { reportRefusals, type DeliveryReport } from './rules/result-rules.js';

/** Who acts, and against which revision of the case. */
export interface By {
  readonly actor: RequestActor;
  /** Idempotency key. */
  readonly key: string;
  readonly expectedRevision: number;
}

/**
 * Where deliveries are ordered and reported. The command that a delivery comes to (SERVE, RECORD_RECEIPT, else RECORD_DELIVERY_ATTEMPT) is applied in
 * one transaction with the delivery itself: where the case refuses it, nothing is kept.
 */
@Injectable()
export class DeliveryDesk {
  private readonly logger = new Logger('Delivery');

  constructor(
    private readonly deliveries: Deliveries,
    private readonly once: OnceByKey,
    private readonly toSend: LettersToSend,
    private readonly letters: LettersOnTheirWay,
    private readonly judge: OrderJudge,
    private readonly commands: Commands,
    private readonly followUp: FollowUp,
    private readonly server: MailServer,
    private readonly items: WorkItems,
    private readonly wakeUps: WakeUps,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  /**
   * Errors: `NotFoundError`, `ForbiddenError`, `DeliveryRefusedError`, `TransitionRefusedError`, `RevisionConflictError`, `KeyReusedError`.
   */
  async order(caseId: string, order: DeliveryOrder, by: By): Promise<Delivery> {
    authorizing(by.actor, 'SERVE')(await placeOf(this.reads, caseId));
    return this.once.order(caseId, order, by, (keys) => this.begin(order, by, caseId, keys));
  }

  private async begin(order: DeliveryOrder, by: By, caseId: string, keys: OrderKeys): Promise<Delivery> {
    await this.toSend.requireProof(caseId, order.proofId);
    const known = await this.letters.of(caseId, order.letterId);
    const delivery = await this.planned(order, known, { ...keys, orderedBy: by.actor.personId });
    const serves = known.toBeServed && ((delivery.mode === 'post') || delivery.state === 'delivered');
    const write = async (tx: Tx) => {
      await this.deliveries.insert(tx, { ...delivery, served: serves, told: this.leadsOtherwise(delivery, serves, known) ? null : delivery.state });
      await this.followUp.ask(tx, delivery.id);
      if (delivery.state === 'queued') await this.items.add(tx, SEND_MAIL, delivery.id);
    };
    const options = this.options(by, write, delivery.deliveredOn ?? delivery.dispatchedOn ?? this.time.today(), order.lateReason);
    await this.lead(delivery, serves, known, options).catch((error: unknown) => {
      if (isUniqueViolation(error)) throw new RevisionConflictError(by.expectedRevision, known.request.row.revision + 1);
      throw error;
    });
    return this.settled((await this.deliveries.byOrderKey(keys.orderKey))!.id);
  }

  /** Errors: as of `order`. */
  async report(caseId: string, deliveryId: string, report: DeliveryReport, by: By): Promise<Delivery> {
    authorizing(by.actor, 'SERVE')(await placeOf(this.reads, caseId));
    return this.once.report(caseId, deliveryId, report, by, (delivery, keys) => this.finish(delivery, report, by, keys));
  }

  private async finish(delivery: Delivery, report: DeliveryReport, by: By, keys: ResultKeys): Promise<Delivery> {
    const { caseId, id: deliveryId } = delivery;
    await this.toSend.requireProof(caseId, report.proofId);
    const known = await this.letters.of(caseId, delivery.letterId);
    const today = this.time.today();
    const on = report.on ?? today;
    const refusals = reportRefusals(report, delivery, { on, today, signedOn: known.letter.signedOn });
    if (refusals.length > 0) throw new DeliveryRefusedError(refusals);
    const handed = delivery.mode === 'direct' || delivery.mode === 'through-organ';
    const serves = known.toBeServed && handed && report.result === 'delivered';
    if (serves && known.letter.recalled) throw new DeliveryRefusedError([refusal('recalled', undefined, '该文书已撤回，不得送达。', 'The letter was taken back and must not leave.')]);
    const after: Delivery = { ...delivery, state: report.result, deliveredOn: on };
    const write = async (tx: Tx) => {
      const change = {
        state: report.result, deliveredOn: on, signedBy: report.signedBy, detail: report.detail, proofId: report.proofId, ...keys,
        ...(serves && { served: true }), ...(!this.leadsOtherwise(after, serves, known) && { told: report.result }),
      };
      if (!(await this.deliveries.change(tx, delivery, change, delivery.state))) throw new RevisionConflictError(by.expectedRevision, by.expectedRevision + 1);
      await this.followUp.ask(tx, deliveryId);
    };
    await this.lead(after, serves, known, this.options(by, write, on, report.lateReason));
    return this.settled(deliveryId);
  }

  private async planned(order: DeliveryOrder, known: LetterOnItsWay, keys: OrderKeys & Pick<Delivery, 'orderedBy'>): Promise<Delivery> {
    const { letter } = known;
    const { on, recipient, link, refusals } = await this.judge.judged(order, known);
    if (refusals.length > 0) throw new DeliveryRefusedError(refusals);
    const id = randomUUID();
    const messageId = order.mode === 'electronic' ? messageIdOf(id, this.server.config!.from) : null;
    const delivery = newDelivery(order, { id, caseId: letter.caseId, attempt: known.nextAttempt, on, recipient: { name: '', ...recipient }, link, messageId, documentSha256: letter.documentSha256!, at: this.time.now(), ...keys });
    if (delivery.mode === 'electronic') await this.refuseMail(delivery, known);
    return delivery;
  }

  /** Mail serves the reply only once it is sent: whether it then could is asked before, so that no unlawful reply is on its way. */
  private async refuseMail(delivery: Delivery, { toBeServed, letter }: LetterOnItsWay): Promise<void> {
    const waiting = (await this.deliveries.ofLetter(this.reads, letter.id)).some(({ state }) => state === 'queued');
    if (waiting) throw new DeliveryRefusedError([refusal('alreadyQueued', undefined, '该文书的邮件正在等待发送，不再重复发送。', 'A mail with this letter waits to be sent already.')]);
    if (!toBeServed) return;
    const { refusals } = await this.commands.preview(delivery.caseId, 'SERVE', serviceBy(delivery), { actorId: delivery.orderedBy });
    if (refusals.length > 0) throw new DeliveryRefusedError(refusals);
  }

  private leadsOtherwise(delivery: Delivery, serves: boolean, { letter, context }: LetterOnItsWay): boolean {
    return serves || (delivery.state === 'delivered' && awaitedReceipt(letter, context) !== null);
  }

  /** The one command that decides whether this may be. */
  private lead(delivery: Delivery, serves: boolean, { letter, context }: LetterOnItsWay, options: RunOptions): Promise<CommandAnswer> {
    if (serves) return this.commands.run(delivery.caseId, 'SERVE', serviceBy(delivery), options);
    const receipt = delivery.state === 'delivered' ? awaitedReceipt(letter, context) : null;
    if (receipt) return this.commands.run(delivery.caseId, 'RECORD_RECEIPT', receipt, options);
    return this.commands.run(delivery.caseId, 'RECORD_DELIVERY_ATTEMPT', attemptOf(delivery), options);
  }

  /** A letter that waits to be collected is entered today, whatever day was given: then nothing is late. */
  private options({ actor, key, expectedRevision }: By, alongside: (tx: Tx) => Promise<void>, on: string, lateReason?: string): RunOptions {
    return { on, lateReason: on < this.time.today() ? lateReason : undefined, actorId: actor.personId, key, expectedRevision, alongside, authorize: authorizing(actor, 'SERVE') };
  }

  /** Tells the case the rest at once. What does not succeed now is work that waits. */
  private async settled(deliveryId: string): Promise<Delivery> {
    await this.followUp.run(deliveryId).catch((error: unknown) => this.logger.warn(`delivery ${deliveryId} is not wholly on record yet: ${(error as Error).message}`));
    await this.wakeUps.nudgeWork();
    return (await this.deliveries.find(deliveryId))!;
  }
}

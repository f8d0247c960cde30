import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Payloads } from '../../workflows/request/v1/payloads.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { TransitionRefusedError } from '../platform/errors/general-errors.js';
import { Time } from '../platform/time/time.js';
import { WorkHandlers } from '../platform/work/work-handlers.js';
import { WorkImpossibleError, type WorkHandler } from '../platform/work/work-handler.js';
import { WorkItems } from '../platform/work/work-items.js';
import { Commands } from '../requests/commands/commands.js';
import type { Delivery } from './delivery.js';
import { Deliveries } from './deliveries.js';
import { LettersOnTheirWay } from './letter-on-its-way.js';
import { awaitedReceipt } from './rules/receipt-of-letter.js';

export const TELL_DELIVERY = 'tell-delivery';

/**
 * Tells the case what became of a delivery, each thing once: that the reply is served, how the attempt stands, that the letter came to hand.
 * It is run right after the change and, as work of its own, again until all of it is on record.
 */
@Injectable()
export class FollowUp implements WorkHandler, OnModuleInit {
  readonly kind = TELL_DELIVERY;

  constructor(
    private readonly deliveries: Deliveries,
    private readonly letters: LettersOnTheirWay,
    private readonly commands: Commands,
    private readonly items: WorkItems,
    private readonly handlers: WorkHandlers,
    private readonly work: UnitOfWork,
    private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  /** Asks for it in the transaction of the change. */
  async ask(tx: Tx, deliveryId: string): Promise<void> {
    await this.items.add(tx, this.kind, deliveryId);
  }

  async run(deliveryId: string): Promise<void> {
    const delivery = await this.deliveries.find(deliveryId);
    if (!delivery) return;
    const refused = await this.serve(delivery);
    if (delivery.told !== delivery.state) await this.tell(delivery, refused ?? delivery.error);
    if (refused !== null) throw new WorkImpossibleError(`the reply went out but its service was refused: ${refused}`);
    if (delivery.state === 'delivered' && delivery.deliveredOn !== null) await this.received(delivery, delivery.deliveredOn);
  }

  /** Mail that the server took over serves the reply; other ways of delivery serve it with the command that reports them. Answers why not. */
  private async serve(delivery: Delivery): Promise<string | null> {
    if (delivery.mode !== 'electronic' || delivery.served || delivery.dispatchedOn === null || delivery.state === 'failed') return null;
    const { toBeServed } = await this.letters.of(delivery.caseId, delivery.letterId);
    if (!toBeServed) return null;
    try {
      await this.commands.run(delivery.caseId, 'SERVE', serviceBy(delivery), {
        on: delivery.dispatchedOn, ...this.lateBy(delivery.dispatchedOn), ...this.inItsName(delivery, 'serve'), alongside: (tx) => this.note(tx, delivery, { served: true }),
      });
      return null;
    } catch (error) {
      if (!(error instanceof TransitionRefusedError)) throw error;
      const why = error.refusals.map(({ message }) => message.en).join(' ').slice(0, 300);
      await this.work.run((tx) => this.note(tx, delivery, { error: why }));
      return why;
    }
  }

  private async tell(delivery: Delivery, detail: string | null): Promise<void> {
    const { state, caseId } = delivery;
    await this.commands.run(caseId, 'RECORD_DELIVERY_ATTEMPT', attemptOf(delivery, detail), {
      on: dayOf(delivery, this.time.today()), ...this.inItsName(delivery, state), alongside: (tx) => this.note(tx, delivery, { told: state }),
    });
  }

  private async received(delivery: Delivery, on: CivilDate): Promise<void> {
    const { letter, context } = await this.letters.of(delivery.caseId, delivery.letterId);
    const receipt = awaitedReceipt(letter, context);
    if (receipt) await this.commands.run(delivery.caseId, 'RECORD_RECEIPT', receipt, { on, ...this.inItsName(delivery, 'receipt') });
  }

  /** The mail left on its day; where the office stood still since, its own program enters that afterwards. */
  private lateBy(on: CivilDate): { readonly lateReason?: string } {
    return on < this.time.today() ? { lateReason: '邮件服务器已于当日接收，系统恢复后自动登记' } : {};
  }

  /** The key makes each of it happen once, also when its answer was lost. */
  private inItsName({ id, orderedBy }: Delivery, what: string) {
    return { actorId: orderedBy, key: `delivery:${id}:${what}` };
  }

  private async note(tx: Tx, delivery: Delivery, change: Parameters<Deliveries['change']>[2]): Promise<void> {
    await this.deliveries.change(tx, delivery, change);
  }
}

/** What SERVE is told of a delivery. */
export function serviceBy({ mode, trackingNumber, link }: Pick<Delivery, 'mode' | 'trackingNumber' | 'link'>): Omit<Payloads['SERVE'], 'letter'> {
  return { mode, ...(trackingNumber !== null && { trackingNumber }), ...(link !== null && { reconsiderationLink: link }) };
}

/** What the record keeps of an attempt: no name, no address. */
export function attemptOf(delivery: Pick<Delivery, 'letterId' | 'attempt' | 'mode' | 'state' | 'trackingNumber' | 'documentSha256'>, detail: string | null = null): Payloads['RECORD_DELIVERY_ATTEMPT'] {
  const { letterId, attempt, mode, state, trackingNumber, documentSha256 } = delivery;
  return {
    letterId, attempt, mode, result: state === 'planned' ? 'queued' : state, documentSha256,
    ...(trackingNumber !== null && { trackingNumber }), ...(detail !== null && { detail }),
  };
}

/** The day on which it came to stand as it stands. */
function dayOf({ state, deliveredOn, dispatchedOn }: Delivery, today: CivilDate): CivilDate {
  if (state === 'delivered' || state === 'refused' || state === 'returned') return deliveredOn ?? today;
  return state === 'sent' ? (dispatchedOn ?? today) : today;
}

import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import type { WorkHandler } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { Commands } from '../../requests/commands/commands.js';
import type { Delivery } from '../delivery.js';
import { Deliveries, type DeliveryChange } from '../deliveries.js';
import { FollowUp, serviceBy } from '../follow-up.js';
import { LettersOnTheirWay } from '../letter-on-its-way.js';
import { OutgoingLetters } from '../ports.js';
import { letterMail, type Mail } from './letter-mail.js';
import { MailServer } from './mail-server.js';
import { failureOf } from './smtp-failure.js';

export const SEND_MAIL = 'send-mail';

/**
 * Sends what is queued. A delivery that was taken over by the server is never sent again; one whose answer was lost goes out once more under the same
 * Message-ID. A refusal for good ends it, every other failure is tried again until the work is given up.
 */
@Injectable()
export class SendMail implements WorkHandler, OnModuleInit {
  readonly kind = SEND_MAIL;
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly deliveries: Deliveries,
    private readonly onTheirWay: LettersOnTheirWay,
    private readonly letters: OutgoingLetters,
    private readonly server: MailServer,
    private readonly followUp: FollowUp,
    private readonly commands: Commands,
    private readonly handlers: WorkHandlers,
    private readonly work: UnitOfWork,
    private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run(deliveryId: string): Promise<void> {
    const delivery = await this.deliveries.find(deliveryId);
    if (!delivery || delivery.state !== 'queued') return;
    const obstacle = await this.obstacle(delivery);
    if (obstacle !== null) return this.end(delivery, { state: 'failed', error: obstacle });
    const mail = await this.mailOf(delivery);
    if (mail === null) return this.end(delivery, { state: 'failed', error: '文书文件与送达登记的校验值不一致 / the document is not the one that was to be delivered' });
    try {
      await this.server.send(mail);
    } catch (error) {
      const { permanent, reason } = failureOf(error);
      if (permanent) return this.end(delivery, { state: 'failed', error: reason });
      await this.work.run((tx) => this.deliveries.change(tx, delivery, { error: reason }, 'queued'));
      throw new Error(reason, { cause: error });
    }
    await this.end(delivery, { state: 'sent', dispatchedOn: this.time.today(), error: null });
  }

  async giveUp(deliveryId: string, error: string): Promise<void> {
    const delivery = await this.deliveries.find(deliveryId);
    if (delivery?.state === 'queued') await this.end(delivery, { state: 'failed', error });
  }

  /** What has come in between since it was queued; null when nothing has. */
  private async obstacle(delivery: Delivery): Promise<string | null> {
    const { letter, toBeServed, stale } = await this.onTheirWay.of(delivery.caseId, delivery.letterId);
    if (letter.recalled || letter.signedOn === null || stale) return '文书已撤回 / the letter was taken back';
    if (!toBeServed) return null;
    const { refusals } = await this.commands.preview(delivery.caseId, 'SERVE', serviceBy(delivery), { actorId: delivery.orderedBy });
    return refusals.length === 0 ? null : refusals.map(({ message }) => message.zh).join('').slice(0, 300);
  }

  /** Null where the document is no longer the one that was to be delivered. */
  private async mailOf(delivery: Delivery): Promise<Mail | null> {
    const { letter } = await this.onTheirWay.of(delivery.caseId, delivery.letterId);
    const pdf = await this.letters.pdf(delivery.letterId);
    if (createHash('sha256').update(pdf).digest('hex') !== delivery.documentSha256) return null;
    if (!this.server.config) throw new Error('no mail server is configured');
    const attachments = await this.letters.attachments(delivery.caseId, delivery.letterId);
    return letterMail({ deliveryId: delivery.id, letter, to: delivery.recipient.email ?? '', pdf, attachments, link: delivery.link }, this.server.config);
  }

  private async end(delivery: Delivery, change: DeliveryChange): Promise<void> {
    const changed = await this.work.run(async (tx) => {
      if (!(await this.deliveries.change(tx, delivery, change, 'queued'))) return false;
      await this.followUp.ask(tx, delivery.id);
      return true;
    });
    if (!changed) return;
    if (change.state === 'failed') this.logger.warn(`delivery ${delivery.id} failed: ${change.error ?? ''}`);
    await this.followUp.run(delivery.id).catch((error: unknown) => this.logger.error(`delivery ${delivery.id} is not on record yet: ${(error as Error).message}`));
  }
}

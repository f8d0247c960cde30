import { Injectable, Logger } from '@nestjs/common';
import { forUpdate } from '../../platform/database/for-update.js';
import { Reads, UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { DatabaseBusyError } from '../../platform/errors/general-errors.js';
import { reason } from '../../platform/queue/outage.js';
import { OutboxRelay } from '../../platform/queue/ports.js';
import { Time } from '../../platform/time/time.js';
import { Handlers } from './handlers.js';
import { messageOf, type Message, type MessageLine } from './message.js';
import { MOST_ATTEMPTS, OutboxMetrics } from './outbox-metrics.js';

const BATCH = 50;
/** Messages of one run at most; the next one goes on. */
const MOST = 10_000;
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 60 * 60_000;

/**
 * Delivers what the outbox holds, in the order of its events, at least once: a message is marked in the transaction of its delivery.
 * One that fails is tried again after a pause, twice as long each time, and given up after `MOST_ATTEMPTS`; it holds up no other.
 */
@Injectable()
export class OutboxDelivery extends OutboxRelay {
  private readonly logger = new Logger('Outbox');

  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly time: Time,
    private readonly handlers: Handlers,
    private readonly metrics: OutboxMetrics,
  ) {
    super();
  }

  /** Delivers all that is waiting. Errors: `DatabaseBusyError`; the next call goes on. */
  async relay(): Promise<number> {
    let delivered = 0;
    for (let seen = 0; seen < MOST; seen += BATCH) {
      const ids = await this.waiting();
      delivered += await this.deliver(ids);
      if (ids.length < BATCH) break;
    }
    return delivered;
  }

  private async waiting(): Promise<string[]> {
    const rows = await this.reads.query<{ id: string }>(
      `SELECT id FROM outbox WHERE sent_at IS NULL AND next_at <= ? AND attempts < ? ORDER BY next_at, case_id, seq, id LIMIT ${BATCH}`,
      [this.time.now(), MOST_ATTEMPTS]);
    return rows.map((row) => row.id);
  }

  /** Together, for one commit; one after the other when any of them fails. */
  private async deliver(ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    try {
      return await this.together(ids);
    } catch (error) {
      if (error instanceof DatabaseBusyError) throw error;
    }
    let delivered = 0;
    for (const id of ids) delivered += await this.alone(id);
    return delivered;
  }

  private async together(ids: readonly string[]): Promise<number> {
    const done = await this.work.run(async (tx) => {
      const sent: Message[] = [];
      for (const id of ids) {
        const message = await this.take(tx, id);
        if (!message) continue;
        await this.handlers.deliver(tx, message);
        await tx.execute('UPDATE outbox SET sent_at = ?, last_error = NULL WHERE id = ?', [this.time.now(), id]);
        sent.push(message);
      }
      return sent;
    });
    for (const { topic } of done) this.metrics.delivered.inc({ topic });
    return done.length;
  }

  private async alone(id: string): Promise<number> {
    try {
      return await this.together([id]);
    } catch (error) {
      if (error instanceof DatabaseBusyError) throw error;
      await this.work.run((tx) => this.failed(tx, id, error));
      return 0;
    }
  }

  /** The message, unless it was sent by now or another process is at it. */
  private async take(tx: Tx, id: string): Promise<Message | null> {
    const [line] = await tx.query<MessageLine>(
      `SELECT id, topic, case_id, seq, payload, created_at, attempts FROM outbox WHERE id = ? AND sent_at IS NULL${forUpdate(tx.dialect, { skipLocked: true })}`, [id]);
    return line ? messageOf(line) : null;
  }

  private async failed(tx: Tx, id: string, error: unknown): Promise<void> {
    const [row] = await tx.query<{ attempts: number; topic: string }>('SELECT attempts, topic FROM outbox WHERE id = ? AND sent_at IS NULL', [id]);
    if (!row) return;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** row.attempts, LONGEST_PAUSE_MS);
    await tx.execute('UPDATE outbox SET attempts = attempts + 1, next_at = ?, last_error = ? WHERE id = ?', [this.time.now() + pause, reason(error), id]);
    this.metrics.failures.inc({ topic: row.topic });
    this.logger.error(`message ${id} (${row.topic}) failed, attempt ${row.attempts + 1} of ${MOST_ATTEMPTS}: ${reason(error)}`);
  }
}

import { Injectable } from '@nestjs/common';
import { pageOf, seek, type Page, type PageRequest } from '../identity/page.js';
import { Reads, UnitOfWork } from '../platform/database/unit-of-work.js';
import { AlreadyExistsError, NotFoundError } from '../platform/errors/general-errors.js';
import { WakeUps } from '../platform/queue/wake-ups.js';
import { Time } from '../platform/time/time.js';
import { workItemOf, type WorkItem, type WorkLine, type WorkState } from '../platform/work/work-item.js';
import { WorkHandlers } from '../platform/work/work-handlers.js';
import { MOST_ATTEMPTS } from './health.js';

export interface ListedWork extends Omit<WorkItem, 'progress'> {
  /** It can be begun anew here. What told somebody of its end when it was given up is begun anew where it belongs, in the case. */
  readonly retryable: boolean;
}

export interface WaitingMessage {
  readonly id: string;
  readonly topic: string;
  readonly caseId: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: number;
  readonly nextAt: number;
  readonly givenUp: boolean;
}

interface MessageLine { id: string; topic: string; case_id: string; attempts: number | string; last_error: string | null; created_at: number | string; next_at: number | string }

/** Background work and messages that did not get through, and beginning them anew. */
@Injectable()
export class GivenUp {
  constructor(
    private readonly reads: Reads, private readonly work: UnitOfWork, private readonly time: Time, private readonly handlers: WorkHandlers, private readonly wakeUps: WakeUps,
  ) {}

  /** Work in a state, the latest asked for first. */
  async listWork({ state, limit, cursor }: PageRequest & { readonly state: Exclude<WorkState, 'done'> }): Promise<Page<ListedWork>> {
    const after = seek(cursor);
    const lines = await this.reads.query<WorkLine>(
      `SELECT id, kind, subject, state, attempts, next_at, progress_done, progress_of, last_error, created_at, done_at FROM work_items
       WHERE state = ? ${after ? 'AND (created_at < ? OR (created_at = ? AND id < ?))' : ''} ORDER BY created_at DESC, id DESC LIMIT ?`,
      [state, ...(after ? [Number(after[0]), Number(after[0]), after[1]] : []), limit + 1]);
    const items = lines.map(workItemOf).map(({ id, kind, subject, attempts, lastError, nextAt, createdAt, doneAt, ...item }) => ({
      id, kind, subject, state: item.state, attempts, lastError, nextAt, createdAt, doneAt, retryable: item.state === 'given-up' && this.retryable(kind),
    }));
    return pageOf(items, limit, (each) => [String(each.createdAt), each.id]);
  }

  /**
   * Begins given-up work anew, with fresh attempts. Errors: `NotFoundError`; `AlreadyExistsError` where it was asked for again meanwhile, or
   * where its end was told to somebody.
   */
  async retryWork(id: string): Promise<void> {
    await this.work.run(async (tx) => {
      const [line] = await tx.query<{ kind: string; subject: string }>("SELECT kind, subject FROM work_items WHERE id = ? AND state = 'given-up'", [id]);
      if (!line) throw new NotFoundError({ zh: '已放弃的后台任务', en: 'given-up work' }, id);
      if (!this.retryable(line.kind)) {
        throw new AlreadyExistsError({ zh: '该任务放弃时已记入所属办件，请在办件中重新办理。', en: 'That it failed was told to its case; do it again there.' });
      }
      const open = await tx.query('SELECT id FROM work_items WHERE kind = ? AND subject = ? AND done_at IS NULL', [line.kind, line.subject]);
      if (open.length > 0) throw new AlreadyExistsError({ zh: '同一事项已有待执行的任务。', en: 'The same was asked for again already.' });
      await tx.execute("UPDATE work_items SET state = 'waiting', attempts = 0, next_at = ?, lease_id = NULL, again_at = NULL, done_at = NULL WHERE id = ?", [this.time.now(), id]);
    });
    await this.wakeUps.nudgeWork();
  }

  /** Messages that are not delivered, those given up first. */
  async messages({ limit, cursor }: PageRequest): Promise<Page<WaitingMessage>> {
    const after = seek(cursor);
    const lines = await this.reads.query<MessageLine>(
      `SELECT id, topic, case_id, attempts, last_error, created_at, next_at FROM outbox WHERE sent_at IS NULL
       ${after ? 'AND (attempts < ? OR (attempts = ? AND id > ?))' : ''} ORDER BY attempts DESC, id LIMIT ?`,
      [...(after ? [Number(after[0]), Number(after[0]), after[1]] : []), limit + 1]);
    return pageOf(lines.map(messageOf), limit, (each) => [String(each.attempts), each.id]);
  }

  /** Sends a message at the next occasion, with fresh attempts; delivering twice changes nothing. Errors: `NotFoundError`. */
  async retryMessage(id: string): Promise<void> {
    const changed = await this.work.run((tx) => tx.execute('UPDATE outbox SET attempts = 0, next_at = ? WHERE id = ? AND sent_at IS NULL', [this.time.now(), id]));
    if (changed === 0) throw new NotFoundError({ zh: '待发送的通知', en: 'waiting message' }, id);
    await this.wakeUps.nudgeOutbox();
  }

  private retryable(kind: string): boolean {
    const handler = this.handlers.get(kind);
    return handler !== undefined && handler.giveUp === undefined;
  }
}

function messageOf(line: MessageLine): WaitingMessage {
  const attempts = Number(line.attempts);
  return {
    id: line.id, topic: line.topic, caseId: line.case_id, attempts, lastError: line.last_error, createdAt: Number(line.created_at), nextAt: Number(line.next_at),
    givenUp: attempts >= MOST_ATTEMPTS,
  };
}

import { randomUUID } from 'node:crypto';
import type { Instant } from '../../workflows/clock/civil-date.js';
import type { Tx } from '../platform/database/unit-of-work.js';

/** Something to be done outside because of an entry of a case's record. */
export interface OutgoingMessage {
  readonly topic: string;
  readonly caseId: string;
  /** The entry that caused it, or the last one before it. */
  readonly seq: number;
  readonly payload: object;
  readonly at: Instant;
}

/** Puts a message into the outbox, in the transaction of what caused it. */
export function putInOutbox(tx: Tx, { topic, caseId, seq, payload, at }: OutgoingMessage): Promise<void> {
  return tx.insert('outbox', {
    id: randomUUID(), topic, case_id: caseId, seq, payload: JSON.stringify(payload), created_at: at, attempts: 0, next_at: at, sent_at: null, last_error: null,
  });
}

import type { Effect } from '../../../workflows/definition.js';

export type Notify = Extract<Effect, { type: 'notify' }>;

/** A row of the outbox as it is delivered. */
export interface Message {
  readonly id: string;
  readonly topic: string;
  readonly caseId: string;
  /** The record entry that caused it. */
  readonly seq: number;
  readonly payload: unknown;
  readonly createdAt: number;
  readonly attempts: number;
}

export interface MessageLine { id: string; topic: string; case_id: string; seq: number; payload: string; created_at: number | string; attempts: number }

export function messageOf(line: MessageLine): Message {
  return {
    id: line.id, topic: line.topic, caseId: line.case_id, seq: line.seq, payload: JSON.parse(line.payload) as unknown,
    createdAt: Number(line.created_at), attempts: line.attempts,
  };
}

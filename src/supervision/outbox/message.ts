import type { Effect } from '../../../workflows/definition.js';
import type { Params } from '../entities/supervision.entity.js';

export type Notify = Extract<Effect, { type: 'notify' }>;

/** What becomes of a case, for those who watch it. */
export interface ToWatchers {
  readonly params: Params;
  /** People who know it already. */
  readonly except: readonly string[];
}

/** What happened to comments on a letter, for people named. */
export interface OfComments {
  readonly kind: string;
  readonly params: Params;
  readonly people: readonly string[];
}

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

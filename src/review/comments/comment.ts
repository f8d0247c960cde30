import type { Instant } from '../../../workflows/clock/civil-date.js';

export const RESOLUTIONS = ['open', 'resolved', 'withdrawn', 'lapsed'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

export const COMMENT_EVENTS = ['answered', 'resolved', 'withdrawn', 'carried', 'lapsed'] as const;
export type CommentEventKind = (typeof COMMENT_EVENTS)[number];

/** Something that became of a comment. */
export interface CommentEvent {
  readonly id: string;
  readonly kind: CommentEventKind;
  readonly text: string | null;
  /** Of `carried`: the letter it stood on before. */
  readonly fromLetterId: string | null;
  readonly by: string | null;
  readonly at: Instant;
}

/** A comment in clear, with everything that became of it, the oldest first. */
export interface Comment {
  readonly id: string;
  readonly caseId: string;
  /** The letter, and its version, that it stands on now. */
  readonly letterId: string;
  readonly version: number;
  readonly blockId: string;
  readonly quote: string;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
  readonly resolution: Resolution;
  readonly events: readonly CommentEvent[];
}

/** Whether it stands, or stood, on a letter. */
export function wasOn({ letterId, events }: Comment, letter: string): boolean {
  return letterId === letter || events.some(({ fromLetterId }) => fromLetterId === letter);
}

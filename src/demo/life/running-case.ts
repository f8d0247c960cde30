import type { Move, Story } from '../plot/story.js';

/** A story under way. */
export class RunningCase {
  /** Position of the next move. */
  private next = 0;
  attempts = 0;
  officerId: string | null = null;

  constructor(readonly story: Story, readonly caseId: string, private readonly moves: readonly Move[] = story.moves) {}

  /** The move to be made next; undefined when the story is told. */
  get move(): Move | undefined {
    return this.moves[this.next];
  }

  /** How many moves were made. */
  get position(): number {
    return this.next;
  }

  /** What was to be done is done. */
  turn(): void {
    this.next += 1;
    this.attempts = 0;
  }
}

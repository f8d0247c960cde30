import type { Instant } from '../../../workflows/clock/civil-date.js';
import { Time } from './time.js';

type Listener = (now: Instant) => void | Promise<void>;

/**
 * Time that a demonstration or a test moves by hand; it never runs backwards.
 * With `source` it also flows at the source's pace between two moves, without it stands still.
 */
export class SimulatedTime extends Time {
  private readonly listeners = new Set<Listener>();
  private at: Instant;
  private since: Instant;

  constructor(start: Instant, private readonly source: () => Instant = () => 0) {
    super();
    this.at = start;
    this.since = source();
  }

  now(): Instant {
    const real = this.source();
    if (real > this.since) this.at += real - this.since;
    this.since = real;
    return this.at;
  }

  /** Moves to `instant` without waking anybody. */
  set(instant: Instant): void {
    if (!Number.isSafeInteger(instant)) throw new RangeError(`not an instant: ${instant}`);
    const now = this.now();
    if (instant < now) throw new RangeError(`time does not run backwards: from ${now} to ${instant}`);
    this.at = instant;
  }

  /** Moves to `instant`, then wakes the listeners one after the other and waits for each. */
  async advanceTo(instant: Instant): Promise<void> {
    this.set(instant);
    for (const listener of this.listeners) await listener(this.at);
  }

  /** Calls `listener` after every `advanceTo`; the answer ends that. */
  onMove(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}

import type { ChangedCase } from '../engine/changed-cases.js';
import type { EventStream } from './stream.js';

/** Somebody who watches. */
export interface Watcher {
  readonly personId: string;
  readonly sessionId: string | undefined;
  /** The organs whose cases they may see. */
  within: 'all' | readonly string[];
  readonly stream: EventStream;
  /** The unread notifications they were told of last. */
  unread: number;
}

export const MOST_WATCHERS = 500;
export const MOST_OF_ONE_PERSON = 8;

/** Everybody who watches through this process; bounded, so that open tabs cannot use the server up. */
export class Watchers {
  private readonly all = new Set<Watcher>();

  /** False when there is no more room. The oldest window of a person makes room for a new one. */
  makeRoom(of: string): boolean {
    const own = [...this.all].filter(({ personId }) => personId === of);
    if (own.length >= MOST_OF_ONE_PERSON) this.remove(own[0]!);
    return this.all.size < MOST_WATCHERS;
  }

  add(watcher: Watcher): void {
    this.all.add(watcher);
  }

  remove(watcher: Watcher): void {
    this.all.delete(watcher);
    watcher.stream.close();
  }

  list(): readonly Watcher[] {
    return [...this.all];
  }

  get none(): boolean {
    return this.all.size === 0;
  }
}

/** The changes that somebody may hear of. */
export function audible({ within }: Pick<Watcher, 'within'>, changes: readonly ChangedCase[]): readonly ChangedCase[] {
  return within === 'all' ? changes : changes.filter(({ organId }) => within.includes(organId));
}

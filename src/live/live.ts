import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ChangedCases } from '../engine/changed-cases.js';
import { organsOf } from '../identity/access/may.js';
import { CASE_ROLES } from '../identity/access/route-rules.js';
import type { SignedInActor } from '../identity/actor.js';
import { Authenticator } from '../identity/sign-in/authenticator.js';
import { Time } from '../platform/time/time.js';
import { Notifications } from '../supervision/notifications/notifications.js';
import { RecentChanges } from './recent-changes.js';
import { EventStream, type Writable } from './stream.js';
import { audible, Watchers, type Watcher } from './watchers.js';

const LOOK_EVERY_MS = 1_000;
const BEAT_EVERY_MS = 25_000;
/** More at once are an import or a recomputation: then everything on screen may be old. */
const MOST_CHANGES = 500;

/** What somebody hears first, and what a client that cannot listen reads instead. */
export interface LiveState {
  readonly now: number;
  readonly today: string;
  readonly unread: number;
}

/**
 * Tells open pages what has changed. It looks into the database once a second while somebody watches, whichever process did the work, and
 * tells ids alone: a page that shows one of them reads it again under its reader's own rights.
 */
@Injectable()
export class Live implements OnModuleDestroy {
  private readonly logger = new Logger('Live');
  private readonly watchers = new Watchers();
  private recent: RecentChanges | null = null;
  private today = '';
  private timers: NodeJS.Timeout[] = [];
  private looking = false;
  private over = false;

  constructor(
    private readonly changed: ChangedCases,
    private readonly notifications: Notifications,
    private readonly authenticator: Authenticator,
    private readonly time: Time,
  ) {}

  async state(personId: string): Promise<LiveState> {
    return { now: this.time.now(), today: this.time.today(), unread: await this.notifications.unread(personId) };
  }

  /** Lets somebody watch until the answer's end, which begins with `open`. Null when there is no more room. */
  async watch(actor: SignedInActor, open: () => Writable): Promise<(() => void) | null> {
    const state = await this.state(actor.personId);
    // Whoever came first may have gone while it began, and taken the looking along.
    while (this.timers.length === 0 && !this.over) await this.begin();
    if (this.over || !this.watchers.makeRoom(actor.personId)) return null;
    const watcher: Watcher = { personId: actor.personId, sessionId: actor.sessionId, within: organsOf(actor, CASE_ROLES), stream: new EventStream(open()), unread: state.unread };
    this.watchers.add(watcher);
    watcher.stream.send('hello', state);
    return () => {
      this.watchers.remove(watcher);
      if (this.watchers.none) this.rest();
    };
  }

  /** Looks for news and tells them. Called by itself once a second. */
  async look(): Promise<void> {
    const recent = this.recent;
    if (this.looking || recent === null) return;
    this.looking = true;
    try {
      const found = await this.changed.since(recent.since, MOST_CHANGES);
      const news = recent.news(found);
      if (news.length > 0) this.tell(news, found.length === MOST_CHANGES);
      await this.tellUnread();
      this.tellDay();
    } catch (error) {
      this.logger.warn(`could not look for changes: ${error instanceof Error ? error.name : 'unknown'}`);
    } finally {
      this.looking = false;
    }
  }

  /** Keeps lines open; ends those whose session has ended, and hears of changed rights. */
  async beat(): Promise<void> {
    for (const watcher of this.watchers.list()) {
      const actor = watcher.sessionId === undefined ? null : await this.authenticator.peek(watcher.sessionId).catch(() => undefined);
      if (actor === null && watcher.sessionId !== undefined) {
        watcher.stream.send('bye', {});
        this.watchers.remove(watcher);
        continue;
      }
      if (actor) watcher.within = organsOf(actor, CASE_ROLES);
      watcher.stream.beat();
    }
  }

  onModuleDestroy(): void {
    this.over = true;
    for (const watcher of this.watchers.list()) this.watchers.remove(watcher);
    this.rest();
  }

  private async begin(): Promise<void> {
    this.recent = new RecentChanges(this.time.now());
    this.today = this.time.today();
    this.timers = [setInterval(() => void this.look(), LOOK_EVERY_MS).unref(), setInterval(() => void this.beat(), BEAT_EVERY_MS).unref()];
    this.recent.begin(await this.changed.since(this.recent.since, MOST_CHANGES));
  }

  private rest(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    this.recent = null;
  }

  private tell(news: Parameters<typeof audible>[1], tooMany: boolean): void {
    for (const watcher of this.watchers.list()) {
      const heard = audible(watcher, news);
      if (heard.length === 0) continue;
      const cases = heard.map(({ id, definition, organId, revision }) => ({ id, definition, organId, revision }));
      watcher.stream.send('cases', tooMany ? { cases: [], all: true } : { cases, all: false });
    }
  }

  private async tellUnread(): Promise<void> {
    const unread = await this.notifications.unreadOf([...new Set(this.watchers.list().map(({ personId }) => personId))]);
    for (const watcher of this.watchers.list()) {
      const now = unread.get(watcher.personId) ?? 0;
      if (now === watcher.unread) continue;
      watcher.unread = now;
      watcher.stream.send('unread', { unread: now });
    }
  }

  /** A new day, or time moved by hand, changes what is left of every limit. */
  private tellDay(): void {
    const today = this.time.today();
    if (today === this.today) return;
    this.today = today;
    for (const { stream } of this.watchers.list()) stream.send('day', { now: this.time.now(), today });
  }
}

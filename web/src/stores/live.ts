import { onScopeDispose, ref } from 'vue';
import { defineStore } from 'pinia';
import { useNotifications } from './notifications.js';
import { useSession } from './session.js';

export interface LiveCase {
  readonly id: string;
  readonly definition: string;
  readonly organId: string;
  readonly revision: number;
}

/** What changed; `all` when so much did that everything shown may be old, as after a lost connection. */
export interface LiveChange {
  readonly cases: readonly LiveCase[];
  readonly all: boolean;
}

type Listener = (change: LiveChange) => void;

/** After a refusal the browser gives up by itself; then it is tried again at this pace. */
const AGAIN_MS = 60_000;

/** What the server tells by itself (`GET /api/events`): changed cases, unread notifications, a new day. */
export const useLive = defineStore('live', () => {
  const listeners = new Set<Listener>();
  /** When the server was last heard of, epoch milliseconds of its own time; null while there is no connection. */
  const heardAt = ref<number | null>(null);
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let greeted = false;

  const tell = (change: LiveChange) => listeners.forEach((listener) => listener(change));

  function connect(): void {
    if (source) return;
    source = new EventSource('/api/events');
    on<{ now: number; today: string; unread: number }>('hello', ({ now, today, unread }) => {
      useSession().tick(today, now);
      useNotifications().unread = unread;
      heardAt.value = now;
      // What happened while the line was down nobody told.
      if (greeted) tell({ cases: [], all: true });
      greeted = true;
    });
    on<LiveChange>('cases', tell);
    on<{ unread: number }>('unread', ({ unread }) => void (useNotifications().unread = unread));
    on<{ now: number; today: string }>('day', ({ now, today }) => {
      useSession().tick(today, now);
      tell({ cases: [], all: true });
    });
    on('bye', () => {
      disconnect();
      // The next question of the page meets the ended session and asks to sign in again.
      void useNotifications().count();
    });
    source.onerror = () => {
      heardAt.value = null;
      if (source?.readyState !== EventSource.CLOSED) return;
      disconnect();
      // Whom the server does not tell has to ask.
      void useNotifications().count();
      again = setTimeout(connect, AGAIN_MS);
    };
  }

  function on<Data>(event: string, hear: (data: Data) => void): void {
    source?.addEventListener(event, (message) => hear(JSON.parse((message as MessageEvent<string>).data) as Data));
  }

  function disconnect(): void {
    clearTimeout(again);
    source?.close();
    source = null;
    heardAt.value = null;
  }

  function listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  return { heardAt, connect, disconnect, listen };
});

/** Hears of changed cases while the component is there. */
export function useLiveCases(listener: Listener): void {
  onScopeDispose(useLive().listen(listener));
}

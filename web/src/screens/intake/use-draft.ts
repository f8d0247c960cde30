import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { useSession } from '../../stores/session.js';
import { OWN_STORE } from '../../stores/own-store.js';
import { Drafts, type Draft } from './drafts.js';

const PAUSE_MS = 400;

interface Kept {
  /** When it was last kept, epoch milliseconds of this machine; null before, or where the browser keeps nothing. */
  readonly keptAt: Ref<number | null>;
  readonly failed: Ref<boolean>;
  /** Forms left half-filled, not open in another tab; the latest first. */
  readonly found: ShallowRef<readonly Draft[]>;
  /** The form is another one from now on: a draft that is taken up, or a new one. */
  readonly begin: (id: string) => void;
  readonly forget: (id: string) => void;
}

/** Keeps the form while it is typed, on this machine, under its clerk. `content` is null while there is nothing worth keeping. */
export function useDraft(content: () => Omit<Draft, 'savedAt' | 'id'> | null): Kept {
  const session = useSession();
  const drafts = new Drafts(session.person?.id ?? '', OWN_STORE);
  const keptAt = ref<number | null>(null);
  const failed = ref(false);
  const found = shallowRef<readonly Draft[]>([]);
  let current = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let release = (): void => undefined;

  function keep(): void {
    clearTimeout(waiting);
    const now = content();
    // Who signed out left nothing behind.
    if (now === null || current === '' || OWN_STORE.isShut) return;
    keptAt.value = drafts.save({ ...now, id: current });
    failed.value = keptAt.value === null;
  }
  watch(() => JSON.stringify(content()), (now) => {
    clearTimeout(waiting);
    if (now !== 'null') waiting = setTimeout(keep, PAUSE_MS);
  });

  function begin(id: string): void {
    release();
    [current, keptAt.value, found.value] = [id, null, []];
    release = hold(id);
  }

  function forget(id: string): void {
    clearTimeout(waiting);
    drafts.remove(id);
    found.value = found.value.filter((each) => each.id !== id);
    if (id === current) [current, keptAt.value] = ['', null];
  }

  /** As it was kept last: what another tab had open went on until it was closed. */
  function offer(id: string): void {
    const draft = drafts.all().find((each) => each.id === id);
    if (draft && id !== current) found.value = [...found.value.filter((each) => each.id !== id), draft].sort((a, b) => b.savedAt - a.savedAt);
  }

  const leaving = new AbortController();
  for (const { id } of drafts.all()) whenFree(id, leaving.signal, () => offer(id));
  window.addEventListener('pagehide', keep);
  onScopeDispose(() => {
    keep();
    leaving.abort();
    window.removeEventListener('pagehide', keep);
    release();
  });
  return { keptAt, failed, found, begin, forget };
}

const lockOf = (id: string): string => `yishen.draft.${id}`;

/** Says to other tabs that this form is being filled here. Answers what takes that back. */
function hold(id: string): () => void {
  let free = (): void => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  // Only pages from this machine or over HTTPS have locks; without them every draft is offered.
  void navigator.locks?.request(lockOf(id), () => held);
  return () => free();
}

/** As soon as no tab has this form open: at once, or when the tab that has it is closed. */
function whenFree(id: string, signal: AbortSignal, then: () => void): void {
  if (!navigator.locks) return then();
  navigator.locks.request(lockOf(id), { signal }, then).catch(() => undefined);
}

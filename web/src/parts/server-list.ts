import { nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { asProblem, type ProblemError } from '../api/problem.js';
import { language } from '../i18n/language.js';

export interface PageOf<Row> {
  readonly items: readonly Row[];
  readonly next?: string | null;
}

export interface ServerList<Row> {
  readonly items: ShallowRef<readonly Row[]>;
  readonly next: Ref<string | null>;
  readonly there: Ref<boolean>;
  readonly loading: Ref<boolean>;
  readonly problem: ShallowRef<ProblemError | null>;
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
}

const PAGE = 50;
const MOST_AT_ONCE = 200;

/** How far down somebody was in a list when they left it, by its address. */
const places = new Map<string, { readonly rows: number; readonly scroll: number }>();

interface Options<Row> {
  readonly page: (asked: { readonly limit: number; readonly cursor?: string; readonly signal: AbortSignal }) => Promise<PageOf<Row>>;
  /** Read anew whenever it changes; also where the place in the list is kept under, as the full address. */
  readonly key: () => string;
}

/**
 * A list that the server pages by cursors. Whoever opens a row and comes back finds the rows that were there, at the same place; a refresh keeps
 * as many rows as are shown.
 */
export function useServerList<Row>({ page, key }: Options<Row>): ServerList<Row> {
  const items = shallowRef<readonly Row[]>([]);
  const next = ref<string | null>(null);
  const there = ref(false);
  const loading = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  let last: AbortController | null = null;

  async function reading(work: (signal: AbortSignal) => Promise<PageOf<Row>>): Promise<boolean> {
    last?.abort();
    const mine = (last = new AbortController());
    loading.value = true;
    try {
      const found = await work(mine.signal);
      if (last !== mine) return false;
      [items.value, next.value, there.value, problem.value] = [found.items, found.next ?? null, true, null];
      return true;
    } catch (error) {
      if (last === mine) problem.value = asProblem(error);
      return false;
    } finally {
      if (last === mine) loading.value = false;
    }
  }

  async function first(rows: number, signal: AbortSignal): Promise<PageOf<Row>> {
    let found = await page({ limit: Math.min(rows, MOST_AT_ONCE), signal });
    while (found.next && found.items.length < rows) {
      const following = await page({ limit: Math.min(rows - found.items.length, MOST_AT_ONCE), cursor: found.next, signal });
      found = { items: [...found.items, ...following.items], next: following.next };
    }
    return found;
  }

  const reload = async (): Promise<void> => void (await reading((signal) => first(Math.max(PAGE, items.value.length), signal)));
  const more = async (): Promise<void> => {
    const cursor = next.value;
    if (cursor === null || loading.value) return;
    await reading(async (signal) => {
      const following = await page({ limit: PAGE, cursor, signal });
      return { items: [...items.value, ...following.items], next: following.next };
    });
  };

  const leave = (of: string) => places.set(of, { rows: items.value.length, scroll: window.scrollY });
  onMounted(async () => {
    const place = places.get(key());
    const shown = await reading((signal) => first(Math.max(PAGE, place?.rows ?? 0), signal));
    if (!shown || !place) return;
    await nextTick();
    window.scrollTo({ top: place.scroll });
  });
  let left = key();
  onBeforeUnmount(() => {
    leave(left);
    last?.abort();
    last = null;
  });
  watch(key, (now) => {
    left = now;
    void reading((signal) => first(PAGE, signal));
  });
  watch(language, reload);
  return { items, next, there, loading, problem, reload, more };
}

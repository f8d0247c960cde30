import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { api, read } from '../../api/client.js';
import { asProblem, type ProblemError } from '../../api/problem.js';
import { language } from '../../i18n/language.js';
import { useLiveCases } from '../../stores/live.js';
import { queryOf, type Board, type BoardState, type Column } from './board-filter.js';

/** News that come close together are read at once; a board is drawn no more often than this. */
const TOGETHER_MS = 400;
const MOST_AT_ONCE = 200;

export interface BoardData {
  readonly board: ShallowRef<Board | null>;
  readonly loading: Ref<boolean>;
  readonly problem: ShallowRef<ProblemError | null>;
  /** News that are not shown yet, because somebody is at work on the board. */
  readonly waiting: Ref<number>;
  readonly refresh: () => Promise<void>;
  readonly more: (column: Column) => Promise<void>;
}

/**
 * The board as the server draws it, drawn anew by push. While `held` nothing moves under the reader's hand: news wait until the hand is gone
 * or asks for them.
 */
export function useBoard(state: () => BoardState, held: () => boolean, cards = 20): BoardData {
  const board = shallowRef<Board | null>(null);
  const loading = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  const waiting = ref(0);
  let last: AbortController | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const draw = (query: object, signal?: AbortSignal) => read(api.GET('/api/board', { params: { query: { ...queryOf(state()), ...query } }, signal }));

  /** Columns that were opened further keep as many cards as they show. */
  async function whole(signal: AbortSignal): Promise<Board> {
    const drawn = await draw({ limit: cards }, signal);
    const columns = await Promise.all(drawn.columns.map(async (column) => {
      const shown = board.value?.columns.find(({ name }) => name === column.name)?.cards.length ?? 0;
      if (shown <= column.cards.length || column.next === null) return column;
      return (await draw({ column: column.name, limit: Math.min(shown, MOST_AT_ONCE) }, signal)).columns[0] ?? column;
    }));
    return { ...drawn, columns };
  }

  async function refresh(): Promise<void> {
    last?.abort();
    const mine = (last = new AbortController());
    loading.value = true;
    try {
      const drawn = await whole(mine.signal);
      if (last !== mine) return;
      [board.value, problem.value, waiting.value] = [drawn, null, 0];
    } catch (error) {
      if (last === mine) problem.value = asProblem(error);
    } finally {
      if (last === mine) loading.value = false;
    }
  }

  async function more({ name, next }: Column): Promise<void> {
    if (next === null || board.value === null) return;
    const of = board.value;
    const following = (await draw({ column: name, limit: cards, cursor: next }).catch((error: unknown) => void (problem.value = asProblem(error))))?.columns[0];
    // Whoever drew the board anew meanwhile has other cards under the same cursor.
    if (!following || board.value !== of) return;
    board.value = { ...of, columns: of.columns.map((each) => (each.name === name ? { ...each, cards: [...each.cards, ...following.cards], next: following.next } : each)) };
  }

  useLiveCases(({ cases, all }) => {
    const news = cases.filter(({ definition }) => definition === 'request').length;
    if (news === 0 && !all) return;
    if (held()) waiting.value += Math.max(news, 1);
    else {
      clearTimeout(soon);
      soon = setTimeout(() => (held() ? void (waiting.value += 1) : void refresh()), TOGETHER_MS);
    }
  });
  watch(held, (now) => {
    if (!now && waiting.value > 0) void refresh();
  });
  watch([() => JSON.stringify(state()), language], () => {
    board.value = board.value && { ...board.value, columns: board.value.columns.map((column) => ({ ...column, cards: column.cards.slice(0, cards) })) };
    void refresh();
  });
  onScopeDispose(() => {
    clearTimeout(soon);
    last?.abort();
    last = null;
  });
  void refresh();
  return { board, loading, problem, waiting, refresh, more };
}

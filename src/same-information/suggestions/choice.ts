import type { Suggestion } from './suggestion.js';

/** Shown at most, and of one topic at most. */
const MOST = 5;
const OF_A_TOPIC = 2;

const VERDICTS = { same: 2, unclear: 1, different: 0 } as const;

/**
 * Chooses what is shown. The same before the similar; what is public first, for it can be given at once; then what was answered, by the
 * organ asked, lately. A topic that many ask for does not fill the list: two of it stand for all.
 */
export function chosen(all: readonly Suggestion[], organId: string): Suggestion[] {
  const ranks = new Map(all.map((each) => [each, rankOf(each, organId)]));
  const ordered = [...all].sort((a, b) => compareRanks(ranks.get(b)!, ranks.get(a)!));
  const ofTopic = new Map<string, number>();
  return ordered.filter(({ topic }) => {
    if (!topic) return true;
    const n = (ofTopic.get(topic.id) ?? 0) + 1;
    ofTopic.set(topic.id, n);
    return n <= OF_A_TOPIC;
  }).slice(0, MOST);
}

type Rank = readonly (number | string)[];

function rankOf({ verdict, kind, outcome, organ, likeness, outcomeOn, receivedOn, publishedOn }: Suggestion, organId: string): Rank {
  const likeBand = Math.floor(likeness / 20);
  return [VERDICTS[verdict], Number(kind === 'published'), verdict === 'same' ? 0 : likeBand, Number(outcome !== null), Number(organ?.id === organId), likeness, outcomeOn ?? receivedOn ?? publishedOn ?? ''];
}

function compareRanks(a: Rank, b: Rank): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

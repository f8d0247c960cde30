import { reactive, ref } from 'vue';
import { ActKey } from '../../api/act-key.js';
import { api, read } from '../../api/client.js';
import { sendCommand, type CommandBody } from '../../api/commands.js';
import { asProblem } from '../../api/problem.js';
import { problemText } from '../../parts/problem-text.js';
import type { Card } from './board-filter.js';

/** What came of one case. */
export interface Outcome {
  readonly card: Card;
  state: 'waiting' | 'going' | 'done' | 'refused';
  /** Why it was refused. */
  why: string;
  /** Somebody else was faster: the revision that was seen is not the present one. */
  stale: boolean;
}

type Command = { readonly name: 'supervise'; readonly body: CommandBody<'supervise'> } | { readonly name: 'reassign'; readonly body: CommandBody<'reassign'> };

/**
 * The same command to several cases, one after the other: each is a step of its own with an entry in its own history, and each is told apart.
 * Every case keeps its key until it is done, so that trying again repeats none.
 */
export function useActOnCards(cards: readonly Card[]) {
  const outcomes = reactive<Outcome[]>(cards.map((card) => ({ card, state: 'waiting', why: '', stale: false })));
  const keys = new Map(cards.map(({ caseId }) => [caseId, new ActKey()]));
  const busy = ref(false);

  async function one(outcome: Outcome, { name, body }: Command): Promise<void> {
    const { caseId } = outcome.card;
    const key = keys.get(caseId)!;
    [outcome.state, outcome.why] = ['going', ''];
    try {
      const revision = outcome.stale ? await presentRevision(caseId) : outcome.card.revision;
      await sendCommand(caseId, name, body as never, { key: key.value, revision });
      key.done();
      outcome.state = 'done';
    } catch (error) {
      const problem = asProblem(error);
      [outcome.state, outcome.why, outcome.stale] = ['refused', problemText(problem).what || problemText(problem).title, problem.stale];
    }
  }

  /** Goes through those that are not done. True when all of them are. */
  async function run(command: Command): Promise<boolean> {
    busy.value = true;
    for (const outcome of outcomes) {
      if (outcome.state !== 'done') await one(outcome, command);
    }
    busy.value = false;
    return outcomes.every(({ state }) => state === 'done');
  }
  return { outcomes, busy, run };
}

async function presentRevision(requestId: string): Promise<number> {
  return (await read(api.GET('/api/requests/{requestId}', { params: { path: { requestId } } }))).revision;
}

import type { OutcomeCode } from '../../../workflows/request/outcomes.js';
import { reconsidered, repliedAgain, sued } from './parts/afterwards.js';
import { thirdPartyKeepsSilent, thirdPartyRefuses } from './parts/consulting.js';
import { asksAndIsAnswered } from './parts/correcting.js';
import { extended } from './parts/extending.js';
import { assisted, narrowed, noted, searched, supervised, talked } from './parts/handling.js';
import { replied } from './parts/replying.js';
import type { Move, Telling } from './story.js';

/** The course of a request nothing special is told of, once it is assigned. */
export function ordinary(telling: Telling): Move[] {
  const { rng, topic } = telling;
  const outcome = rng.pick(topic.usual);
  return [...begun(telling), ...heard(telling, outcome), ...answered(telling, outcome), ...attacked(telling, outcome)];
}

/** The course of a request that has to be over soon. */
export function quick(telling: Telling): Move[] {
  const simple = telling.topic.usual.filter((each) => !each.endsWith('THIRD_PARTY') && each !== 'PARTIALLY_GRANTED');
  return [...begun(telling), ...answered(telling, simple.length > 0 ? telling.rng.pick(simple) : 'GRANTED.TOLD_HOW')];
}

function begun(telling: Telling): Move[] {
  const { rng } = telling;
  if (rng.chance(0.08)) return asksAndIsAnswered(telling);
  if (rng.chance(0.1)) return [narrowed(telling)];
  return rng.chance(0.35) ? [talked(telling)] : [];
}

/** Nobody's interests are given away unasked. */
function heard(telling: Telling, outcome: OutcomeCode): Move[] {
  const touches = outcome === 'DENIED.THIRD_PARTY' || (outcome === 'PARTIALLY_GRANTED' && telling.topic.withheld?.[1] === 'DENIED.THIRD_PARTY');
  if (!touches) return [];
  return telling.rng.chance(0.4) ? thirdPartyKeepsSilent(telling) : thirdPartyRefuses(telling);
}

/** Most in time, some after the city's own target, a few after the limit of the law. */
function answered(telling: Telling, outcome: OutcomeCode): Move[] {
  const { rng } = telling;
  const search = outcome.startsWith('UNABLE.NOT_HELD') ? [searched(telling)] : rng.chance(0.25) ? [searched(telling, 1, true)] : [];
  const help = rng.chance(0.08) ? assisted(telling) : [];
  const die = rng.next();
  if (die < 0.04) return [...extended(9), ...search, ...replied(telling, outcome, { after: rng.int(8, 16) })];
  if (die < 0.13) return [...search, noted('业务科室尚未提供材料，已催办。', 5), supervised(rng.int(5, 6)), ...replied(telling, outcome, { after: rng.int(1, 3), review: 'smooth' })];
  if (die < 0.18) return [...search, noted('档案调阅未完成，已催办。', 6), supervised(11), ...replied(telling, outcome, { after: rng.int(2, 5) })];
  return [...search, ...help, ...replied(telling, outcome)];
}

function attacked(telling: Telling, outcome: OutcomeCode): Move[] {
  const { rng } = telling;
  if (rng.chance(0.03)) return repliedAgain(telling, 'error-found', outcome, 5);
  if (!rng.chance(0.1)) return [];
  if (outcome.startsWith('DENIED.') || rng.chance(0.5)) return reconsidered(telling, rng.pick(['UPHELD', 'UPHELD', 'OTHER']));
  return sued(telling, { result: rng.pick(['UPHELD', 'OTHER']) });
}

import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { SampleRequest } from '../data/sample-requests.js';
import { topicOf } from '../data/topics.js';
import type { Seeded } from '../random/seeded.js';
import { LIVE_CAST, type LiveRole } from './live-cast.js';
import type { OfficeDays } from './office-days.js';
import { PAST_CAST, REPEATS } from './past-cast.js';

/** A request with its day, and what part of the demonstration it plays. */
export interface Cast {
  readonly request: SampleRequest;
  readonly on: CivilDate;
  /** On today's board. */
  readonly live?: LiveRole;
  /** Moved to the last months: it has to be over soon. */
  readonly quick?: true;
}

/** Everything told of a past request is over after so many office days. */
const LONGEST_STORY = 75;
/** So many requests without a story of their own move to the months before today, which the sample data leave thin. */
const MOVED = 20;
const MOVED_BETWEEN = [32, 140] as const;
/** Office days within which an earlier request is answered before it is repeated. */
const BEFORE_REPEAT = 45;

/**
 * Who plays what: a seeded share of the requests moves towards today, so that today's board has work on it; all others keep the
 * day of the sample data, unless that lies too near to today.
 */
export function castOf(requests: readonly SampleRequest[], today: CivilDate, days: OfficeDays, rng: Seeded): readonly Cast[] {
  const free = rng.of('order').shuffled(requests.filter(({ id }) => !(id in PAST_CAST)));
  const live = LIVE_CAST.map((role): Cast => ({ request: takeFitting(free, role), on: days.plus(today, -role.daysAgo), live: role }));
  const moving = rng.of('moving');
  const quick = free.splice(0, MOVED).map((request): Cast => ({ request, on: days.plus(today, -moving.int(...MOVED_BETWEEN)), quick: true }));
  const latest = days.plus(today, -LONGEST_STORY);
  const past = requests.filter((request) => free.includes(request) || request.id in PAST_CAST).map((request): Cast => (
    { request, on: dayOfPast(request, latest, days, moving) }));
  return [...past, ...quick, ...live];
}

/** Its own day, unless that lies too near to today. What is repeated later comes early enough to be answered by then. */
function dayOfPast({ id, submittedOn }: SampleRequest, latest: CivilDate, days: OfficeDays, moving: Seeded): CivilDate {
  const isRepeated = Object.values(REPEATS).includes(id);
  const last = isRepeated ? days.plus(latest, -BEFORE_REPEAT) : latest;
  return submittedOn <= last ? submittedOn : days.plus(last, -moving.int(0, id in REPEATS ? 5 : isRepeated ? 15 : 60));
}

/** Takes the first request that can play a role out of those still free. */
function takeFitting(free: SampleRequest[], role: LiveRole): SampleRequest {
  const position = free.findIndex(({ channel, topic }) => role.channels.includes(channel) && (!role.thirdParty || topicOf(topic).thirdParty !== undefined));
  const [found] = position < 0 ? [] : free.splice(position, 1);
  if (!found) throw new Error(`no request of the sample data is left for '${role.name}'`);
  return found;
}

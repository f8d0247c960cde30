import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { addDays } from '../../../workflows/clock/civil-date.js';
import { sampleRequests } from '../data/sample-requests.js';
import { topicOf } from '../data/topics.js';
import type { DemoOffice, DemoPlace } from '../office/office.js';
import type { Seeded } from '../random/seeded.js';
import { fileExported } from './parts/afterwards.js';
import { castOf, type Cast } from './casting.js';
import { channelFor, loggedRequest, needsConfirmation } from './intake-of.js';
import { OfficeDays } from './office-days.js';
import { ordinary, quick } from './ordinary.js';
import { archived, assigned, confirmed } from './parts/handling.js';
import { confirmedOnline } from './parts/online.js';
import { replied } from './parts/replying.js';
import { PAST_CAST } from './past-cast.js';
import type { Desk, Move, Story, Telling } from './story.js';

/** All that happens in the demonstration, before it happens. */
export interface Plot {
  readonly today: CivilDate;
  readonly days: OfficeDays;
  /** In the order in which the requests come in. */
  readonly stories: readonly Story[];
}

export interface PlotOptions {
  readonly seed: Seeded;
  readonly today: CivilDate;
  /** Only the last so many requests: a shortened demonstration for tests. */
  readonly most?: number;
}

/** The first day the sample data could need, and some to spare after today for dates that are set ahead. */
const FIRST_DAY = '2024-12-02';
const AHEAD = 120;

/** Tells the stories of all requests of the sample data, the same for the same seed and day. */
export function plotOf(office: DemoOffice, { seed, today, most }: PlotOptions): Plot {
  const days = new OfficeDays(FIRST_DAY, addDays(today, AHEAD));
  const stories = castOf(sampleRequests(), today, days, seed.of('casting')).map((cast) => storyOf(cast, office, days, seed))
    .sort((a, b) => (a.enteredOn < b.enteredOn ? -1 : a.enteredOn > b.enteredOn ? 1 : a.request.id < b.request.id ? -1 : 1));
  return { today, days, stories: most === undefined ? stories : stories.slice(-most) };
}

function storyOf(cast: Cast, office: DemoOffice, days: OfficeDays, seed: Seeded): Story {
  const { request, live } = cast;
  const rng = seed.of(`story/${request.id}`);
  const place = placeFor(office, request.authority);
  const channel = live?.ordinaryMail ? 'ordinary-mail' : live && request.channel === 'post' ? 'signed-post' : channelFor(request, rng);
  const logged = loggedRequest(request, place, { on: cast.on, channel, prompt: live !== undefined, days, rng, seed });
  const first = rng.int(0, place.staff.officers.length - 1);
  const telling: Telling = {
    request, topic: topicOf(request.topic), place, channel, rng, desk: deskOf(place, first), otherDesk: deskOf(place, (first + 1) % place.staff.officers.length),
  };
  const confirms = needsConfirmation(channel) && !live?.unconfirmed ? [...(live?.online ? [confirmedOnline()] : []), ...confirmedFor(telling, live !== undefined)] : [];
  return {
    ...telling, ...logged, ...(live?.online && { online: true as const, role: live.name }), moves: [...confirms, ...courseOf(cast, telling)], ofMatter: live ? () => [] : courseOfMatter,
  };
}

function placeFor({ places }: DemoOffice, authority: string): DemoPlace {
  const found = places.find(({ organ }) => organ.authorities.includes(authority));
  if (!found) throw new RangeError(`no organ of the demonstration is addressed as '${authority}'`);
  return found;
}

function deskOf({ unitIds, staff }: DemoPlace, officer: number): Desk {
  return { unitId: unitIds[officer]!, officerId: staff.officers[officer]!.personId };
}

/** What stands on the board today was confirmed at once, so that its days are those its place calls for. */
function confirmedFor(telling: Telling, atOnce: boolean): Move[] {
  return atOnce ? confirmed(telling).map((each) => ({ ...each, after: 0, back: undefined })) : confirmed(telling);
}

function courseOf({ request, live, quick: soon }: Cast, telling: Telling): readonly Move[] {
  if (live) return live.moves(telling);
  const course = PAST_CAST[request.id]?.(telling) ?? (soon ? quick(telling) : ordinary(telling));
  const exported = request.id === EXPORTED ? [fileExported('档案移交：按归档要求导出电子案卷。')] : [];
  return [assigned(telling, telling.rng.int(0, 1)), ...course, ...archived(telling), ...exported];
}

/** An archived case whose file is exported. */
const EXPORTED = 'd027';

/** A matter split off goes the usual way, in the same hands. */
function courseOfMatter(telling: Telling): readonly Move[] {
  return [assigned(telling, 1), ...replied(telling, 'GRANTED.PROVIDED'), ...archived(telling)];
}

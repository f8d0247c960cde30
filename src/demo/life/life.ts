import { EXTRACT_TEXT } from '../../attachments/work-kinds.js';
import { TELL_DELIVERY } from '../../delivery/follow-up.js';
import { MAKE_DOSSIER } from '../../dossiers/work-kinds.js';
import { CHECK_RELEASE } from '../../release-gate/check-release.js';
import { addDays, instantOf, type CivilDate } from '../../../workflows/clock/civil-date.js';
import type { DemoOffice } from '../office/office.js';
import type { ReleaseLife } from '../releases/release-life.js';
import type { Plot } from '../plot/plot.js';
import type { AwaitedTask, Move, Story } from '../plot/story.js';
import type { Seeded } from '../random/seeded.js';
import { Agenda, HOURS, type Slot } from './agenda.js';
import { loadPublishedOn, setPolicyOn } from './calendar-events.js';
import type { OfficeServices } from './office-services.js';
import { settleHowReviewsAreGiven } from './review-turns.js';
import { Player, type DemoQuery } from './player.js';
import { RunningCase } from './running-case.js';

const AWAITED: readonly AwaitedTask[] = ['confirm-correction-lapse', 'confirm-payment-lapse', 'decide-on-reasons', 'archive'];
/** Background work that people wait for. Printing is left to the running program, which does it in between: a reply is printed when it is served. */
const AT_ONCE = [CHECK_RELEASE, EXTRACT_TEXT, MAKE_DOSSIER, TELL_DELIVERY];
/** When offices open, and the clock's reminders go out. */
const OPENING = '08:30';

/** The office from the first request to the eve of today, day by day at simulated time. */
export class Life {
  private readonly player: Player;
  private readonly agenda: Agenda<RunningCase>;
  private readonly arrivals = new Map<string, Story[]>();
  private readonly waiting = new Map<string, RunningCase>();
  private readonly rng: Seeded;
  /** Moves made, for the report. */
  moves = 0;

  constructor(private readonly services: OfficeServices, private readonly office: DemoOffice, private readonly plot: Plot, seed: Seeded, private readonly releases: ReleaseLife) {
    this.player = new Player(services, plot.days, seed);
    this.agenda = new Agenda(plot.days);
    this.rng = seed.of('life');
    for (const story of plot.stories) {
      const key = `${story.enteredOn}/${this.rng.int(0, 1)}`;
      this.arrivals.set(key, [...(this.arrivals.get(key) ?? []), story]);
    }
  }

  /** By which requests made online are asked after. */
  get queries(): readonly DemoQuery[] {
    return this.player.queries;
  }

  /** Lives through every day before today; of today only its beginning, when what ended yesterday takes its effect. */
  async live(): Promise<void> {
    const { today, stories } = this.plot;
    const first = stories[0]?.enteredOn ?? today;
    this.services.time.set(instantOf(first));
    await this.services.work.run((tx) => this.services.notices.load(tx));
    await settleHowReviewsAreGiven(this.services, this.office);
    for (let day = first; day < today; day = addDays(day, 1)) await this.day(day);
    await this.clockAt(today, '00:00');
  }

  private async day(day: CivilDate): Promise<void> {
    await this.clockAt(day, '00:00');
    const published = await loadPublishedOn(day, this.services, this.office);
    await setPolicyOn(day, this.services, this.office);
    await this.clockAt(day, OPENING, published);
    if (!this.plot.days.has(day)) return;
    await this.takeUpTasks(day);
    for (let hour = 0; hour < HOURS.length; hour += 1) await this.hour({ day, hour });
    await this.releases.day(day);
    await this.services.relay.relay();
  }

  /** The clock does its work where there is any, and what it had to say is delivered. */
  private async clockAt(day: CivilDate, hhmm: string, calendarChanged = false): Promise<void> {
    const { time, reads, enforcer, relay } = this.services;
    time.set(instantOf(day, hhmm));
    const due = await reads.query('SELECT case_id FROM deadlines WHERE next_at <= ? LIMIT 1', [time.now()]);
    if (due.length === 0 && !calendarChanged) return;
    await enforcer.enforceDue();
    await relay.relay();
  }

  /** Stories that waited for the clock go on once it has opened the task. */
  private async takeUpTasks(day: CivilDate): Promise<void> {
    if (this.waiting.size === 0) return;
    const rows = await this.services.reads.query<{ case_id: string; kind: AwaitedTask }>(
      `SELECT case_id, kind FROM tasks WHERE kind IN (${AWAITED.map(() => '?').join(', ')}) ORDER BY case_id, key`, AWAITED);
    for (const { case_id: caseId, kind } of rows) {
      const running = this.waiting.get(caseId);
      const move = running?.move;
      if (!running || move?.when !== kind) continue;
      this.waiting.delete(caseId);
      this.agenda.put(this.agenda.after({ day, hour: 0 }, move.after, move.by, running.story.rng), running);
    }
  }

  /** What happens at the same hour happens at the same time, except within an organ: its cases share numbers and turns. */
  private async hour(slot: Slot): Promise<void> {
    const key = `${slot.day}/${slot.hour}`;
    const arriving = this.arrivals.get(key) ?? [];
    const acting = this.agenda.take(slot);
    if (arriving.length + acting.length === 0) return;
    this.services.time.set(instantOf(slot.day, HOURS[slot.hour]) + this.rng.int(0, 8) * 60_000);
    const arrived = await organByOrgan(arriving, (story) => story, (story) => this.player.log(story));
    const made = await organByOrgan(acting, ({ story }) => story, async (running) => ({ running, move: running.move!, done: await this.player.make(running, running.move!) }));
    this.moves += arrived.length + made.length;
    for (const running of arrived) this.schedule(running, slot);
    for (const { running, move, done } of made) await this.afterMove(running, move, done, slot);
    await this.services.background.runDue(AT_ONCE);
  }

  private async afterMove(running: RunningCase, move: Move, done: boolean, slot: Slot): Promise<void> {
    if (!done) return this.agenda.put(this.agenda.after(slot, 1, move.by, running.story.rng), running);
    running.turn();
    this.schedule(running, slot);
    if (!('command' in move) || move.command !== 'SPLIT_BY_MATTER') return;
    for (const matter of await this.player.matters(running)) this.schedule(matter, slot);
  }

  private schedule(running: RunningCase, from: Slot): void {
    const { move, story, caseId } = running;
    if (!move) return;
    if (move.when) this.waiting.set(caseId, running);
    else this.agenda.put(this.agenda.after(this.notBefore(from, move), move.after, move.by, story.rng), running);
  }

  private notBefore(from: Slot, { lately }: Move): Slot {
    const earliest = lately === undefined ? from.day : this.plot.days.plus(this.plot.today, -lately);
    return earliest > from.day ? { day: earliest, hour: 0 } : from;
  }
}

/** One after the other within an organ, organs beside one another. The answer is in an order of its own, the same each time. */
async function organByOrgan<T, R>(all: readonly T[], storyOf: (each: T) => Story, act: (each: T) => Promise<R>): Promise<R[]> {
  const organOf = (each: T) => storyOf(each).place.organId;
  const done = await Promise.all([...new Set(all.map(organOf))].map(async (organId) => {
    const results: R[] = [];
    for (const each of all) if (organOf(each) === organId) results.push(await act(each));
    return results;
  }));
  return done.flat();
}

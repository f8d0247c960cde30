import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { OfficeDays } from '../plot/office-days.js';
import type { Part } from '../plot/story.js';
import type { Seeded } from '../random/seeded.js';

/** Times of an office day at which people act. */
export const HOURS = ['08:50', '09:40', '10:50', '14:20', '15:30', '16:40'] as const;

/** When a day's people of a part are at their desks: the first and last hour they may begin something. */
const AT_DESK: Readonly<Record<Part, readonly [first: number, last: number]>> = {
  clerk: [0, 1], officer: [1, 4], secrecy: [2, 4], adviser: [2, 4], head: [3, 5], leader: [3, 5], supervisor: [1, 3], applicant: [0, 5],
};

/** A place in the agenda. */
export interface Slot {
  readonly day: CivilDate;
  readonly hour: number;
}

/** What is to be done at which hour of which day. */
export class Agenda<T> {
  private readonly slots = new Map<string, T[]>();

  constructor(private readonly days: OfficeDays) {}

  put(slot: Slot, item: T): void {
    const key = keyOf(slot);
    const there = this.slots.get(key);
    if (there) there.push(item);
    else this.slots.set(key, [item]);
  }

  /** Takes out what is there, in the order it was put. */
  take(slot: Slot): T[] {
    const key = keyOf(slot);
    const found = this.slots.get(key) ?? [];
    this.slots.delete(key);
    return found;
  }

  /** So many office days after `from`, when that part is at its desk; 0: the next hour. */
  after(from: Slot, officeDays: number, part: Part, rng: Seeded): Slot {
    if (officeDays > 0) return { day: this.days.plus(from.day, officeDays), hour: rng.int(...AT_DESK[part]) };
    return from.hour + 1 < HOURS.length ? { day: from.day, hour: from.hour + 1 } : { day: this.days.plus(from.day, 1), hour: 0 };
  }
}

function keyOf({ day, hour }: Slot): string {
  return `${day}/${hour}`;
}

import type { CivilDate } from './civil-date.js';
import type { Ledger, PauseEntry } from './ledger.js';
import type { Policy } from './policy.js';

/** Time not counted: the days after `openedOn`, up to and including `endedOn`; without end while an answer is awaited. */
export interface PauseInterval {
  readonly openedOn: CivilDate;
  readonly endedOn: CivilDate | null;
  /** The letters behind it, in the order in which they opened. */
  readonly entries: readonly PauseEntry[];
}

/**
 * The union of all consultations as far as it lies after `start`, in the order of time; no two of the intervals touch.
 * A consultation opens with the dispatch of the letter, or with its receipt (policy; domain §4.4). Once the case is over an
 * answer still awaited counts as ended on that day.
 */
export function pausesAfter(start: CivilDate, ledger: Ledger, policy: Policy): PauseInterval[] {
  const union: { openedOn: CivilDate; endedOn: CivilDate | null; entries: PauseEntry[] }[] = [];
  for (const next of clipped(start, ledger, policy)) {
    const last = union.at(-1);
    if (!last || (last.endedOn !== null && next.openedOn > last.endedOn)) {
      union.push({ openedOn: next.openedOn, endedOn: next.endedOn, entries: [next.entry] });
      continue;
    }
    last.endedOn = later(last.endedOn, next.endedOn);
    last.entries.push(next.entry);
  }
  return union;
}

interface Clipped { readonly openedOn: CivilDate; readonly endedOn: CivilDate | null; readonly entry: PauseEntry }

function clipped(start: CivilDate, ledger: Ledger, policy: Policy): Clipped[] {
  return ledger.pauses.flatMap((entry): Clipped[] => {
    const opening = policy.pauseOpensOn === 'dispatch' ? entry.sentOn : entry.receivedOn;
    const endedOn = entry.endedOn ?? ledger.stoppedOn;
    if (opening === null || (endedOn !== null && (endedOn <= start || endedOn <= opening))) return [];
    return [{ openedOn: opening < start ? start : opening, endedOn, entry }];
  }).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function order({ openedOn, entry }: Clipped): string {
  return `${openedOn} ${entry.sentOn} ${entry.id}`;
}

/** The later of two ends; no end is the latest. */
function later(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  return a === null || b === null ? null : a > b ? a : b;
}

/** The letters for which a day after `openedOn` is not counted, for naming them. */
export function lettersOn(interval: PauseInterval, day: CivilDate, policy: Policy): readonly PauseEntry[] {
  return interval.entries.filter((entry) => {
    const opening = policy.pauseOpensOn === 'dispatch' ? entry.sentOn : entry.receivedOn;
    return opening !== null && opening < day && (entry.endedOn === null || day <= entry.endedOn);
  });
}

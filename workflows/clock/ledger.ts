import type { CivilDate } from './civil-date.js';

/** A correction notice and what came of it (Art. 30). Stops the clock; the corrected request starts it afresh. */
export interface CorrectionEntry {
  readonly id: string;
  readonly noticeOn: CivilDate;
  /** The day the corrected request was received; null while it is awaited. */
  readonly correctedOn: CivilDate | null;
}

/** A fee notice and its payment (Fee Measures 7). Stops the clock; payment starts it afresh. */
export interface PaymentEntry {
  readonly id: string;
  readonly noticeOn: CivilDate;
  readonly paidOn: CivilDate | null;
}

/** A consultation of a third party (Art. 32) or another organ (Arts. 11, 34): its time is not counted (Art. 33 ¶3). */
export interface PauseEntry {
  readonly id: string;
  readonly reason: 'thirdParty' | 'organ';
  /** How the letter is named to people. */
  readonly label: string;
  readonly sentOn: CivilDate;
  readonly receivedOn: CivilDate | null;
  /** The day the answer came or the time to answer ran out; null while it is awaited. */
  readonly endedOn: CivilDate | null;
}

/** An extension told to the applicant (Art. 33 ¶2). */
export interface ExtensionEntry {
  readonly workingDays: number;
  /** Null where the day is not recorded: the extension then belongs to the period that is running. */
  readonly notifiedOn: CivilDate | null;
  readonly label: string;
}

/**
 * The facts that move the reply clock of one request, as plain JSON. Nothing in it is computed, and the order of the entries
 * means nothing: due dates are functions of ledger, policy and calendar.
 */
export interface Ledger {
  /** Art. 31: the day of receipt, by channel. */
  readonly receivedOn: CivilDate | null;
  readonly corrections: readonly CorrectionEntry[];
  readonly payments: readonly PaymentEntry[];
  readonly pauses: readonly PauseEntry[];
  /** The latest one. One told on or before a later restart is cancelled by it. */
  readonly extension: ExtensionEntry | null;
  /** Art. 35: the date the organ set and told; it takes the place of the Art. 33 date. */
  readonly reasonableDelay: { readonly untilOn: CivilDate; readonly notifiedOn: CivilDate } | null;
  /** The day the reply was posted, signed for or published to the applicant, or the case was closed. */
  readonly stoppedOn: CivilDate | null;
}

export function emptyLedger(): Ledger {
  return { receivedOn: null, corrections: [], payments: [], pauses: [], extension: null, reasonableDelay: null, stoppedOn: null };
}

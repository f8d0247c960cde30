import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Channel } from '../../../workflows/request/channels.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';
import type { ClockAnswer, CommandAnswer } from '../../engine/command.js';
import type { ApplicantInput } from '../applicants/applicant.js';
import type { RequestTexts } from '../request-texts.js';

/** A request as it is logged (domain §3.1). There is no member for its purpose, and none may be added (Art. 27). */
export interface IntakeInput extends RequestTexts {
  readonly organId: string;
  readonly channel: Channel;
  readonly submittedOn: CivilDate;
  /** Day it came to hand; the day of submission unless given. For signed post the day the organ signed for it. */
  readonly arrivedOn?: CivilDate;
  /** Day both sides confirmed, where receipt depends on it (Art. 31). */
  readonly confirmedOn?: CivilDate;
  readonly applicant: ApplicantInput;
  /** Art. 44 ¶2: the applicant suggests that it be disclosed to everybody. */
  readonly suggestsRelease?: boolean;
  /** Art. 43: the applicant needs help with reading, seeing or hearing. */
  readonly accessibilityNeed?: boolean;
  /** Oral requests: why writing is truly difficult (Art. 29). */
  readonly writingDifficulty?: string;
}

/** What is known of a request that was just logged. */
export interface IntakeAnswer extends CommandAnswer {
  /** Registration number; null until both sides have confirmed. */
  readonly number: string | null;
  /** Number of the incoming paper until then. */
  readonly intakeNumber: string | null;
  readonly receivedOn: CivilDate | null;
  /** The city's own limit; null until received. */
  readonly target: ClockAnswer | null;
  /** Art. 33; null until received. */
  readonly statutory: ClockAnswer | null;
  /** What to look at again; nothing of it blocks. */
  readonly warnings: readonly FieldFault[];
}

import { Day, DayOrNull, Text, TextOrNull, WholeOrNull } from './shown.js';

/** A letter that went out and, once known, came to hand. */
export class SentView {
  @Day() sentOn: string;
  @DayOrNull() receivedOn: string | null;
}

export class DocumentView {
  @Text() letterId: string;
  @TextOrNull() sha256: string | null;
}

export class LateView {
  @WholeOrNull('Working days after the limit; null where the calendar cannot tell') target: number | null;
  @WholeOrNull() statutory: number | null;
}

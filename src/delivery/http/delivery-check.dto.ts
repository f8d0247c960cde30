import { Flag, ListOf, Of, OfOrNull, Text, TextOrNull, Texts, DayOrNull, WholeOrNull, Word } from '../../requests/http/views/shown.js';
import { RefusalView } from '../../requests/http/views/command-views.js';

/** What is looked at before a letter leaves, in the order in which it is shown. */
export const CHECK_POINTS = ['recipient', 'mode', 'document', 'enclosures', 'approval'] as const;
export type CheckPoint = (typeof CHECK_POINTS)[number];

export class CheckPointView {
  @Word(CHECK_POINTS) point: CheckPoint;
  @Flag() ok: boolean;
  @ListOf(() => RefusalView, 'What speaks against it') refusals: readonly RefusalView[];
}

export class LatenessView {
  @DayOrNull('Null while the clock stands still') dueOn: string | null;
  @WholeOrNull('Working days that it lies behind on the day of the delivery; 0 on time, null where nothing is counted') lateBy: number | null;
}

export class DeliveryLimitsView {
  @Of(() => LatenessView, 'The city’s own limit') target: LatenessView;
  @Of(() => LatenessView, 'Art. 33') statutory: LatenessView;
}

export class CheckedRecipientView {
  @TextOrNull('Masked') name: string | null;
  @TextOrNull('Masked') address: string | null;
  @TextOrNull('Masked') email: string | null;
}

export class DeliveryCheckView {
  @Flag('Nothing speaks against it') possible: boolean;
  @Flag('It is the signed reply: delivering it stops the clock') serves: boolean;
  @Flag('It would serve the reply on a day before today: `lateReason` has to be given') needsLateReason: boolean;
  @Text('Day it is judged for') on: string;
  @Of(() => CheckedRecipientView) recipient: CheckedRecipientView;
  @Texts('Files that go with it') enclosures: readonly string[];
  @TextOrNull('Of electronic delivery: where reconsideration can be filed online') reconsiderationLink: string | null;
  @ListOf(() => CheckPointView) points: readonly CheckPointView[];
  @OfOrNull(() => DeliveryLimitsView, 'Of a first reply') limits: DeliveryLimitsView | null;
}

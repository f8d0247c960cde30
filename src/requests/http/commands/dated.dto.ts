import { LATE_REASON } from '../../../../workflows/request/v1/late-entry.js';
import { CivilDateField, TextField } from '../../../platform/http/fields.js';

/** Every command can say on which day its fact was, today unless it does; and, where that day is over, why it is entered only now. */
export class Dated {
  @CivilDateField({ optional: true, doc: 'Day of the fact; today unless given. Never in the future' }) on?: string;
  @TextField({
    ...LATE_REASON, optional: true,
    doc: '补录理由 · why it is entered after its day. Needed where `on` lies before today and the command is an act of the office (`explainedLate` of the offered command); not with a fact of today. Kept in the record. A preview does without it and names it in `unsaid`',
  }) lateReason?: string;
}

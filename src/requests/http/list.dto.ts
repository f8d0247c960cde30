import { CHANNELS } from '../../../workflows/request/channels.js';
import { OUTCOMES } from '../../../workflows/request/outcomes.js';
import { PageQuery } from '../../identity/http/common.dto.js';
import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, TextField } from '../../platform/http/fields.js';
import { ALARMS, CLOCK_STATES, OVERDUE, PAUSE_REASONS, SCOPES, SORTS, type Alarm, type ClockState, type ListFilter, type PauseReason, type Scope, type Sort } from '../list/list-filter.js';
import { LIST_FLAGS } from '../read-model/flags.js';
import { REQUEST_STATES } from '../request-states.js';

/** What a list shows: everything that is given has to hold. */
export class ListQuery extends PageQuery implements ListFilter {
  @ChoiceField(SCOPES, { optional: true, doc: 'mine: what I am the officer of, and what waits for me or a role I hold; unit: what my units have in hand; watched: what I watch, closed requests too' }) scope?: Scope;
  @IdField({ optional: true }) organId?: string;
  @IdField({ optional: true }) unitId?: string;
  @IdField({ optional: true }) officerId?: string;
  @ListField(REQUEST_STATES, { max: REQUEST_STATES.length, optional: true, inQuery: true, doc: 'Separated by commas' }) states?: string[];
  @BoolField({ optional: true, inQuery: true, doc: 'A reply is still owed, or not' }) open?: boolean;
  @ChoiceField(CLOCK_STATES, { optional: true }) clockState?: ClockState;
  @ChoiceField(ALARMS, { optional: true, doc: 'Colour today, by the thresholds of the policy of each case' }) alarm?: Alarm;
  @IntField({ min: 0, max: 100, optional: true, inQuery: true, doc: 'Working days left to the city’s own limit, at most' }) daysLeftAtMost?: number;
  @ChoiceField(CHANNELS.map((each) => each.channel), { optional: true }) channel?: string;
  @ChoiceField(OUTCOMES.map((each) => each.code), { optional: true }) outcome?: string;
  @ChoiceField(OVERDUE, { optional: true, doc: 'Passed this limit, whether replied to since or not; none: neither' }) overdue?: (typeof OVERDUE)[number];
  @ChoiceField(LIST_FLAGS, { optional: true, doc: 'receipt-due: open, received, and no acknowledgement was given out or sent yet; suspected-repeat: open, and the same applicant seems to have asked the organ for the same before' }) flag?: string;
  @ChoiceField(PAUSE_REASONS, { optional: true, doc: 'What a clock that stands still waits for' }) pause?: PauseReason;
  @BoolField({ optional: true, inQuery: true, doc: 'The reply period was extended, or was not' }) extended?: boolean;
  @TextField({ max: 100, line: true, optional: true, doc: 'Part of number, title or content' }) text?: string;
  @CivilDateField({ optional: true }) receivedFrom?: string;
  @CivilDateField({ optional: true }) receivedTo?: string;
  @ChoiceField(SORTS, { optional: true, doc: 'due: the most urgent first (default); received, changed: the latest first' }) sort?: Sort;
}

/** What is counted. */
export class CountsQuery {
  @IdField({ optional: true }) organId?: string;
}

/** Exact search for an applicant. One of the members has to be given; what is searched for never stands in an address. */
export class ByApplicantBody {
  @TextField({ max: 200, line: true, optional: true }) name?: string;
  @TextField({ max: 60, line: true, optional: true, doc: 'Of a person, or the code of an organisation' }) documentNumber?: string;
  @TextField({ max: 40, line: true, optional: true }) phone?: string;
  @TextField({ max: 200, line: true, optional: true }) email?: string;
}

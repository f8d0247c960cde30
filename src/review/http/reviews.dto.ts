import { OUTCOMES, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { PageQuery } from '../../identity/http/common.dto.js';
import { ChoiceField, IdField, ListField } from '../../platform/http/fields.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { Day, Flag, ListOf, Of, OfOrNull, Text, TextOrNull, Whole, WholeOrNull, Word } from '../../requests/http/views/shown.js';
import { ASSIGNMENT_MODES, type AssignmentMode } from '../assignment/assignment-mode.js';
import { REASONS_NOT_TO_REVIEW } from '../queue/may-review.js';
import { REVIEW_SCOPES, type ReviewScope } from '../queue/review-queue.js';
import { REVIEW_STATES, type ReviewState } from '../queue/review-states.js';
import { GroundView } from './questions.dto.js';

export class ReviewsQuery extends PageQuery {
  @ChoiceField(REVIEW_SCOPES, { optional: true, doc: 'all of the organs served (unless given); mine: assigned to me; unassigned: to nobody yet' }) scope?: ReviewScope;
  @IdField({ optional: true }) organId?: string;
  @ListField(REVIEW_STATES, { max: REVIEW_STATES.length, optional: true, inQuery: true, doc: 'Separated by commas; LEGALITY_REVIEW unless given' }) states?: ReviewState[];
  @ChoiceField(OUTCOMES.map(({ code }) => code), { optional: true, doc: 'Outcome proposed' }) outcome?: OutcomeCode;
}

export class LeftView {
  @Day() dueOn: string;
  @Flag('The calendar does not reach it: an estimate') provisional: boolean;
  @Whole('Negative once past') workingDaysLeft: number;
}

export class WithheldGroundView {
  @Text() outcome: string;
  @Text() label: string;
}

export class MayReviewView {
  @Flag() possible: boolean;
  @TextOrNull(`Why not: ${REASONS_NOT_TO_REVIEW.join(', ')}`) why: string | null;
  @TextOrNull() message: string | null;
}

export class ReviewLineView {
  @Text() requestId: string;
  @Whole() revision: number;
  @TextOrNull() number: string | null;
  @TextOrNull() title: string | null;
  @Text('One line of what is asked for: title or content, or what it was corrected or narrowed to') summary: string;
  @Of(() => NamedView) organ: NamedView;
  @OfOrNull(() => NamedView) unit: NamedView | null;
  @OfOrNull(() => NamedView, 'Handling officer') officer: NamedView | null;
  @ListOf(() => NamedView, 'Whoever drafted the reply or had the case in hand') drafters: readonly NamedView[];
  @OfOrNull(() => NamedView, 'The adviser in charge') adviser: NamedView | null;
  @Word(['me', 'other', 'nobody']) assigned: string;
  @Word(REVIEW_STATES) state: string;
  @Day('Since when it is in this state') sinceOn: string;
  @Whole() timesReturned: number;
  @Text('Outcome proposed') outcome: string;
  @Text() outcomeLabel: string;
  @ListOf(() => GroundView) grounds: readonly GroundView[];
  @ListOf(() => WithheldGroundView, 'Of a partial grant') withheldGrounds: readonly WithheldGroundView[];
  @Word(['R1', 'R2', 'none'], 'Remedy the reply has to give') remedy: string;
  @Text('Name of the letter') letter: string;
  @Text() clockState: string;
  @OfOrNull(() => LeftView, 'Limit of the stage; moves no due date') stage: LeftView | null;
  @OfOrNull(() => LeftView, 'The city’s own limit; null while the clock stands still') target: LeftView | null;
  @OfOrNull(() => LeftView, 'Limit of Art. 33') statutory: LeftView | null;
  @OfOrNull(() => LeftView, 'Of a further reply that was ordered: the day set for it') supplement: LeftView | null;
  @Of(() => MayReviewView, 'Whether the caller may give an opinion now') mayReview: MayReviewView;
}

export class ReviewPageView {
  @ListOf(() => ReviewLineView) items: readonly ReviewLineView[];
  @TextOrNull('Cursor of the next page; null on the last') next: string | null;
}

export class ReviewOrganPath {
  @IdField() organId: string;
}

export class ReviewSettingsBody {
  @ChoiceField(ASSIGNMENT_MODES, { doc: 'open: any adviser takes a review; round-robin: each in turn; by-hand: the head names the adviser' }) mode: AssignmentMode;
}

export class AdviserView {
  @Text() id: string;
  @Text() name: string;
  @Whole('Reviews in hand in this organ') open: number;
}

export class ReviewSettingsView {
  @Text() organId: string;
  @Word(ASSIGNMENT_MODES) mode: string;
  @Text() label: string;
  @TextOrNull('Name of who set it; null where nobody did') changedBy: string | null;
  @WholeOrNull('Epoch milliseconds') changedAt: number | null;
  @ListOf(() => AdviserView, 'Active advisers of the organ, the next in turn first') advisers: readonly AdviserView[];
}


import { FLAG_RULES } from '../../../workflows/release/flag.js';
import { ClockView } from '../../requests/http/views/command-views.js';
import { DatedFactView, OfferedCommandView, OpenTaskView, ThirdPartyView } from '../../requests/http/views/detail-views.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { Day, DayOrNull, Flag, Free, ListOf, Of, OfOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull, Word } from '../../requests/http/views/shown.js';
import { RELEASE_STATES } from '../release-states.js';
import { ReleaseFactsView } from './fact-views.js';

export class ReleaseLineView {
  @Text() id: string;
  @Text() topicId: string;
  @Text('What the topic is called') label: string;
  @Of(() => NamedView) organ: NamedView;
  @OfOrNull(() => NamedView) unit: NamedView | null;
  @OfOrNull(() => NamedView) officer: NamedView | null;
  @Whole('Name it in If-Match of the next command') revision: number;
  @Word(RELEASE_STATES) state: string;
  @Text() stateName: string;
  @Flag('Something is owed now') open: boolean;
  @Word(FLAG_RULES, 'Of the first flag') rule: string;
  @Text() ruleName: string;
  @Whole('How many reasons speak for it') flags: number;
  @Day() flaggedOn: string;
  @Day('Since when it is evaluated now') roundSince: string;
  @TextOrNull('The last one: release, release-in-part, not-now') decision: string | null;
  @DayOrNull() decidedOn: string | null;
  @TextOrNull('Of a decision not to publish now') ground: string | null;
  @TextOrNull() groundName: string | null;
  @DayOrNull() lookAgainOn: string | null;
  @DayOrNull('Art. 26; null while none is owed, or the calendar does not reach it') publicationDueOn: string | null;
  @Flag('That limit was passed') overdue: boolean;
  @TextOrNull('In the catalogue') itemId: string | null;
  @DayOrNull() publishedOn: string | null;
  @WholeOrNull('Working days after the limit of Art. 26') late: number | null;
  @TextOrNull('dismissed, withdrawn, superseded, merged') ended: string | null;
  @TextOrNull() endedBecause: string | null;
  @DayOrNull() endedOn: string | null;
  @Whole('Epoch milliseconds') openedAt: number;
  @Whole('Epoch milliseconds') changedAt: number;
}

export class NextDueView {
  @Text('As deadlines of the case are called: stage:evaluation, consultation:1, publication') key: string;
  @Day() dueOn: string;
  @Flag('The calendar does not reach it: an estimate') provisional: boolean;
  @Whole('Negative once past') workingDaysLeft: number;
}

export class ListedReleaseView extends ReleaseLineView {
  @OfOrNull(() => NextDueView, 'The limit that comes first; null while none runs') due: NextDueView | null;
}

export class ReleasePageView {
  @ListOf(() => ListedReleaseView, 'The latest changed first') items: readonly ListedReleaseView[];
  @TextOrNull('`cursor` of the next page') next: string | null;
}

export class CountedRequestView {
  @Text() id: string;
  @TextOrNull() number: string | null;
}

export class ReleaseReasonView {
  @Word(FLAG_RULES) rule: string;
  @Text() name: string;
  @Text() article: string;
  @Text('One sentence that says why') text: string;
  @Text('Nothing is flagged twice on one occasion') occasion: string;
  @Day() on: string;
  @ListOf(() => CountedRequestView, 'Requests that were counted, the latest first') requests: readonly CountedRequestView[];
  @Whole('Repeats by one applicant do not count') distinctApplicants: number;
  @WholeOrNull('How many it takes') threshold: number | null;
  @DayOrNull('Counted from') from: string | null;
  @Day('Counted to') until: string;
  @TextOrNull('What staff put down') reason: string | null;
  @OfOrNull(() => NamedView, 'Who counted; null for the system') by: NamedView | null;
}

export class ScopeEntryView {
  @Text() code: string;
  @Text() label: string;
}

export class ReleaseTextView {
  @Whole() version: number;
  @Text() title: string;
  @TextOrNull() docNumber: string | null;
  @DayOrNull() documentDate: string | null;
  @Text('Theme of the catalogue') theme: string;
  @Text() summary: string;
  @TextOrNull() body: string | null;
  @Text() legalBasis: string;
  @Free('Public names of files, by attachment') fileNames: unknown;
  @Text('SHA-256, as in the record') hash: string;
  @TextOrNull() by: string | null;
  @Whole('Epoch milliseconds') at: number;
}

export class PublicFileView {
  @Text() attachmentId: string;
  @Text('Under which it was handed in; not for the public') name: string;
  @TextOrNull() title: string | null;
  @Text('What the public sees unless `fileNames` of the text says otherwise') numbered: string;
}

export class PublicationFaultView {
  @Text() rule: string;
  @Text() label: string;
}

export class PublicationCheckView {
  @Whole() version: number;
  @Text('Of text and files: agreement is to this') hash: string;
  @Flag() titled: boolean;
  @Flag('There is a text or a file') content: boolean;
  @ListOf(() => PublicationFaultView, 'Personal data in what the public will read') personal: readonly PublicationFaultView[];
  @Whole('Files with nothing in them') emptyFiles: number;
  @Whole('Files not scanned or read yet, or infected') uncleared: number;
  @Whole('Open findings of the release check') leaks: number;
}

export class PublishedItemView {
  @Text() indexNumber: string;
  @Text('Path of its public page') address: string;
  @Word(['published', 'withdrawn', 'superseded']) status: string;
  @Whole('Different applicants before it was published') askedBefore: number;
  @Whole('Different applicants when the month began: what the public sees changes with the months only') askedNow: number;
  @Whole('Requests that were not made because it was found') avoided: number;
}

export class ReleaseDetailView extends ReleaseLineView {
  @ListOf(() => ReleaseReasonView) reasons: readonly ReleaseReasonView[];
  @ListOf(() => ScopeEntryView, 'Entries of Arts. 19–21 that the evaluation names') scope: readonly ScopeEntryView[];
  @Of(() => ReleaseFactsView, 'Evaluation, consultations, proposal, opinions, decision, publication and the rest, as recorded') facts: ReleaseFactsView;
  @ListOf(() => DatedFactView, 'Recorded days that CORRECT_FACT can put right') datedFacts: readonly DatedFactView[];
  @ListOf(() => NamedView, 'Names of the people in `facts`') people: readonly NamedView[];
  @OfOrNull(() => ReleaseTextView, 'What is to be published, as it was written last') text: ReleaseTextView | null;
  @Text('The articles that the facts lead to') suggestedBasis: string;
  @ListOf(() => PublicFileView, 'Files that go to the public, in their order') publicFiles: readonly PublicFileView[];
  @OfOrNull(() => PublicationCheckView, 'Null while no text was written') check: PublicationCheckView | null;
  @OfOrNull(() => PublishedItemView, 'What it became in the catalogue') item: PublishedItemView | null;
  @Text() policyVersion: string;
  @ListOf(() => ThirdPartyView, 'Masked') thirdParties: readonly ThirdPartyView[];
  @ListOf(() => OfferedCommandView, 'What the caller may do now') commands: readonly OfferedCommandView[];
  @ListOf(() => ClockView) deadlines: readonly ClockView[];
  @ListOf(() => OpenTaskView) tasks: readonly OpenTaskView[];
}

export class SignalView {
  @Text() id: string;
  @Word(['suggestion', 'ground-lapsed']) kind: string;
  @Day() on: string;
  @TextOrNull('The request it came with') requestId: string | null;
  @TextOrNull() what: string | null;
  @OfOrNull(() => NamedView, 'Null: the applicant, online') by: NamedView | null;
  @Whole('Epoch milliseconds') at: number;
  @Flag('It raised a flag, or was found to need none') settled: boolean;
}

export class SignalListView {
  @ListOf(() => SignalView, 'The latest first') items: readonly SignalView[];
}

export class OpenedReleaseView {
  @Text() id: string;
  @Flag('It was opened by this; else the reason was added to the case that was open') opened: boolean;
}

export class ScopeView {
  @Text() code: string;
  @Whole('Of the Regulation') article: number;
  @Text() label: string;
}

export class VocabularyView {
  @ListOf(() => ScopeView, 'Arts. 19–21') scope: readonly ScopeView[];
  @Texts('Arts. 14–16') grounds: readonly string[];
}

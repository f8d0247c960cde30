import { ApiProperty } from '@nestjs/swagger';
import { DELIVERY_MODES } from '../../delivery/delivery.js';
import { DueDateView, WarningView } from '../../requests/http/views/command-views.js';
import { Day, DayOrNull, Flag, ListOf, Of, Text, TextOrNull, Texts, Whole, Word } from '../../requests/http/views/shown.js';
import { HINTS } from '../guidance/guidance.js';
import { APPLICANT_ACTS, EXPECTATIONS } from '../standing/standing.js';
import { PUBLIC_STATES } from '../standing/state-words.js';

export class PublicOrganView {
  @Text() id: string;
  @Text() name: string;
}

export class PublicOrganListView {
  @ListOf(() => PublicOrganView) items: readonly PublicOrganView[];
}

export class FormKeyView {
  @Text('Key of one form: good for one submission, within a day') formKey: string;
}

export class HintView {
  @Word(HINTS) kind: string;
  @Text('What it means, and that the request is accepted all the same') message: string;
}

export class PublishedHintView {
  @Text() id: string;
  @Text() title: string;
  @Text('Path of its page') address: string;
  @Text() organ: string;
  @TextOrNull() docNumber: string | null;
  @Day() publishedOn: string;
}

export class GuidanceView {
  @ListOf(() => HintView) hints: readonly HintView[];
  @ListOf(() => PublishedHintView, 'Published already, perhaps what is asked for; three at most') published: readonly PublishedHintView[];
}

export class ThanksView {
  @Flag() counted: boolean;
}

export class TicketView {
  @Text('Send it as X-Query-Ticket') ticket: string;
  @Whole('Epoch milliseconds') expiresAt: number;
}

export class SubmittedView {
  @Text('Number of the incoming paper') intakeNumber: string;
  @Day() submittedOn: string;
  @TextOrNull('The query code. It is shown now and never again; null where another was given out since') code: string | null;
  @Text('What it means: receipt is the day on which both sides confirm (Art. 31)') receipt: string;
  @ListOf(() => WarningView, 'What the office may ask to be corrected; none of it kept the request back') warnings: readonly WarningView[];
}

class OrganOfCaseView extends PublicOrganView {
  @TextOrNull() phone: string | null;
  @TextOrNull() address: string | null;
}

export class ExpectationView {
  @Word(EXPECTATIONS) kind: string;
  @Text() text: string;
  @Texts('What is to be corrected') items: readonly string[];
  @Of(() => DueDateView, 'Last day; none while receipt of the letter is not on file') until: DueDateView;
  @Flag('The time is over') late: boolean;
}

export class EnclosedFileView {
  @Text() name: string;
  @Text() mediaType: string;
  @Whole('Bytes') size: number;
}

export class LetterOfCaseView {
  @Text() id: string;
  @Text() title: string;
  @TextOrNull() docNumber: string | null;
  @DayOrNull() signedOn: string | null;
  @Word([...DELIVERY_MODES, 'on-the-spot'], 'How it left last') mode: string;
  @Day('The day that counts: signature, posting, acceptance by the mail server') leftOn: string;
  @DayOrNull('Day it came to hand') receivedOn: string | null;
  @Flag('It left electronically, so that it can be fetched here; the day it is fetched first is the day of its receipt') fetchable: boolean;
  @ListOf(() => EnclosedFileView, 'Can be fetched after the letter') enclosures: readonly EnclosedFileView[];
}

export class SentFileView {
  @TextOrNull() title: string | null;
  @Text() name: string;
  @Whole('Bytes') size: number;
}

export class CaseView {
  @Text('For what is done next in this case') formKey: string;
  @Of(() => OrganOfCaseView) organ: OrganOfCaseView;
  @TextOrNull('Of the register; null until receipt is confirmed by both sides') number: string | null;
  @TextOrNull() intakeNumber: string | null;
  @Text('Masked') applicant: string;
  @Text('One line; numbers of people covered') summary: string;
  @TextOrNull('The same as corrected, narrowed or split') corrected: string | null;
  @Day() submittedOn: string;
  @Word(PUBLIC_STATES) state: string;
  @Text() label: string;
  @Text() meaning: string;
  @DayOrNull('Null until both sides have confirmed (Art. 31)') receivedOn: string | null;
  @Of(() => DueDateView, 'Statutory limit of the reply (Art. 33); provisional where the calendar is not published; none while the clock stands still') due: DueDateView;
  @Word(['notStarted', 'running', 'paused', 'stopped', 'ended']) clock: string;
  @DayOrNull('Day you were told of an extension') extendedOn: string | null;
  @DayOrNull() repliedOn: string | null;
  @ListOf(() => ExpectationView, 'What is expected of the applicant now') expected: readonly ExpectationView[];
  @ApiProperty({ type: String, enum: [...APPLICANT_ACTS], isArray: true, description: 'What the applicant may do online now' }) possible: readonly string[];
  @TextOrNull('How a fee is paid') feePayment: string | null;
  @ListOf(() => LetterOfCaseView) letters: readonly LetterOfCaseView[];
  @ListOf(() => SentFileView, 'Files you sent online') files: readonly SentFileView[];
}

export class OpenedCaseView extends TicketView {
  @Of(() => CaseView) case: CaseView;
}

export class QueryCodeView {
  @Text('By which the applicant asks after the case') number: string;
  @Text('Shown now and never again; print it on the acknowledgement') code: string;
  @Text('Path of the page on which to ask') address: string;
}

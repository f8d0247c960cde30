import { APPLICANT_KINDS, type ApplicantKind } from '../../../workflows/request/applicant-kinds.js';
import { CHANNELS, type Channel } from '../../../workflows/request/channels.js';
import { PAPER_KINDS, type PaperKind } from '../../identity/checks/paper-names.js';
import { BoolField, ChoiceField, CivilDateField, IdField, NestedField, TextField } from '../../platform/http/fields.js';
import type { Agent, ApplicantInput, Contact } from '../applicants/applicant.js';
import type { IntakeInput } from '../intake/intake-input.js';
import type { ReceiptInput } from '../intake/receipt-preview.js';
import { MEDIA, ROUTES, type Medium, type Route } from '../request-texts.js';

const CHANNEL_NAMES = CHANNELS.map((each) => each.channel);
const PAPER = 'A number that does not check is warned of, never refused';

export class ContactBody implements Contact {
  @TextField({ max: 40, line: true, optional: true }) phone?: string;
  @TextField({ max: 200, line: true, optional: true }) email?: string;
  @TextField({ max: 300, line: true, optional: true }) address?: string;
}

export class AgentBody implements Agent {
  @TextField({ max: 100, line: true }) name: string;
  @ChoiceField(PAPER_KINDS, { optional: true }) documentKind?: PaperKind;
  @TextField({ max: 60, line: true, optional: true, doc: PAPER }) documentNumber?: string;
  @TextField({ max: 40, line: true, optional: true }) phone?: string;
  @TextField({ max: 200, line: true, optional: true, doc: 'The power of attorney on file' }) authorisation?: string;
}

/** An applicant as far as it is typed. */
export class ApplicantCheckBody {
  @ChoiceField(APPLICANT_KINDS.map((each) => each.kind)) kind: ApplicantKind;
  @ChoiceField(PAPER_KINDS, { optional: true, doc: 'Of a natural person; resident-id unless given' }) documentKind?: PaperKind;
  @TextField({ max: 60, line: true, optional: true, doc: PAPER }) documentNumber?: string;
  @TextField({ max: 60, line: true, optional: true, doc: `Unified social credit code of an organisation. ${PAPER}` }) organisationCode?: string;
  @NestedField(() => ContactBody, { optional: true }) contact?: ContactBody;
  @NestedField(() => AgentBody, { optional: true, doc: 'Who acts for the applicant, or handles it for an organisation' }) agent?: AgentBody;
}

export class ApplicantBody extends ApplicantCheckBody implements ApplicantInput {
  @TextField({ max: 200, line: true }) name: string;
}

/** The days of an intake form. */
export class ReceiptBody implements ReceiptInput {
  @IdField({ doc: 'The organ asked' }) organId: string;
  @ChoiceField(CHANNEL_NAMES) channel: Channel;
  @CivilDateField({ doc: 'Day it was handed over or sent' }) submittedOn: string;
  @CivilDateField({ optional: true, doc: 'Day it came to hand; for signed post the day the organ signed for it' }) arrivedOn?: string;
  @CivilDateField({ optional: true, doc: 'Day both sides confirmed, where receipt depends on it (Art. 31)' }) confirmedOn?: string;
}

/** A request to be logged. There is no member for its purpose (Art. 27). */
export class IntakeBody extends ReceiptBody implements IntakeInput {
  @NestedField(() => ApplicantBody) applicant: ApplicantBody;
  @TextField({ max: 20_000, doc: 'Title, document number or other description of the information, as the applicant wrote it' }) content: string;
  @TextField({ max: 200, line: true, optional: true }) title?: string;
  @TextField({ max: 200, line: true, optional: true, doc: 'Document number asked for' }) docNumberSought?: string;
  @ChoiceField(MEDIA, { optional: true, doc: 'Form wanted (Art. 29(3))' }) preferredMedium?: Medium;
  @ChoiceField(ROUTES, { optional: true, doc: 'How it is to be obtained (Art. 29(3))' }) preferredRoute?: Route;
  @BoolField({ optional: true, doc: 'Needs help with reading, seeing or hearing (Art. 43)' }) accessibilityNeed?: boolean;
  @BoolField({ optional: true, doc: 'Suggests disclosure to everybody (Art. 44)' }) suggestsRelease?: boolean;
  @TextField({ max: 500, optional: true, doc: 'Oral requests: why writing is truly difficult (Art. 29)' }) writingDifficulty?: string;
}

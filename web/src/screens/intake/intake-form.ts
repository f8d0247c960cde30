import type { Form } from '../../api/client.js';

export type Body = Form<'IntakeBody'>;
export type Channel = Body['channel'];
type Applicant = Body['applicant'];

/** The form as it is typed: everything a text or a tick, nothing missing. */
export interface IntakeForm {
  organId: string;
  channel: Channel | '';
  submittedOn: string;
  arrivedOn: string;
  /** Receipt depends on confirmation by both sides, and it was given already. */
  confirmed: boolean;
  confirmedOn: string;
  writingDifficulty: string;
  kind: Applicant['kind'];
  name: string;
  documentKind: string;
  documentNumber: string;
  organisationCode: string;
  phone: string;
  email: string;
  address: string;
  agent: boolean;
  agentName: string;
  agentDocumentKind: string;
  agentDocumentNumber: string;
  agentPhone: string;
  agentAuthorisation: string;
  title: string;
  docNumberSought: string;
  content: string;
  medium: string;
  route: string;
  accessibilityNeed: boolean;
  suggestsRelease: boolean;
}

export function emptyForm(organId: string, today: string): IntakeForm {
  return {
    organId, channel: '', submittedOn: today, arrivedOn: '', confirmed: false, confirmedOn: '', writingDifficulty: '',
    kind: 'natural-person', name: '', documentKind: 'resident-id', documentNumber: '', organisationCode: '', phone: '', email: '', address: '',
    agent: false, agentName: '', agentDocumentKind: 'resident-id', agentDocumentNumber: '', agentPhone: '', agentAuthorisation: '',
    title: '', docNumberSought: '', content: '', medium: '', route: '', accessibilityNeed: false, suggestsRelease: false,
  };
}

/** What somebody has to have typed or chosen for a form to be worth keeping. */
const OWN: readonly (keyof IntakeForm)[] = [
  'arrivedOn', 'confirmedOn', 'writingDifficulty', 'name', 'documentNumber', 'organisationCode', 'phone', 'email', 'address', 'agentName', 'agentDocumentNumber',
  'agentPhone', 'agentAuthorisation', 'title', 'docNumberSought', 'content',
];
export const isUntouched = (form: IntakeForm): boolean => OWN.every((member) => String(form[member]).trim() === '');

/** How the day of receipt is proven, by channel: `workflows/request/channels.ts` says it. */
export type ReceiptIs = 'submission' | 'signature' | 'confirmation';

const said = (text: string): string | undefined => text.trim() || undefined;
/** Without members that are undefined; nothing at all when none is left. */
function some<T extends object>(members: T): T | undefined {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : (Object.fromEntries(given) as T);
}

/** The days as the server is asked about them; null while channel or day is missing. */
export function daysOf(form: IntakeForm, receiptIs: ReceiptIs | null): Form<'ReceiptBody'> | null {
  if (!form.organId || !form.channel || receiptIs === null || !form.submittedOn) return null;
  return {
    organId: form.organId, channel: form.channel, submittedOn: form.submittedOn,
    ...some({
      arrivedOn: receiptIs === 'submission' ? undefined : said(form.arrivedOn),
      confirmedOn: receiptIs === 'confirmation' && form.confirmed ? said(form.confirmedOn) : undefined,
    }),
  };
}

/** The applicant as far as it is typed; papers of the other sort are left out, whatever was typed there before. */
export function applicantOf(form: IntakeForm): Form<'ApplicantCheckBody'> {
  const person = form.kind === 'natural-person';
  const agent = form.agent && said(form.agentName) ? some({
    name: form.agentName.trim(), documentNumber: said(form.agentDocumentNumber), documentKind: said(form.agentDocumentNumber) ? (form.agentDocumentKind as Applicant['documentKind']) : undefined,
    phone: said(form.agentPhone), authorisation: said(form.agentAuthorisation),
  }) : undefined;
  return {
    kind: form.kind,
    ...some({
      documentNumber: person ? said(form.documentNumber) : undefined,
      documentKind: person && said(form.documentNumber) ? (form.documentKind as Applicant['documentKind']) : undefined,
      organisationCode: person ? undefined : said(form.organisationCode),
      contact: some({ phone: said(form.phone), email: said(form.email), address: said(form.address) }), agent,
    }),
  };
}

/** What is sent. Errors are for the server to find, but for what it could not even read. */
export function bodyOf(form: IntakeForm, receiptIs: ReceiptIs): Body {
  return {
    ...daysOf(form, receiptIs)!,
    applicant: { ...applicantOf(form), name: form.name.trim() },
    content: form.content.trim(),
    ...some({
      title: said(form.title), docNumberSought: said(form.docNumberSought), preferredMedium: (said(form.medium) as Body['preferredMedium']),
      preferredRoute: (said(form.route) as Body['preferredRoute']), writingDifficulty: form.channel === 'oral' ? said(form.writingDifficulty) : undefined,
      accessibilityNeed: form.accessibilityNeed || undefined, suggestsRelease: form.suggestsRelease || undefined,
    }),
  };
}

/** Fields without which nothing can be logged, in the order of the form, by their path in the body. */
export function missingIn(form: IntakeForm, receiptIs: ReceiptIs | null): string[] {
  return [
    !form.organId && 'organId', !form.channel && 'channel', !form.submittedOn && 'submittedOn', receiptIs === 'signature' && !form.arrivedOn && 'arrivedOn',
    receiptIs === 'confirmation' && form.confirmed && !form.confirmedOn && 'confirmedOn', form.channel === 'oral' && !form.writingDifficulty.trim() && 'writingDifficulty',
    !form.name.trim() && 'applicant.name', form.agent && !form.agentName.trim() && 'applicant.agent.name', !form.content.trim() && 'content',
  ].filter((each): each is string => typeof each === 'string');
}

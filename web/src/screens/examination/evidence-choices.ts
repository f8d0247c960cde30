import type { Form } from '../../api/client.js';
import { partyName } from '../../commands/request/choices.js';
import { said } from '../../i18n/texts.js';

type Detail = Form<'RequestDetailView'>;
interface Choice { readonly value: string; readonly label: string }

const NAMES = {
  search: { zh: '检索记录', en: 'search' }, correction: { zh: '补正', en: 'correction' }, conversation: { zh: '沟通记录', en: 'talk' }, consultation: { zh: '征求意见', en: 'consultation' },
  assistance: { zh: '协办', en: 'assistance' }, reasons: { zh: '说明理由', en: 'reasons' }, fee: { zh: '收费', en: 'fee' }, extension: { zh: '延期', en: 'extension' }, file: { zh: '附件', en: 'file' },
} as const;
const named = (name: keyof typeof NAMES, more = ''): string => `${said(NAMES[name])}${more}`;

/** What of the case file an answer may rest on, by the names that answers use. */
export function evidenceChoices(detail: Detail, files: readonly Form<'AttachmentView'>[]): readonly Choice[] {
  const { searches, corrections, conversations, consultations, assistance, reasons, fee, extension } = detail.facts;
  return [
    ...searches.map(({ on, places }, i) => ({ value: `search:${i + 1}`, label: named('search', ` ${i + 1}：${on} ${places}`) })),
    ...consultations.map((each) => ({ value: `consultation:${each.id}`, label: named('consultation', ` ${each.id}：${partyName(detail, each)}`) })),
    ...corrections.map(({ sentOn }, i) => ({ value: `correction:${i + 1}`, label: named('correction', ` ${i + 1}：${sentOn}`) })),
    ...Array.from({ length: conversations }, (_, i) => ({ value: `conversation:${i + 1}`, label: named('conversation', ` ${i + 1}`) })),
    ...assistance.map(({ id, unit }) => ({ value: `assistance:${id}`, label: named('assistance', ` ${unit}`) })),
    ...(reasons ? [{ value: 'reasons', label: named('reasons') }] : []), ...(fee ? [{ value: 'fee', label: named('fee') }] : []), ...(extension ? [{ value: 'extension', label: named('extension') }] : []),
    ...files.filter(({ withdrawal }) => withdrawal === null).map(({ id, title, name }) => ({ value: `attachment:${id}`, label: named('file', `：${title ?? name}`) })),
  ];
}

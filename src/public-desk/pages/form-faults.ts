import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';
import type { View } from '../../platform/web-pages/view.js';
import type { Faults } from './form-parts.js';

/** Names of fields by the pointers that refusals use; a pointer that is not named is its own last part. */
const FIELDS: Readonly<Record<string, string>> = {
  '#/applicant/agent/name': 'agentName', '#/applicant/agent/documentKind': 'agentDocumentKind', '#/applicant/agent/documentNumber': 'agentDocumentNumber',
  '#/applicant/agent/phone': 'agentPhone', '#/applicant/agent/authorisation': 'agentAuthorisation', '#/applicant': 'name', '#/applicant/contact': 'phone',
};

/** What the rules of all fields say, as people say it. */
const PLAINER: Readonly<Record<string, Bilingual>> = { 必填: { zh: '请填写或者选择', en: 'please fill this in or choose' } };

export const fieldOf = (pointer: string): string => FIELDS[pointer] ?? pointer.split('/').at(-1)!.replace(/[^\w-]/g, '');

/** The faults of a form by its fields, in the order in which the page has them; what belongs to no field of the page comes last. */
export function faultsOf(view: View, errors: readonly FieldFault[], order: readonly string[]): Faults {
  const known = new Map<string, string>();
  for (const { pointer, message } of errors) {
    const field = fieldOf(pointer);
    if (!known.has(field)) known.set(field, view.say(PLAINER[message.zh] ?? message));
  }
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return new Map([...known].sort(([a], [b]) => place(a) - place(b)));
}

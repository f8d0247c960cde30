import type { Form } from '../api/client.js';
import type { Field } from './field.js';

/** Most characters of the reason, as the server takes them (`test/web/command-fields`). */
const MOST = 500;

/** 补录理由: why an act of the office is entered after its day. */
export function lateReasonField(when: NonNullable<Field['when']> = () => true): Field {
  return {
    kind: 'text', name: 'lateReason', max: MOST, when,
    label: { zh: '补录理由', en: 'Why it is entered late' },
    hint: { zh: '日期早于今天，属于事后补录：请说明当时未登记的原因，将记入办理记录。', en: 'The day is before today: say why it was not entered then. It goes into the record.' },
  };
}

/** Whether delivering this letter serves the reply, which the server wants explained when it is entered late. */
export function serviceIsExplained(detail: Form<'RequestDetailView'>, letterForm: string): boolean {
  return letterForm.startsWith('reply:') && detail.commands.some(({ type, explainedLate }) => type === 'SERVE' && explainedLate);
}

/** Of what the server says against an entry: the reason for entering it late is missing. */
export const asksForLateReason = (refusals: readonly { readonly rule: string }[]): boolean => refusals.some(({ rule }) => rule === 'lateNeedsReason');

import type { Form } from '../../api/client.js';
import type { Field } from '../field.js';

type Detail = Form<'RequestDetailView'>;

/** What the forms of a case's commands are filled from: its detail, as the server tells it. */
export type AboutCase = Pick<Detail, 'facts' | 'thirdParties' | 'datedFacts' | 'organ' | 'preferredRoute' | 'content' | 'narrowedContent'>;

/** The form of a command on a case. */
export type FieldsOf = (about: AboutCase) => readonly Field[];

export const both = (zh: string, en: string) => ({ zh, en });
export const REASON = both('理由', 'Reason');

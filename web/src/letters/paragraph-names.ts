import type { Form } from '../api/client.js';
import { said } from '../i18n/texts.js';
import { outcomeChoices, outcomeName } from '../names/names.js';

type Keys = Pick<Form<'ParagraphView'>, 'form' | 'outcome' | 'role'>;
type Role = NonNullable<Keys['role']>;

/** Kinds of passages that officers write. */
export const PASSAGE_NAMES: Readonly<Record<Role, { readonly zh: string; readonly en: string }>> = {
  reason: { zh: '理由', en: 'reason' }, supply: { zh: '获取方式、途径', en: 'how it is supplied' }, 'how-to': { zh: '办理途径', en: 'where to go' }, other: { zh: '指导和释明', en: 'guidance' },
};

/** Classes of outcomes: a paragraph for the whole class fits each of them. */
const CLASS_NAMES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  GRANTED: { zh: '各类予以公开', en: 'all grants' }, DENIED: { zh: '各类不予公开', en: 'all refusals' }, UNABLE: { zh: '各类无法提供', en: 'all unable' }, NOT_PROCESSED: { zh: '各类不予处理', en: 'all not processed' },
};

export const passageName = (role: string): string => said(PASSAGE_NAMES[role as Role], role);
export const groundName = (outcome: string): string => said(CLASS_NAMES[outcome]) || outcomeName(outcome);

/** Decisions and grounds to choose from, each class before its own. */
export function groundChoices(): readonly { readonly value: string; readonly label: string }[] {
  const all = outcomeChoices().filter(({ value }) => !value.startsWith('OTHER.'));
  const classes = Object.keys(CLASS_NAMES);
  return [...classes.map((value) => ({ value, label: groundName(value) })), ...all];
}

/** What a paragraph is for, in words; whatever is not named is any. */
export function forWhat({ form, outcome, role }: Keys, formName: (key: string) => string = (key) => (key.startsWith('reply:') ? outcomeName(key.slice('reply:'.length)) : '')): string {
  const named = [form === null ? '' : formName(form), outcome === null ? '' : groundName(outcome), role === null ? '' : passageName(role)].filter((each) => each !== '');
  return named.length === 0 ? said({ zh: '通用', en: 'for any letter' }) : named.join(' · ');
}

import type { Form } from '../../../workflows/letters/form.js';
import { formOf } from '../../../workflows/letters/forms/find-form.js';
import { FORMS } from '../../../workflows/letters/forms/index.js';
import { paragraphsOf, textOf, type Paragraph } from '../../../workflows/letters/letter.js';
import type { Finding } from '../../../workflows/letters/lint/finding.js';
import { lint } from '../../../workflows/letters/lint/lint.js';
import { factsFor } from '../../../workflows/letters/samples/sample-facts.js';
import { isReplyForm } from '../making/effects-to-forms.js';
import { filled, type ParagraphContent } from './paragraph.js';

/** Where a paragraph that is for any letter is tried out. */
const ANY = 'reply:DENIED.PROCESS';

/** The passages of a form that officers write, as a sample case has them. */
export function freePassagesOf(form: Form): readonly Paragraph[] {
  const known = PASSAGES.get(form) ?? passagesOf(form);
  PASSAGES.set(form, known);
  return known;
}

/** A form never changes, and its sample neither. */
const PASSAGES = new Map<Form, readonly Paragraph[]>();

function passagesOf(form: Form): readonly Paragraph[] {
  const { facts, subject, free } = factsFor(form.key);
  return paragraphsOf(form.build(facts, free, subject)).filter(({ locked }) => !locked);
}

/** Forms with a passage that the paragraph could stand in, those of its outcome first. */
function placesOf({ form, outcome, role }: Pick<ParagraphContent, 'form' | 'outcome' | 'role'>): { readonly form: Form; readonly blockId: string; readonly suggestion: string }[] {
  const keys = form !== null ? [form] : outcome === null ? [ANY] : FORMS.map(({ key }) => key).filter((key) => key === `reply:${outcome}` || key.startsWith(`reply:${outcome}.`));
  const forms = [...new Set(keys)].map((key) => formOf(key));
  return forms.flatMap((each) => freePassagesOf(each).filter((passage) => role === null || passage.role === role).slice(0, 1).map(({ id, runs }) => ({ form: each, blockId: id, suggestion: textOf(runs) })));
}

/** Whether there is any letter that the paragraph could be used in. */
export function hasPlace(content: Pick<ParagraphContent, 'form' | 'outcome' | 'role'>): boolean {
  return placesOf(content).length > 0;
}

/**
 * What the check of letters says of a paragraph: it is added to a letter of a made-up case, and what is found there that was not found without
 * it is the paragraph's. Its places count as filled.
 */
export function checkParagraph(content: Pick<ParagraphContent, 'form' | 'outcome' | 'role' | 'text'>): readonly Finding[] {
  const [place] = placesOf(content);
  if (!place) return [];
  const { facts, subject, free } = factsFor(place.form.key);
  const of = (texts: Readonly<Record<string, string>>) => lint({
    facts, subject, letter: place.form.build(facts, texts, subject), outcome: isReplyForm(place.form.key) ? facts.proposal?.outcome ?? null : null,
  });
  const before = new Set(of(free).map(keyOf));
  return of({ ...free, [place.blockId]: `${place.suggestion}\n${filled(content.text)}` }).filter((each) => !before.has(keyOf(each)));
}

const keyOf = ({ rule, blockId }: Finding): string => `${rule} ${blockId}`;

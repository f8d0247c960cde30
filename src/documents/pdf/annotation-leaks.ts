import type { LeakPlace } from '../leak.js';
import type { LeakList } from '../leak-list.js';
import { isLocal } from '../office/package-leaks.js';
import type { PdfPage } from './pdfjs.js';

/** What the library tells of an annotation. */
export interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly annotationFlags?: number;
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly pushButton?: boolean;
  readonly unsafeUrl?: string;
}

/** Not made by those who comment: links, fields, windows of comments, marks of the printer. */
const NO_COMMENTS = new Set(['Link', 'Widget', 'Popup', 'Watermark', 'PrinterMark', 'TrapNet', 'Screen', 'Movie', 'RichMedia', '3D']);
const HIDDEN = 2 | 32;

/** Comments, fields and marks of one page. */
export async function annotationLeaks(page: PdfPage, where: LeakPlace, list: LeakList): Promise<readonly Annotation[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  for (const annotation of annotations) one(annotation, where, list);
  return annotations;
}

function one(annotation: Annotation, where: LeakPlace, list: LeakList): void {
  const { subtype = '', annotationFlags = 0, unsafeUrl } = annotation;
  const text = wordsOf(annotation);
  list.personal(text, where);
  if (subtype === 'Redact') list.add('redaction-not-applied', where, { text });
  else if (subtype === 'FileAttachment') list.add('embedded-file', where, { text });
  else if (subtype === 'Widget') formLeaks(annotation, where, list);
  // A stamp that says nothing and names nobody is a seal.
  else if (!NO_COMMENTS.has(subtype) && !(subtype === 'Stamp' && text === '' && (annotationFlags & HIDDEN) === 0)) list.add('comment', where, { text });
  if (unsafeUrl && isLocal(unsafeUrl)) list.add('external-link', where, { text: unsafeUrl });
}

/** What it says, and who says it. */
export function wordsOf({ contentsObj, titleObj }: Annotation): string {
  return [titleObj?.str, contentsObj?.str].filter(Boolean).join('：');
}

/** What is filled in; nothing for buttons and signatures, and for boxes that are not ticked. */
export function valueOf({ fieldType, fieldValue, pushButton }: Annotation): string {
  if (fieldType === 'Sig' || pushButton) return '';
  const text = Array.isArray(fieldValue) ? fieldValue.join(' ') : typeof fieldValue === 'string' ? fieldValue : '';
  return text === 'Off' ? '' : text.trim();
}

function formLeaks(annotation: Annotation, where: LeakPlace, list: LeakList): void {
  const text = valueOf(annotation);
  if (text === '') return;
  list.add('form-value', where, { text });
  list.personal(text, where);
}

import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { isCleanText, lengthOf, tidied } from '../../platform/http/text-rules.js';
import type { Typed } from '../pages/form-parts.js';

/** A text of a page's form by the rules of all texts; undefined where nothing was typed. Errors: `ValidationFailedError` at its field. */
export function optionalText(typed: Typed, name: string, max: number): string | undefined {
  const text = tidied(typed[name] ?? '') as string;
  if (text === '') return undefined;
  if (!isCleanText(text)) throw ValidationFailedError.at(`#/${name}`, { zh: '含有不可见的控制字符', en: 'holds control characters' });
  if (lengthOf(text) > max) throw ValidationFailedError.at(`#/${name}`, { zh: `最多 ${max} 个字符`, en: `must have ${max} characters at most` });
  return text;
}

/** Errors: `ValidationFailedError` at its field. */
export function neededText(typed: Typed, name: string, max: number): string {
  const text = optionalText(typed, name, max);
  if (text === undefined) throw ValidationFailedError.at(`#/${name}`, { zh: '必填', en: 'is required' });
  return text;
}

import { maskedText } from '../personal/masked-text.js';

/** Characters of a file that can be found by searching. */
export const SEARCHED_CHARACTERS = 100_000;
const AROUND = 40;

/** What is searched: the title in the first line, then the text, in one form and without the numbers and addresses of people. */
export function searchTextOf(title: string | null, text: string): string {
  return folded(`${title ?? ''}\n${text.slice(0, SEARCHED_CHARACTERS)}`);
}

/** What somebody searches for, in the same form. */
export function folded(text: string): string {
  return maskedText(text).replace(/[^\S\n]+/g, ' ').toLowerCase();
}

/** The place where it was found, with a little around it. */
export function excerptOf(searchText: string, wanted: string): string {
  const at = searchText.indexOf(wanted);
  if (at < 0) return '';
  const from = Math.max(0, at - AROUND);
  const to = Math.min(searchText.length, at + wanted.length + AROUND);
  const part = searchText.slice(from, to).replace(/\s+/g, ' ').trim().replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return `${from > 0 ? '…' : ''}${part}${to < searchText.length ? '…' : ''}`;
}

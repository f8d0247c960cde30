/** What people tell of in a whole sentence rather than by a word: that land was taken, and then of money. Read for lists of who got what. */
const TOLD: readonly (readonly [pattern: RegExp, matter: string])[] = [
  [/[征占](?:了|掉|去|收了?|用了?|走了?)[^。]{0,14}(?:亩|田|地|塘|菜园|土)[^。]{0,60}(?:钱|款|分)/, 'compensated:land'],
];
const LISTS = new Set(['paylist', 'roster', 'table']);

/** Matters that a story tells of in many words. */
export function colloquialMatters(told: string, forms: readonly string[]): string[] {
  return forms.some((form) => LISTS.has(form)) ? TOLD.filter(([pattern]) => pattern.test(told)).map(([, matter]) => matter) : [];
}

/** 避头: no line begins with these. */
const NEVER_FIRST = new Set('，。、；：？！）》〉」』】〕］｝”’…～·％‰℃°,.;:?!)]}%>〞﹞'.split(''));

/** 避尾: no line ends with these. */
const NEVER_LAST = new Set('（《〈「『【〔［｛“‘([{<￥$¥〝﹝№'.split(''));

/** Full-width marks whose right half is empty. */
const EMPTY_RIGHT = new Set('，。、；：）》〉」』】〕］｝”’'.split(''));

/** Full-width marks whose left half is empty. */
const EMPTY_LEFT = new Set('（《〈「『【〔［｛“‘'.split(''));

export const neverFirst = (character: string): boolean => NEVER_FIRST.has(character);
export const neverLast = (character: string): boolean => NEVER_LAST.has(character);
export const emptyRight = (character: string): boolean => EMPTY_RIGHT.has(character);
export const emptyLeft = (character: string): boolean => EMPTY_LEFT.has(character);

/** Dashes and dots that come in twos: —— and ……. */
export const inTwos = (character: string): boolean => character === '—' || character === '…';

/** Places where a web address may be broken. */
export const breaksAfter = (character: string): boolean => '/?&=-_.@#'.includes(character);

/** What has no appearance of its own: joiners, variation selectors, byte-order marks, controls. */
const INVISIBLE = /\p{Cc}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu;

/** Text as it is set: line ends are `\n`, a tab is a wide space, and nothing invisible is left. */
export function visible(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\t', '\u3000').split('\n');
  return lines.map((line) => line.replace(INVISIBLE, '')).join('\n');
}

const COMBINING = /^\p{M}$/u;

/** The characters of a text, each with the marks that combine with it. */
export function charactersOf(text: string): string[] {
  const found: string[] = [];
  for (const point of text) {
    if (found.length > 0 && COMBINING.test(point)) found[found.length - 1] += point;
    else found.push(point);
  }
  return found;
}

// Control characters other than tab and line feed, lone halves of a surrogate pair, and marks that reverse the direction of writing.
const forbidden = /[^\P{Cc}\t\n]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

/** True when a text holds no character that nobody can see or store. */
export function isCleanText(text: string): boolean {
  return !forbidden.test(text);
}

/** True when a text is a single line. */
export function isOneLine(text: string): boolean {
  return !/[\t\n\u2028\u2029]/.test(text);
}

/** How many characters a person counts: a character outside the basic plane is one. */
export function lengthOf(text: string): number {
  let n = 0;
  for (const _ of text) n += 1;
  return n;
}

/** Line ends as `\n`, without space around. */
export function tidied(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value;
}

/** True for an existing day written `YYYY-MM-DD`. */
export function isCivilDate(value: unknown): boolean {
  const match = typeof value === 'string' ? /^(19|20|21)\d\d-(\d\d)-(\d\d)$/.exec(value) : null;
  if (!match) return false;
  const day = new Date(`${match[0]}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[0]);
}

/** True for an object written as `{…}` in JSON. */
export function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const EDGE = { before: String.raw`(?<![\dA-Za-z])`, after: String.raw`(?![\dA-Za-z])` };
const alone = (pattern: string, flags = 'g') => new RegExp(`${EDGE.before}(?:${pattern})${EDGE.after}`, flags);

/** Numbers of people, the longest first, so that a part of one is not taken for another. Whether check digits fit is no matter here. */
const NUMBERS: readonly RegExp[] = [
  alone(String.raw`\d{6}[ -]?(?:19|20)\d{6}[ -]?\d{3}[\dXx]`), // resident identity number
  alone(String.raw`\d{6}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}`), // the same of old, 15 digits
  alone(String.raw`\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?`), // bank card
  alone(String.raw`(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}`), // mobile
  alone(String.raw`0\d{2,3}[ -]\d{7,8}|\(0\d{2,3}\) ?\d{7,8}|0\d{10,11}`), // telephone
  alone(String.raw`[EDGPS][A-Z]?\d{7,8}`, 'gi'), // passport, permits
];
const EMAIL = /[\w.+%-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g;

/**
 * A text in which the numbers and addresses of people are covered with `*`: for searching, where nobody needs them. Full-width forms are
 * folded first. Covers too much rather than too little.
 */
export function maskedText(text: string): string {
  const folded = text.normalize('NFKC').replace(EMAIL, covered);
  return NUMBERS.reduce((masked, pattern) => masked.replace(pattern, covered), folded);
}

function covered(found: string): string {
  return '*'.repeat(found.length);
}

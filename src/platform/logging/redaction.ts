/** Members whose value is personal data or a secret, wherever they stand. */
const secretKey = /^(name|applicant_?name|full_?name|document_?number|id_?number|contact|phone|mobile|email|address|password|token|secret|cookie|authorization|set-cookie|.*_?key)$/i;

// A resident identity number, a unified social credit code, a mobile number, an e-mail address.
const patterns: readonly RegExp[] = [
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])[1-9]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])(?:\+?86[- ]?)?1[3-9]\d{9}(?![0-9A-Za-z])/g,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g,
];

const HIDDEN = '[hidden]';

/** A text with identity numbers, mobile numbers and e-mail addresses hidden. */
export function redactText(text: string): string {
  return patterns.reduce((left, pattern) => left.replace(pattern, HIDDEN), text);
}

/** A copy of what is to be logged, without personal data and secrets. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return HIDDEN;
  if (depth > 6) return '[deep]';
  if (value instanceof Error) return redactedError(value);
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, secretKey.test(key) && item !== null ? HIDDEN : redact(item, depth + 1)]));
}

/** Name, text and place of an error; its other members may be rows or parameters. */
function redactedError(error: Error): Error {
  const copy = new Error(redactText(error.message));
  copy.name = error.name;
  copy.stack = error.stack && redactText(error.stack);
  return copy;
}

import type { Field } from './field.js';

type Filled = Readonly<Record<string, unknown>>;

/** The fields that are shown for what is filled in. */
export function shownFields(fields: readonly Field[], filled: Filled): readonly Field[] {
  return fields.filter(({ when }) => !when || when(filled));
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

/** The body of a command from its form: without what is empty or hidden, texts without white space around them, `a.b` as a member of a member. */
export function bodyOf(fields: readonly Field[], filled: Filled, on?: string): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name, member = name } of shownFields(fields, filled)) {
    const value = tidy(filled[name]);
    if (!isNothing(value)) put(body, member.split('.'), value);
  }
  if (on) body['on'] = on;
  return body;
}

/** Without white space around, and of several texts without the empty ones. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? value.map(tidy).filter((each) => each !== '') : value;
}

function put(into: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[first] = value;
  else put((into[first] ??= {}) as Record<string, unknown>, rest, value);
}

/** Names of the fields that have to be filled in and are not. A flag is filled in either way. */
export function missingFields(fields: readonly Field[], filled: Filled): readonly string[] {
  return shownFields(fields, filled).filter((field) => !field.optional && isMissing(field, tidy(filled[field.name]))).map(({ name }) => name);
}

function isMissing(field: Field, value: unknown): boolean {
  if (field.kind === 'flag') return false;
  return isNothing(value) || (field.kind === 'lines' && (value as readonly unknown[]).length < field.min);
}

/** What a form begins with. */
export function initialOf(fields: readonly Field[], given: Filled = {}): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, kind, initial }) => [name, given[name] ?? initial ?? nothingOf(kind)]));
}

function nothingOf(kind: Field['kind']): unknown {
  if (kind === 'flag') return false;
  if (kind === 'number') return undefined;
  return kind === 'lines' ? [''] : '';
}

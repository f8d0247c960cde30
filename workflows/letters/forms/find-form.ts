import { outcomeOf, type OutcomeCode } from '../../request/outcomes.js';
import type { Form } from '../form.js';
import { FORMS } from './index.js';

const BY_KEY = new Map<string, Form[]>();
for (const each of FORMS) BY_KEY.set(each.key, [...(BY_KEY.get(each.key) ?? []), each].sort((a, b) => a.version - b.version));

/** The form of this key, in this version; without one, the newest. Errors: RangeError for an unknown key or version. */
export function formOf(key: string, version?: number): Form {
  const versions = BY_KEY.get(key);
  if (!versions) throw new RangeError(`unknown form '${key}'`);
  const found = version === undefined ? versions.at(-1) : versions.find((each) => each.version === version);
  if (!found) throw new RangeError(`form '${key}' has no version ${version}`);
  return found;
}

/** The form that carries an outcome: its reply, or for an end without a reply the closing note. Errors: RangeError for an unknown outcome. */
export function formKeyOfOutcome(code: OutcomeCode): string {
  return outcomeOf(code).proposable ? `reply:${code}` : 'closing-note';
}

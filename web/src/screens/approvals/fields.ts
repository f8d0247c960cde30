import type { Field } from '../../commands/field.js';
import type { AboutCase } from '../../commands/request/about.js';
import { requestFields } from '../../commands/request/fields.js';

/** The form of an answer to what waits for approval. None of them is filled from the case. */
export function approvalFields(type: string): readonly Field[] {
  return type === 'SIGN' ? [] : requestFields(type, {} as AboutCase) ?? [];
}

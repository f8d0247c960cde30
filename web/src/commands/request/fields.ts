import type { Field } from '../field.js';
import type { AboutCase, FieldsOf } from './about.js';
import { EXAMINATION_FIELDS } from './examination-fields.js';
import { INTAKE_FIELDS } from './intake-fields.js';
import { RECORD_FIELDS } from './record-fields.js';
import { REVIEW_FIELDS } from './review-fields.js';

const FIELDS: Readonly<Record<string, FieldsOf>> = { ...INTAKE_FIELDS, ...EXAMINATION_FIELDS, ...REVIEW_FIELDS, ...RECORD_FIELDS };

/** The form of a command of a request; null where it is given on a screen of its own (`elsewhere.ts`). */
export function requestFields(type: string, about: AboutCase): readonly Field[] | null {
  return FIELDS[type]?.(about) ?? null;
}

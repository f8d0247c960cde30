import type { Form } from '../form.js';
import { DENIED } from './replies/denied.js';
import { GRANTED } from './replies/granted.js';
import { NOT_PROCESSED } from './replies/not-processed.js';
import { PARTIAL } from './replies/partial.js';
import { UNABLE } from './replies/unable.js';

/** Every released form in every version. A letter keeps the version it was made with, so none is ever taken out. */
export const FORMS: readonly Form[] = [
  ...GRANTED, ...PARTIAL, ...DENIED, ...UNABLE, ...NOT_PROCESSED,
];

import type { Form } from './form.js';
import { APPLYING_FORMS } from './forms/applying.js';
import { BUILDING_FORMS } from './forms/building.js';
import { DECIDING_FORMS } from './forms/deciding.js';
import { INQUIRING_FORMS } from './forms/inquiring.js';
import { PAYING_FORMS } from './forms/paying.js';
import { RULING_FORMS } from './forms/ruling.js';

export const FORMS: readonly Form[] = [...DECIDING_FORMS, ...RULING_FORMS, ...APPLYING_FORMS, ...PAYING_FORMS, ...BUILDING_FORMS, ...INQUIRING_FORMS];

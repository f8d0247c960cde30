import { ROLE_NAMES } from '../../../../src/identity/roles.js';
import { said } from '../../i18n/texts.js';

/** Every role, as forms and filters offer it. */
export const ROLE_CHOICES = () => Object.entries(ROLE_NAMES).map(([value, label]) => ({ value, label: said(label) }));

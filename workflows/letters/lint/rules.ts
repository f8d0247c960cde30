import { ADDRESS_RULES } from './address-rules.js';
import { CONSULTATION_RULES } from './consultation-rules.js';
import { CONTENT_RULES } from './content-rules.js';
import { DATE_RULES } from './date-rules.js';
import { ELEMENT_RULES } from './element-rules.js';
import { ENCLOSURE_RULES } from './enclosure-rules.js';
import { EQUAL_RULES } from './equal-rules.js';
import { FEE_RULES } from './fee-rules.js';
import { GROUND_RULES } from './ground-rules.js';
import { NOTICE_ELEMENT_RULES } from './notice-elements.js';
import { PERSONAL_DATA_RULES } from './personal-data-rules.js';
import { PROCEDURE_RULES } from './procedure-rules.js';
import { REMEDY_RULES } from './remedy-rules.js';
import type { LintRule } from './rule.js';
import { TEXT_RULES } from './text-rules.js';
import { UNREAD_RULES } from './unread-rules.js';

/** Every rule of the check, in the order in which findings are reported. */
export const RULES: readonly LintRule[] = [
  ...TEXT_RULES, ...ADDRESS_RULES, ...CONTENT_RULES, ...GROUND_RULES, ...ELEMENT_RULES, ...ENCLOSURE_RULES, ...REMEDY_RULES, ...DATE_RULES, ...PROCEDURE_RULES,
  ...NOTICE_ELEMENT_RULES, ...CONSULTATION_RULES, ...FEE_RULES, ...PERSONAL_DATA_RULES, ...UNREAD_RULES, ...EQUAL_RULES,
];

/** How many rules a run looks at, and their names, for lists and documents. */
export function ruleOf(name: string): LintRule | undefined {
  return RULES.find((each) => each.name === name);
}

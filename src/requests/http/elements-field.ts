import { ApiProperty } from '@nestjs/swagger';
import { OUTCOMES } from '../../../workflows/request/outcomes.js';
import { Check, together } from '../../platform/http/check.js';
import { isCleanText, isPlainObject, lengthOf } from '../../platform/http/text-rules.js';

/** Every element that some outcome asks for (domain §5). */
export const REPLY_ELEMENTS = [...new Set(OUTCOMES.flatMap((outcome) => outcome.elements))].sort();
const MOST = 5_000;

/** The elements of a reply: a text by name of element. Which ones an outcome needs is the workflow's rule. */
export function ElementsField(): PropertyDecorator {
  const known = (value: unknown) => isPlainObject(value) && Object.keys(value as object).every((name) => (REPLY_ELEMENTS as readonly string[]).includes(name));
  const texts = (value: unknown) => Object.values(value as object).every((text) => typeof text === 'string' && isCleanText(text) && lengthOf(text) <= MOST);
  return together([
    ApiProperty({
      type: 'object', properties: Object.fromEntries(REPLY_ELEMENTS.map((name) => [name, { type: 'string' as const, maxLength: MOST }])), additionalProperties: false,
      description: 'The facts without which a reply of this outcome is defective',
    }),
    Check('elements', { zh: `应为对象，成员名取自：${REPLY_ELEMENTS.join(', ')}`, en: `must be an object with members of: ${REPLY_ELEMENTS.join(', ')}` }, known),
    Check('elementTexts', { zh: `每项应为不超过 ${MOST} 个字符的文本，不含控制字符`, en: `must hold texts of up to ${MOST} characters without control characters` }, (value) => !isPlainObject(value) || texts(value)),
  ]);
}

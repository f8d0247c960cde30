import type { Bilingual } from '../errors/bilingual.js';

const sentences: Readonly<Record<string, Bilingual>> = {
  whitelistValidation: { zh: '没有这一项', en: 'is not known here' },
  nestedValidation: { zh: '应为对象或列表', en: 'must be an object or a list' },
  isDefined: { zh: '必填', en: 'is required' },
  isNotEmpty: { zh: '必填', en: 'is required' },
  isString: { zh: '应为文本', en: 'must be a text' },
  isInt: { zh: '应为整数', en: 'must be a whole number' },
  isNumber: { zh: '应为数字', en: 'must be a number' },
  isBoolean: { zh: '应为 true 或 false', en: 'must be true or false' },
  isArray: { zh: '应为列表', en: 'must be a list' },
  isObject: { zh: '应为对象', en: 'must be an object' },
  unknownValue: { zh: '内容无法识别', en: 'is not recognised' },
};

/** The sentence for a rule of class-validator that brings none of its own. */
export function sentenceOf(constraint: string, english: string): Bilingual {
  return sentences[constraint] ?? { zh: '不符合要求', en: english };
}

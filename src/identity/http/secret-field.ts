import { ApiProperty } from '@nestjs/swagger';
import { Check, together } from '../../platform/http/check.js';

/** A password as it was typed: neither trimmed nor otherwise touched. What makes a good one is judged elsewhere. */
export function SecretField(doc: string, options: { optional?: boolean } = {}): PropertyDecorator {
  const holds = (value: unknown) => (options.optional && value === undefined) || (typeof value === 'string' && value.length >= 1 && value.length <= 300);
  return together([
    ApiProperty({ type: 'string', format: 'password', description: doc, required: !options.optional, minLength: 1, maxLength: 300 }),
    Check('secret', { zh: '应为 1 至 300 个字符的密码', en: 'must be a password of 1 to 300 characters' }, holds),
  ]);
}

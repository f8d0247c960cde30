import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Check, together } from './check.js';
import { isCivilDate, isCleanText, isOneLine, isPlainObject, lengthOf, tidied } from './text-rules.js';

/** What every field of a DTO can say. An optional field may be absent or null. */
export interface FieldOptions {
  /** What it means, for OpenAPI. */
  readonly doc?: string;
  readonly optional?: boolean;
}

export interface TextOptions extends FieldOptions {
  /** In characters. */
  readonly max: number;
  /** In characters; 1 unless given. */
  readonly min?: number;
  readonly pattern?: RegExp;
  /** What the pattern asks for. */
  readonly patternMessage?: { readonly zh: string; readonly en: string };
  /** A name or a number rather than a text of several lines. */
  readonly line?: boolean;
}

function field(options: FieldOptions, api: ApiPropertyOptions, rules: readonly PropertyDecorator[]): PropertyDecorator {
  const described = { ...api, description: options.doc, required: !options.optional, ...(options.optional && { nullable: true }) } as ApiPropertyOptions;
  return together([ApiProperty(described), ...(options.optional ? [IsOptional()] : []), ...rules]);
}

/** The rules of a text, for a single one or for every one of a list. */
function textRules(options: TextOptions, each: (holds: (text: string) => boolean) => (value: unknown) => boolean): PropertyDecorator[] {
  const { max, min = 1, pattern, line } = options;
  const rules = [
    Check('text', { zh: '应为文本', en: 'must be a text' }, each(() => true)),
    Check('clean', { zh: '含有不可见的控制字符', en: 'holds control characters' }, each(isCleanText)),
    Check('length', { zh: `长度应为 ${min} 至 ${max} 个字符`, en: `must have ${min} to ${max} characters` }, each((text) => lengthOf(text) >= min && lengthOf(text) <= max)),
  ];
  if (line) rules.push(Check('line', { zh: '只能有一行', en: 'must be a single line' }, each(isOneLine)));
  if (pattern) rules.push(Check('pattern', options.patternMessage ?? { zh: '格式不正确', en: `must match ${pattern}` }, each((text) => pattern.test(text))));
  return rules;
}

/** A text, without space around; control characters other than tab and line feed are refused. */
export function TextField(options: TextOptions): PropertyDecorator {
  const one = (holds: (text: string) => boolean) => (value: unknown) => typeof value === 'string' && holds(value);
  const api = { type: 'string', maxLength: options.max, minLength: options.min ?? 1, pattern: options.pattern?.source } as const;
  return field(options, api, [Transform(({ value }) => tidied(value)), ...textRules(options, one)]);
}

/** The id of something: 36 letters, digits, `-` or `_` at most. */
export function IdField(options: FieldOptions = {}): PropertyDecorator {
  return TextField({ ...options, max: 36, line: true, pattern: /^[A-Za-z0-9_-]+$/, patternMessage: { zh: '不是有效的编号', en: 'is not an id' } });
}

/** A day in Asia/Shanghai, `YYYY-MM-DD`. */
export function CivilDateField(options: FieldOptions = {}): PropertyDecorator {
  const rule = Check('civilDate', { zh: '应为存在的日期，格式 YYYY-MM-DD', en: 'must be an existing day, YYYY-MM-DD' }, isCivilDate);
  return field(options, { type: 'string', format: 'date', example: '2026-01-05' }, [rule]);
}

/** One of a closed list of words. */
export function ChoiceField(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  const list = values.join(', ');
  const rule = Check('choice', { zh: `应为以下之一：${list}`, en: `must be one of: ${list}` }, (value) => values.includes(value as string));
  return field(options, { type: 'string', enum: [...values] }, [rule]);
}

export interface IntOptions extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

/** A whole number. With `inQuery` it is written in digits, as in an address. */
export function IntField(options: IntOptions & { readonly inQuery?: boolean }): PropertyDecorator {
  const { min, max, inQuery } = options;
  const holds = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
  const rule = Check('int', { zh: `应为 ${min} 至 ${max} 的整数`, en: `must be a whole number from ${min} to ${max}` }, holds);
  const fromDigits = Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value));
  return field(options, { type: 'integer', minimum: min, maximum: max }, inQuery ? [fromDigits, rule] : [rule]);
}

/** True or false. With `inQuery` it is written as a word, as in an address. */
export function BoolField(options: FieldOptions & { readonly inQuery?: boolean } = {}): PropertyDecorator {
  const rule = Check('bool', { zh: '应为 true 或 false', en: 'must be true or false' }, (value) => typeof value === 'boolean');
  const fromWord = Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));
  return field(options, { type: 'boolean' }, options.inQuery ? [fromWord, rule] : [rule]);
}

type ClassOf = () => new () => object;

/** An object of another DTO class. */
export function NestedField(classOf: ClassOf, options: FieldOptions = {}): PropertyDecorator {
  const rule = Check('object', { zh: '应为对象', en: 'must be an object' }, isPlainObject);
  // OpenAPI takes a function for a late answer, not for the class itself, only when it is called `type`.
  return field(options, { type: () => classOf() }, [Type(classOf), ValidateNested(), rule]);
}

/** An object whose members others judge, such as the payload of a command. */
export function ObjectField(options: FieldOptions = {}): PropertyDecorator {
  const rule = Check('object', { zh: '应为对象', en: 'must be an object' }, isPlainObject);
  return field(options, { type: 'object', additionalProperties: true }, [rule]);
}

export interface ListOptions extends FieldOptions {
  /** Most items. */
  readonly max: number;
  readonly min?: number;
  /** Most characters of each text; 200 unless given. */
  readonly maxLength?: number;
  /** In an address a list is written as `a,b`. */
  readonly inQuery?: boolean;
}

/** A list of objects of another DTO class, of words of a closed list, or of texts of one line. */
export function ListField(of: ClassOf | 'text' | readonly string[], options: ListOptions): PropertyDecorator {
  const { min = 0, max } = options;
  const size = { zh: `应为 ${min} 至 ${max} 项的列表`, en: `must be a list of ${min} to ${max} items` };
  const rules = [Check('list', size, (value) => Array.isArray(value) && value.length >= min && value.length <= max), ...itemRules(of, options)];
  const split = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value));
  return field(options, { ...itemType(of, options), minItems: min, maxItems: max } as ApiPropertyOptions, options.inQuery ? [split, ...rules] : rules);
}

function itemType(of: ClassOf | 'text' | readonly string[], { maxLength = 200 }: ListOptions): ApiPropertyOptions {
  if (typeof of === 'function') return { type: () => of(), isArray: true };
  return { type: 'array', items: of === 'text' ? { type: 'string', maxLength } : { type: 'string', enum: [...of] } } as ApiPropertyOptions;
}

function itemRules(of: ClassOf | 'text' | readonly string[], { maxLength = 200 }: ListOptions): PropertyDecorator[] {
  const every = (holds: (item: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(holds);
  if (typeof of === 'function') {
    return [Type(of), ValidateNested({ each: true }), Check('objects', { zh: '每项应为对象', en: 'must hold objects' }, every(isPlainObject))];
  }
  if (of === 'text') {
    const texts = (holds: (text: string) => boolean) => every((item) => typeof item === 'string' && holds(item));
    const tidy = Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(tidied) : value));
    return [tidy, ...textRules({ max: maxLength, line: true }, texts)];
  }
  const list = of.join(', ');
  return [Check('choices', { zh: `每项应为以下之一：${list}`, en: `each must be one of: ${list}` }, every((item) => of.includes(item as string)))];
}

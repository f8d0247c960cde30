import 'reflect-metadata';
import type { ArgumentMetadata } from '@nestjs/common';
import { ValidationFailedError } from '../errors/general-errors.js';
import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, ObjectField, TextField } from './fields.js';
import { validationPipe } from './validation.js';

class Applicant {
  @TextField({ max: 5, line: true, doc: 'name' }) name: string;
  @TextField({ max: 20, optional: true, pattern: /^\d+$/ }) phone?: string | null;
}

class Intake {
  @IdField() id: string;
  @CivilDateField() receivedOn: string;
  @ChoiceField(['post', 'web']) channel: string;
  @IntField({ min: 0, max: 9, optional: true }) copies?: number;
  @BoolField({ optional: true }) urgent?: boolean;
  @NestedField(() => Applicant) applicant: Applicant;
  @ListField(() => Applicant, { max: 2, optional: true }) others?: Applicant[];
  @ListField('text', { max: 2, optional: true, maxLength: 3 }) words?: string[];
  @ObjectField({ optional: true }) payload?: object;
  @TextField({ max: 100, optional: true }) description?: string;
}

class Query {
  @IntField({ min: 1, max: 100, inQuery: true, optional: true }) limit?: number;
  @BoolField({ inQuery: true, optional: true }) open?: boolean;
  @ListField(['a', 'b'], { max: 2, inQuery: true, optional: true }) states?: string[];
}

const good = { id: 'org-1', receivedOn: '2026-01-05', channel: 'post', applicant: { name: ' 张三 ' } };

async function check(value: unknown, metatype: ArgumentMetadata['metatype'] = Intake): Promise<unknown> {
  return validationPipe().transform(value, { type: 'body', metatype });
}

async function pointers(value: unknown, metatype?: ArgumentMetadata['metatype']): Promise<string[]> {
  const error = await check(value, metatype).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ValidationFailedError);
  return (error as ValidationFailedError).errors.map((fault) => fault.pointer);
}

describe('fields of a DTO', () => {
  it('become an object of their class, tidied', async () => {
    const value = (await check({ ...good, description: 'a\r\nb \n', applicant: { name: ' 张三 ', phone: null } })) as Intake;
    expect(value).toBeInstanceOf(Intake);
    expect(value.applicant).toBeInstanceOf(Applicant);
    expect(value).toMatchObject({ description: 'a\nb', applicant: { name: '张三', phone: null } });
  });

  it.each([
    ['a missing member', { channel: undefined }, '#/channel'],
    ['a word that is not in the list', { channel: 'pigeon' }, '#/channel'],
    ['a day that does not exist', { receivedOn: '2026-02-30' }, '#/receivedOn'],
    ['a day in another form', { receivedOn: '2026/02/03' }, '#/receivedOn'],
    ['a number as a text', { copies: '3' }, '#/copies'],
    ['a fraction', { copies: 1.5 }, '#/copies'],
    ['too large a number', { copies: 10 }, '#/copies'],
    ['a boolean as a text', { urgent: 'true' }, '#/urgent'],
    ['an unknown member', { 'a/b~c': 1 }, '#/a~1b~0c'],
    ['a text of spaces', { applicant: { name: '   ' } }, '#/applicant/name'],
    ['a text that is too long', { applicant: { name: '一二三四五六' } }, '#/applicant/name'],
    ['a NUL', { description: 'a\u0000b' }, '#/description'],
    ['an escape character', { description: 'a\u001b[31m' }, '#/description'],
    ['half a surrogate pair', { description: 'a\ud800b' }, '#/description'],
    ['a reversal of direction', { description: 'a\u202eb' }, '#/description'],
    ['two lines in a name', { applicant: { name: '张\n三' } }, '#/applicant/name'],
    ['a text that does not match', { applicant: { name: '张三', phone: '12a' } }, '#/applicant/phone'],
    ['a list for an object', { applicant: [{ name: '张三' }] }, '#/applicant'],
    ['a text for an object', { applicant: '张三' }, '#/applicant'],
    ['null for an object', { applicant: null }, '#/applicant'],
    ['an object for a list', { others: { name: '张三' } }, '#/others'],
    ['null within a list', { others: [null] }, '#/others'],
    ['too many items', { words: ['a', 'b', 'c'] }, '#/words'],
    ['a long item', { words: ['abcd'] }, '#/words'],
    ['a fault within a list', { others: [{ name: '张三' }, { name: 1 }] }, '#/others/1/name'],
    ['a list for a payload', { payload: [] }, '#/payload'],
    ['an id with metacharacters', { id: "1' OR '1'='1" }, '#/id'],
    ['an object for a text', { id: { $ne: 1 } }, '#/id'],
  ])('refuse %s and point to it', async (_what, change, pointer) => {
    expect((await pointers({ ...good, ...change }))[0]).toBe(pointer);
  });

  it('count a character outside the basic plane as one', async () => {
    await expect(check({ ...good, applicant: { name: '𬭊𬭊𬭊𬭊𬭊' } })).resolves.toBeInstanceOf(Intake);
  });

  it('explain in both languages', async () => {
    const error = (await check({ ...good, channel: 'pigeon', id: undefined }).catch((caught: unknown) => caught)) as ValidationFailedError;
    expect(error.errors.map((fault) => fault.message)).toEqual([
      { zh: '必填', en: 'is required' },
      { zh: '应为以下之一：post, web', en: 'must be one of: post, web' },
    ]);
  });

  it('tell a bounded number of faults', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`x${n}`, n]));
    expect((await pointers({ ...good, ...many })).length).toBeLessThanOrEqual(50);
  });

  it('refuse what is no object at all', async () => {
    expect(await pointers(['a'])).not.toEqual([]);
    expect(await pointers('a')).not.toEqual([]);
  });

  it('read numbers, words and lists of an address', async () => {
    expect(await check({ limit: '20', open: 'false', states: 'a,b' }, Query)).toEqual({ limit: 20, open: false, states: ['a', 'b'] });
    expect(await pointers({ limit: '1e3', open: '1', states: 'a,c' }, Query)).toEqual(['#/limit', '#/open', '#/states']);
  });
});

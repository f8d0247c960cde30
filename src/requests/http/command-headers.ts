import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { header, type HttpRequest } from '../../identity/http-request.js';
import { RevisionRequiredError } from '../../platform/errors/general-errors.js';
import { BadHeaderError } from './bad-header-error.js';

export interface CommandHeaders {
  readonly key: string;
  readonly expectedRevision: number;
}

/** `Idempotency-Key`: 8 to 100 letters, digits and `-_.:`. Errors: `BadHeaderError`. */
export function idempotencyKeyOf(request: HttpRequest): string {
  const key = header(request, 'idempotency-key');
  if (key === undefined || key === '') {
    throw new BadHeaderError({ zh: '请在请求头 Idempotency-Key 中给出唯一的键，以免重复办理。', en: 'Send a unique Idempotency-Key header, so that nothing is done twice.' });
  }
  if (!/^[\w.:-]{8,100}$/.test(key)) {
    throw new BadHeaderError({ zh: 'Idempotency-Key 应为 8 至 100 个字母、数字或 - _ . :。', en: 'An Idempotency-Key has 8 to 100 letters, digits or - _ . :' });
  }
  return key;
}

/** `If-Match: "<revision>"`. Errors: `RevisionRequiredError` when absent, `BadHeaderError` when it names no revision. */
export function expectedRevisionOf(request: HttpRequest): number {
  const given = header(request, 'if-match');
  if (given === undefined || given.trim() === '' || given.trim() === '*') throw new RevisionRequiredError();
  const revision = /^"?(\d{1,9})"?$/.exec(given.trim())?.[1];
  if (revision === undefined) throw new BadHeaderError({ zh: 'If-Match 应为读取时得到的版本，如 "7"。', en: 'If-Match is the revision that was read, as "7".' });
  return Number(revision);
}

const requestIn = (context: ExecutionContext) => context.switchToHttp().getRequest<HttpRequest>();

export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => idempotencyKeyOf(requestIn(context)));

export const Headers = createParamDecorator((_: unknown, context: ExecutionContext): CommandHeaders => {
  const request = requestIn(context);
  return { key: idempotencyKeyOf(request), expectedRevision: expectedRevisionOf(request) };
});

/** What `ETag` says of a revision. */
export const etagOf = (revision: number): string => `"${revision}"`;

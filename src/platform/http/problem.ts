import { inLanguage, type Language } from '../errors/bilingual.js';
import { DomainError } from '../errors/domain-error.js';
import type { ErrorCode } from '../errors/error-code.js';
import { problemKinds } from './problem-table.js';

/** Body of an error, RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly [member: string]: unknown;
}

/** The stable `type` of a refusal. */
export function problemType(code: ErrorCode): string {
  return `urn:yishen:problem:${code}`;
}

const fault = { zh: '系统内部错误，请将 instance 告知管理员。', en: 'Something is wrong on our side; give the instance to the administrator.' };

/** What the client is told of an error. Of an unknown one it learns nothing but the request's id. */
export function problemOf(error: unknown, language: Language, requestId: string): Problem {
  const code = error instanceof DomainError ? error.code : 'internal';
  const { status, title } = problemKinds[code];
  const members = error instanceof DomainError ? (inLanguage(error.members, language) as Record<string, unknown>) : {};
  const detail = error instanceof DomainError ? error.detail : fault;
  return { ...members, type: problemType(code), title: title[language], status, detail: detail[language], instance: `urn:yishen:request:${requestId}` };
}

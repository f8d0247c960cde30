import type { Bilingual } from '../errors/bilingual.js';
import { DomainError, type Members } from '../errors/domain-error.js';
import type { ErrorCode } from '../errors/error-code.js';

/** A refusal by the protocol itself, before the product sees the request. */
export class ProtocolError extends DomainError {
  constructor(readonly code: ErrorCode, detail: Bilingual, members?: Members) {
    super(detail, members);
  }
}

const details = {
  'bad-request': { zh: '请求的格式有误。', en: 'The request is malformed.' },
  'malformed-body': { zh: '请求内容不是有效的 JSON。', en: 'The body is not valid JSON.' },
  'unsupported-media-type': { zh: '请以 application/json 提交内容。', en: 'Send the content as application/json.' },
  'payload-too-large': { zh: '提交的内容超过上限。', en: 'The content is larger than the limit.' },
  'route-not-found': { zh: '没有此接口，请查阅 /api/docs。', en: 'There is no such route; see /api/docs.' },
  'method-not-allowed': { zh: '此地址不支持该方法，可用的方法见 Allow。', en: 'The address does not know this method; see Allow.' },
  unauthenticated: { zh: '请先登录。', en: 'Sign in first.' },
  forbidden: { zh: '您没有办理此事项的权限。', en: 'You may not do this.' },
  'too-many-attempts': { zh: '请求过于频繁，请稍后再试。', en: 'Too many requests; try again later.' },
  unavailable: { zh: '服务暂不可用，请稍后再试。', en: 'The service is not available; try again later.' },
} as const satisfies Partial<Record<ErrorCode, Bilingual>>;

const byStatus: Readonly<Record<number, keyof typeof details>> = {
  401: 'unauthenticated', 403: 'forbidden', 404: 'route-not-found', 405: 'method-not-allowed', 413: 'payload-too-large',
  415: 'unsupported-media-type', 429: 'too-many-attempts', 503: 'unavailable',
};

export function protocolError(code: keyof typeof details): ProtocolError {
  return new ProtocolError(code, details[code]);
}

/** What an error of the web server or of Nest means to the client; `undefined` when it is a fault of ours. Its own text is not repeated. */
export function asProtocolError(error: unknown): ProtocolError | undefined {
  const status = statusOf(error);
  if (status === undefined) return undefined;
  if (status === 400) return protocolError(isAboutBody(error) ? 'malformed-body' : 'bad-request');
  const code = byStatus[status] ?? (status < 500 ? 'bad-request' : undefined);
  return code && protocolError(code);
}

/** Nest's exceptions have `getStatus`; the web server's errors have `statusCode` beside a code of theirs. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { statusCode, getStatus } = error as { statusCode?: unknown; getStatus?: unknown };
  const status = typeof getStatus === 'function' ? (getStatus.call(error) as unknown) : statusCode;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}

function isAboutBody(error: unknown): boolean {
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  return name === 'SyntaxError' || /JSON/.test(String(code)) || /JSON|prototype property|^Body/.test(String(message));
}

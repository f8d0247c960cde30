import type { Bilingual } from '../errors/bilingual.js';
import type { ErrorCode } from '../errors/error-code.js';

export interface ProblemKind {
  readonly status: number;
  readonly title: Bilingual;
}

/** Status and title of every refusal. A code without a row does not compile. */
export const problemKinds: Readonly<Record<ErrorCode, ProblemKind>> = {
  'already-exists': { status: 409, title: { zh: '已存在', en: 'Already exists' } },
  'bad-request': { status: 400, title: { zh: '请求有误', en: 'Bad request' } },
  'calendar-not-covered': { status: 422, title: { zh: '工作日历未覆盖', en: 'Calendar not covered' } },
  'csrf-refused': { status: 403, title: { zh: '防伪校验未通过', en: 'CSRF check failed' } },
  'database-busy': { status: 503, title: { zh: '数据库忙', en: 'Database busy' } },
  'file-damaged': { status: 409, title: { zh: '文件已损坏', en: 'File damaged' } },
  'file-missing': { status: 404, title: { zh: '文件缺失', en: 'File missing' } },
  'file-not-cleared': { status: 409, title: { zh: '文件未通过查毒', en: 'File not cleared' } },
  forbidden: { status: 403, title: { zh: '无权办理', en: 'Not allowed' } },
  gone: { status: 410, title: { zh: '已撤回', en: 'Withdrawn' } },
  internal: { status: 500, title: { zh: '系统内部错误', en: 'Internal error' } },
  'key-reused': { status: 422, title: { zh: '幂等键被重复使用', en: 'Idempotency key reused' } },
  'malformed-body': { status: 400, title: { zh: '请求内容无法解析', en: 'Malformed body' } },
  'method-not-allowed': { status: 405, title: { zh: '不支持的方法', en: 'Method not allowed' } },
  'not-found': { status: 404, title: { zh: '未找到', en: 'Not found' } },
  'payload-too-large': { status: 413, title: { zh: '内容过大', en: 'Payload too large' } },
  'revision-conflict': { status: 412, title: { zh: '版本冲突', en: 'Revision conflict' } },
  'revision-required': { status: 428, title: { zh: '未注明版本', en: 'Revision required' } },
  'route-not-found': { status: 404, title: { zh: '没有此接口', en: 'No such route' } },
  'too-many-attempts': { status: 429, title: { zh: '尝试次数过多', en: 'Too many attempts' } },
  'transition-refused': { status: 409, title: { zh: '当前不能办理', en: 'Not possible now' } },
  unauthenticated: { status: 401, title: { zh: '未登录', en: 'Not signed in' } },
  unavailable: { status: 503, title: { zh: '暂不可用', en: 'Not available' } },
  'unsupported-media-type': { status: 415, title: { zh: '不支持的内容类型', en: 'Unsupported media type' } },
  'validation-failed': { status: 422, title: { zh: '内容不符合要求', en: 'Not acceptable content' } },
};

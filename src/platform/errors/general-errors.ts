import type { Bilingual } from './bilingual.js';
import { DomainError, type Members } from './domain-error.js';

/** Something asked for by its id is not there, or not visible to the one who asks. */
export class NotFoundError extends DomainError {
  readonly code = 'not-found';

  constructor(what: Bilingual, id?: string) {
    const quoted = id === undefined ? '' : ` '${id}'`;
    super({ zh: `未找到${what.zh}${quoted}。`, en: `No ${what.en}${quoted} was found.` });
  }
}

/** Something with the same unique name or number is there already. */
export class AlreadyExistsError extends DomainError {
  readonly code = 'already-exists';
}

/** What is wrong with one member of the request; `pointer` is a JSON pointer as in `#/applicant/name`. */
export interface FieldFault {
  readonly pointer: string;
  readonly message: Bilingual;
}

/** The content of a request is not acceptable; `errors` names every faulty member. */
export class ValidationFailedError extends DomainError {
  readonly code = 'validation-failed';

  constructor(readonly errors: readonly FieldFault[]) {
    const n = errors.length;
    super({ zh: `有 ${n} 处内容不符合要求，请按 errors 逐项更正。`, en: `${n} value(s) are not acceptable; correct what 'errors' names.` }, { errors });
  }

  /** The common case of one faulty member. */
  static at(pointer: string, message: Bilingual): ValidationFailedError {
    return new ValidationFailedError([{ pointer, message }]);
  }
}

/** The case was changed by somebody else since the client read it. */
export class RevisionConflictError extends DomainError {
  readonly code = 'revision-conflict';

  constructor(expected: number, actual: number) {
    super(
      {
        zh: `内容已被他人更新（您读到第 ${expected} 版，现为第 ${actual} 版）。请重新读取后再办理。`,
        en: `It has changed since you read it (you have revision ${expected}, it is at ${actual}). Read it again and repeat.`,
      },
      { expected, revision: actual },
    );
  }
}

/** A command was sent without the revision it is meant for. */
export class RevisionRequiredError extends DomainError {
  readonly code = 'revision-required';

  constructor() {
    super({ zh: '请求须注明所依据的版本（If-Match）。', en: 'Name the revision the command is meant for (If-Match).' });
  }
}

/** Why a command is not possible: the rule, the article behind it, and what to do. */
export interface RefusalReason {
  readonly rule: string;
  readonly article?: string;
  readonly message: Bilingual;
}

/** A command that the case allows now, by its name and in words. */
export interface PossibleCommand {
  readonly command: string;
  readonly label: Bilingual;
}

/** Commands named in the sentence itself; all of them are in the member `allowed`. */
const NAMED = 8;

/** The case does not allow the command now: why, and what it does allow. */
export class TransitionRefusedError extends DomainError {
  readonly code = 'transition-refused';
  readonly allowed: readonly string[];

  constructor(command: string, state: string, readonly refusals: readonly RefusalReason[], possible: readonly PossibleCommand[]) {
    const why = (language: keyof Bilingual, between: string) => refusals.map((refusal) => refusal.message[language]).join(between);
    const named = (language: keyof Bilingual, between: string) => possible.slice(0, NAMED).map(({ label }) => label[language]).join(between);
    const more = possible.length > NAMED;
    super(
      {
        zh: `${why('zh', '')}${possible.length === 0 ? '本件已不能再办理其他事项。' : `现在可以：${named('zh', '、')}${more ? '等' : ''}。`}`,
        en: `${why('en', ' ')} ${possible.length === 0 ? 'Nothing more can be done.' : `Possible now: ${named('en', ', ')}${more ? ', …' : ''}.`}`,
      },
      { command, state, refusals, allowed: possible.map((each) => each.command) },
    );
    this.allowed = possible.map((each) => each.command);
  }
}

/** An idempotency key was used before with another content. */
export class KeyReusedError extends DomainError {
  readonly code = 'key-reused';

  constructor() {
    super({
      zh: '同一 Idempotency-Key 已用于另一内容的请求。新的请求请换用新的键。',
      en: 'This Idempotency-Key was used for a request with another content. Use a new key for a new request.',
    });
  }
}

/** The one who asks is known but may not do this. */
export class ForbiddenError extends DomainError {
  readonly code = 'forbidden';

  constructor(detail: Bilingual = { zh: '您没有办理此事项的权限。', en: 'You may not do this.' }, members: Members = {}) {
    super(detail, members);
  }
}

/** Nobody is signed in, or the session or token is no longer valid. */
export class UnauthenticatedError extends DomainError {
  readonly code = 'unauthenticated';

  constructor(detail: Bilingual = { zh: '请先登录。', en: 'Sign in first.' }) {
    super(detail);
  }
}

/** A change came without the proof that it was sent from our own pages. */
export class CsrfRefusedError extends DomainError {
  readonly code = 'csrf-refused';

  constructor() {
    super({ zh: '请求缺少有效的防伪标记，请刷新页面后重试。', en: 'The request lacks a valid CSRF token; reload the page and repeat.' });
  }
}

/** Too many failed attempts; wait. */
export class TooManyAttemptsError extends DomainError {
  readonly code = 'too-many-attempts';

  constructor(override readonly retryAfterSeconds: number) {
    const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
    super({ zh: `尝试次数过多，请 ${minutes} 分钟后再试。`, en: `Too many attempts; try again in ${minutes} minute(s).` });
  }
}

/** The database could not be written in time. Nothing was changed. */
export class DatabaseBusyError extends DomainError {
  readonly code = 'database-busy';
  override readonly retryAfterSeconds = 2;

  constructor(options?: ErrorOptions) {
    super({ zh: '数据库正忙，未作任何更改，请稍后重试。', en: 'The database is busy; nothing was changed. Try again shortly.' });
    this.cause = options?.cause;
  }
}

/** A part of the service that is needed for this is not available. */
export class UnavailableError extends DomainError {
  readonly code = 'unavailable';
  override readonly retryAfterSeconds = 10;
}

/** The published working calendar does not reach the day that is needed. */
export class CalendarNotCoveredError extends DomainError {
  readonly code = 'calendar-not-covered';

  constructor(year: number) {
    super({ zh: `尚未载入 ${year} 年的工作日历。`, en: `The working calendar of ${year} is not loaded.` }, { year });
  }
}

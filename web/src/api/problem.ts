/** What stands against a field of a form. */
export interface FieldFault {
  readonly pointer: string;
  readonly message: string;
}

/** A rule that speaks against a command. */
export interface RefusedRule {
  readonly rule: string;
  readonly article?: string | null;
  readonly message: string;
}

interface Body {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly FieldFault[];
  readonly refusals?: readonly RefusedRule[];
  readonly allowed?: readonly string[];
  readonly revision?: number;
  readonly [member: string]: unknown;
}

const PREFIX = 'urn:yishen:problem:';

/** A refusal of the server (RFC 9457), or the server out of reach (`offline`). Its texts are in the reader’s language already, but for `offline`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    /** The last part of its type, as `validation-failed`; `offline`; `internal` where an answer says nothing. */
    readonly code: string,
    readonly status: number,
    readonly body: Body = {},
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(body.detail ?? body.title ?? code);
  }

  get title(): string {
    return this.body.title ?? '';
  }

  get detail(): string {
    return this.body.detail ?? '';
  }

  get faults(): readonly FieldFault[] {
    return this.body.errors ?? [];
  }

  get refusals(): readonly RefusedRule[] {
    return this.body.refusals ?? [];
  }

  /** Nothing came back, or nothing sensible: the same again may do. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500;
  }

  /** Somebody else was faster: what was seen is no longer so. */
  get stale(): boolean {
    return this.code === 'revision-conflict';
  }
}

/** The problem that an answer of the server tells. */
export function problemOf(status: number, body: unknown, retryAfter: string | null = null): ProblemError {
  const told = (typeof body === 'object' && body !== null ? body : {}) as Body;
  const code = told.type?.startsWith(PREFIX) ? told.type.slice(PREFIX.length) : 'internal';
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  return new ProblemError(code, status, told, Number.isFinite(seconds) ? seconds : null);
}

/** The server cannot be reached. */
export function outOfReach(): ProblemError {
  return new ProblemError('offline', 0);
}

/** `#/applicant/contact/phone` → `applicant.contact.phone`; `#` → ``. */
export function pathOf(pointer: string): string {
  return pointer.replace(/^#?\/?/, '').split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

/** Rules that speak against one field of a form: they are shown there as well. */
const FIELDS_OF_RULES: Readonly<Record<string, string>> = { lateNeedsReason: 'lateReason', notEnteredLate: 'lateReason' };

/** Faults by the path of their field; of several, the first counts. */
export function faultsByField(problem: ProblemError | null): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { pointer, message } of problem?.faults ?? []) found[pathOf(pointer)] ??= message;
  for (const { rule, message } of problem?.refusals ?? []) {
    const field = FIELDS_OF_RULES[rule];
    if (field !== undefined) found[field] ??= message;
  }
  return found;
}

/** An error as a problem: of a mistake of our own nothing is told but that it happened. */
export function asProblem(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError('client', -1, { detail: error instanceof Error ? error.message : String(error) });
}

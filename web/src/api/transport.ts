import { outOfReach, ProblemError, problemOf } from './problem.js';

/** What the transport asks of the page around it. */
export interface Surroundings {
  readonly language: () => 'zh' | 'en';
  /** Of the session, or null before sign-in. */
  readonly csrfToken: () => string | null;
  /** Lets the person sign in again over what they were doing. False when they would rather not. */
  readonly signInAgain: () => Promise<boolean>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Told whether the server could be reached. */
  readonly reached: (reachable: boolean) => void;
}

const SAFE = new Set(['GET', 'HEAD']);
const PAUSES_MS = [300, 1200] as const;
/** Answers that say nothing of the question itself. */
const PASSING = new Set([502, 503, 504]);

/**
 * Sends a request as this product wants it: language, CSRF token; again where that is safe (reading, or an act with an idempotency key)
 * and the server could not be reached; after a new sign-in where the session has ended. Throws `ProblemError` for every refusal.
 */
export function transport(around: Surroundings): (request: Request) => Promise<Response> {
  return async (request) => {
    const answer = await persistent(around, request);
    if (answer.ok) return answer;
    const problem = problemOf(answer.status, await bodyOf(answer), answer.headers.get('retry-after'));
    if (!isSessionOver(problem, request) || !(await around.signInAgain())) throw problem;
    const second = await persistent(around, request);
    if (second.ok) return second;
    throw problemOf(second.status, await bodyOf(second), second.headers.get('retry-after'));
  };
}

/** Signing in, and asking who one is, are answered 401 in the ordinary course. */
function isSessionOver({ status }: ProblemError, request: Request): boolean {
  return status === 401 && !new URL(request.url).pathname.endsWith('/api/session');
}

async function persistent(around: Surroundings, request: Request): Promise<Response> {
  const again = SAFE.has(request.method) || request.headers.has('idempotency-key');
  for (let attempt = 0; ; attempt += 1) {
    const answer = await once(around, request);
    const pause = again ? PAUSES_MS[attempt] : undefined;
    if (answer && (!PASSING.has(answer.status) || pause === undefined)) return answer;
    if (pause === undefined) throw outOfReach();
    await around.pause(pause);
  }
}

async function once(around: Surroundings, request: Request): Promise<Response | null> {
  const prepared = request.clone();
  prepared.headers.set('accept-language', around.language() === 'en' ? 'en' : 'zh-CN');
  const token = around.csrfToken();
  if (!SAFE.has(request.method) && token) prepared.headers.set('x-csrf-token', token);
  try {
    const answer = await around.fetch(prepared);
    around.reached(true);
    return answer;
  } catch (error) {
    // Who leaves a page ends its questions: that is no fault of the line.
    if (request.signal.aborted) throw error;
    around.reached(false);
    return null;
  }
}

async function bodyOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return null;
  }
}

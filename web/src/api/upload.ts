import { around } from './around.js';
import { outOfReach, problemOf } from './problem.js';

export interface Upload {
  readonly address: string;
  readonly form: FormData;
  readonly key: string;
  /** Of the case that the file is meant for. */
  readonly revision?: number;
  /** Told the part that has gone, from 0 to 1. */
  readonly progress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a form with files, telling how far it has come. With its key it can be sent again. Throws `ProblemError`. */
export async function upload<Answer>(asked: Upload): Promise<Answer> {
  const { status, body, retryAfter } = await sent(asked);
  if (status >= 200 && status < 300) return body as Answer;
  if (status !== 401 || !(await around.signInAgain())) throw problemOf(status, body, retryAfter);
  const second = await sent(asked);
  if (second.status >= 200 && second.status < 300) return second.body as Answer;
  throw problemOf(second.status, second.body, second.retryAfter);
}

interface Sent { readonly status: number; readonly body: unknown; readonly retryAfter: string | null }

// `fetch` does not tell how far an upload has come.
function sent({ address, form, key, revision, progress, signal }: Upload): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept-Language', around.language() === 'en' ? 'en' : 'zh-CN');
    request.setRequestHeader('Idempotency-Key', key);
    const token = around.csrfToken();
    if (token) request.setRequestHeader('X-CSRF-Token', token);
    if (revision !== undefined) request.setRequestHeader('If-Match', `"${revision}"`);
    request.upload.onprogress = (event) => progress?.(event.total > 0 ? event.loaded / event.total : 0);
    request.onload = () => {
      around.reached(true);
      resolve({ status: request.status, body: parsed(request.responseText), retryAfter: request.getResponseHeader('retry-after') });
    };
    request.onerror = () => {
      around.reached(false);
      reject(outOfReach());
    };
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** What was asked for did not come in time. It may still come; nobody waits for it any more. */
export class TimeLimitError extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
  }
}

/** The promise's value, or a `TimeLimitError` after `ms` milliseconds. A later failure is not reported. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(ms)), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for the promise at most `ms` milliseconds; answers whether it succeeded by then. */
export async function succeedsWithin(ms: number, promise: Promise<unknown>): Promise<boolean> {
  try {
    await within(ms, promise);
    return true;
  } catch {
    return false;
  }
}

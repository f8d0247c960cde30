/** The longest that idle work waits. */
const LATEST_MS = 2_000;

/** Does something once the page has nothing else to do. What fails here is tried again by whoever needs it. */
export function whenIdle(work: () => Promise<unknown>): void {
  const begin = (): void => void work().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(begin, { timeout: LATEST_MS });
  else setTimeout(begin, LATEST_MS);
}

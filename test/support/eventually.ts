import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer satisfies; for what another worker does in its own time. Fails with the last answer after `limitMs`. */
export async function eventually<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean, limitMs = 25_000): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (performance.now() > end) throw new Error(`it did not come to pass within ${limitMs} ms; last: ${JSON.stringify(answer)}`);
    await pause(20);
  }
}

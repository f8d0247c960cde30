import { parentPort } from 'node:worker_threads';
import { render } from './render.js';
import type { ThreadAnswer, ThreadTask } from './thread-messages.js';

/** The thread of `RenderPool`: one letter after the other. */
parentPort?.on('message', ({ id, format, letter, options }: ThreadTask) => {
  render(format, letter, options).then(
    ({ bytes, ...more }) => answer({ id, bytes: new Uint8Array(bytes), ...more }),
    (error: unknown) => answer({ id, error: whatAndWhere(error) }),
  );
});

/** Name and place of an error. Its message may hold text of the letter, and goes nowhere. */
function whatAndWhere(error: unknown): string {
  if (!(error instanceof Error)) return 'an error of no kind';
  const place = /\n\s*at (?:.*[\\/])?([^\\/]+?)\)?(?:\n|$)/.exec(error.stack ?? '')?.[1];
  return place === undefined ? error.name : `${error.name} in ${place}`;
}

function answer(message: ThreadAnswer): void {
  parentPort?.postMessage(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : []);
}

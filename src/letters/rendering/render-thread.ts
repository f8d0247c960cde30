import { parentPort } from 'node:worker_threads';
import { render } from './render.js';
import type { ThreadAnswer, ThreadTask } from './thread-messages.js';

/** The thread of `RenderPool`: one letter after the other. */
parentPort?.on('message', ({ id, format, letter, options }: ThreadTask) => {
  render(format, letter, options).then(
    ({ bytes, ...more }) => answer({ id, bytes: new Uint8Array(bytes), ...more }),
    (error: unknown) => answer({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(message: ThreadAnswer): void {
  parentPort?.postMessage(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : []);
}

import { parentPort } from 'node:worker_threads';
import { perform, type Question, type Reply } from './task.js';

/** The other end of `Inspector`: answers one question after the other. */
parentPort!.on('message', ({ id, task, bytes, mediaType }: Question) => {
  void perform(task, bytes, mediaType).then((answer) => parentPort!.postMessage({ id, answer } satisfies Reply));
});

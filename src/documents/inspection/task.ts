import type { Extraction } from '../extraction.js';
import type { Leak } from '../leak.js';
import { leaksOf } from '../leaks-of.js';
import { textOf } from '../text-of.js';
import type { UnreadableReason } from '../unreadable.js';

/** What is asked of a file. */
export interface Tasks {
  text: Extraction;
  leaks: Leak[];
}
export type TaskName = keyof Tasks;

export interface Question {
  readonly id: number;
  readonly task: TaskName;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export interface Reply {
  readonly id: number;
  readonly answer: Tasks[TaskName];
}

/** Answered here or not at all: why the one who looked had to be stopped. */
export type Outcome<T> = { readonly answer: T } | { readonly stopped: UnreadableReason };

const TASKS: { readonly [K in TaskName]: (bytes: Uint8Array, mediaType: string) => Promise<Tasks[K]> } = { text: textOf, leaks: leaksOf };

/** Does a task where it is called. */
export function perform<K extends TaskName>(task: K, bytes: Uint8Array, mediaType: string): Promise<Tasks[K]> {
  return TASKS[task](bytes, mediaType);
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { UnreadableReason } from '../unreadable.js';
import type { Outcome, Reply, TaskName, Tasks } from './task.js';

export interface InspectorOptions {
  /** The compiled thread. Where there is no such file, the program runs from its sources and the work is done in place. */
  readonly file?: URL;
  readonly timeoutMs?: number;
  /** Growth of the whole process while one file is looked at; buffers do not count against the heap of a thread. */
  readonly growthMegabytes?: number;
  readonly heapMegabytes?: number;
}

const WATCH_EVERY_MS = 100;

/**
 * Looks into files in a thread of its own, one after the other. A file that takes too long or too much memory costs the thread, not
 * the process: it is stopped, the answer says so, and the next file gets a new one. An idle thread keeps no process alive.
 */
export class Inspector {
  private thread: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private questions = 0;
  private readonly options: Required<InspectorOptions>;
  private readonly inPlace: boolean;

  constructor(options: InspectorOptions = {}) {
    this.options = { file: new URL('./thread.js', import.meta.url), timeoutMs: 120_000, growthMegabytes: 1_500, heapMegabytes: 1_024, ...options };
    this.inPlace = !existsSync(fileURLToPath(this.options.file));
  }

  /** Never rejects for what a file holds. */
  async ask<K extends TaskName>(task: K, bytes: Uint8Array, mediaType: string): Promise<Outcome<Tasks[K]>> {
    if (this.inPlace) return { answer: await (await import('./task.js')).perform(task, bytes, mediaType) };
    const turn = this.last.then(() => this.answered(task, bytes, mediaType));
    this.last = turn;
    return turn as Promise<Outcome<Tasks[K]>>;
  }

  /** Ends the thread, if there is one. */
  async close(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }

  private answered(task: TaskName, bytes: Uint8Array, mediaType: string): Promise<Outcome<Tasks[TaskName]>> {
    const thread = (this.thread ??= this.started());
    const id = (this.questions += 1);
    return new Promise((resolve) => {
      const done = (outcome: Outcome<Tasks[TaskName]>) => {
        clearTimeout(timer);
        clearInterval(watch);
        thread.off('message', told).off('error', failed).off('exit', ended).on('error', ignore);
        thread.unref();
        resolve(outcome);
      };
      const stop = (reason: UnreadableReason) => { void this.close(); done({ stopped: reason }); };
      const told = (reply: Reply) => { if (reply.id === id) done({ answer: reply.answer }); };
      const failed = (error: Error) => stop((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took-too-much-memory' : 'unexpected');
      const ended = () => stop('unexpected');
      const timer = setTimeout(() => stop('took-too-long'), this.options.timeoutMs);
      const most = process.memoryUsage.rss() + this.options.growthMegabytes * 1024 * 1024;
      const watch = setInterval(() => { if (process.memoryUsage.rss() > most) stop('took-too-much-memory'); }, WATCH_EVERY_MS);
      thread.off('error', ignore).on('message', told).on('error', failed).on('exit', ended);
      thread.ref();
      thread.postMessage({ id, task, bytes, mediaType });
    });
  }

  private started(): Worker {
    const thread = new Worker(this.options.file, { resourceLimits: { maxOldGenerationSizeMb: this.options.heapMegabytes }, stdin: false });
    return thread.once('exit', () => { if (this.thread === thread) this.thread = null; });
  }
}

/** A thread that is being ended may fail once more; nobody waits for it. */
function ignore(): void {}

/** The one of the process. */
export const inspector = new Inspector();

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationShutdown, Optional } from '@nestjs/common';
import type { Letter } from '../../../workflows/letters/letter.js';
import { render } from './render.js';
import { RenderingBusyError, RenderingFailedError } from './render-errors.js';
import { requireRenderable, type RenderFormat, type Rendered, type RenderOptions } from './rendered.js';
import type { ThreadAnswer, ThreadTask } from './thread-messages.js';

export interface PoolLimits {
  /** Letters that wait, beside the one at work. */
  readonly waiting: number;
  /** The longest a letter may take in the thread. */
  readonly milliseconds: number;
  /** Compiled file of the thread. */
  readonly file: string;
}

/** Lies beside this file when the program is compiled. */
const THREAD_FILE = fileURLToPath(new URL('./render-thread.js', import.meta.url));
const DEFAULTS: PoolLimits = { waiting: 64, milliseconds: 30_000, file: THREAD_FILE };
const HEAP_MB = 512;

interface Waiting {
  readonly task: ThreadTask;
  readonly resolve: (rendered: Rendered) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Makes letters into files in a thread of its own, one after the other, so that the server answers meanwhile. The thread starts with the first
 * letter; one that crashes or takes too long is replaced, and only the letter it was at fails. Where the program runs uncompiled there is no file
 * for the thread, and the work is done here.
 */
@Injectable()
export class RenderPool implements OnApplicationShutdown {
  private readonly logger = new Logger('Rendering');
  private readonly limits: PoolLimits;
  private readonly line: Waiting[] = [];
  private thread: Worker | undefined;
  private current: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;
  private count = 0;
  private closed = false;

  constructor(@Optional() limits: Partial<PoolLimits> = {}) {
    this.limits = { ...DEFAULTS, ...limits };
  }

  /** Whether letters are made in a thread. */
  get threaded(): boolean {
    return existsSync(this.limits.file);
  }

  /** Errors: `LetterTooLongError`, `RenderingBusyError`, `RenderingFailedError`. */
  async render(format: RenderFormat, letter: Letter, options: RenderOptions = {}): Promise<Rendered> {
    requireRenderable(letter);
    if (this.closed) throw new RenderingFailedError('the process ends');
    if (!this.threaded) return render(format, letter, options);
    if (this.line.length >= this.limits.waiting) throw new RenderingBusyError();
    return new Promise((resolve, reject) => {
      this.line.push({ task: { id: (this.count += 1), format, letter, options }, resolve, reject });
      this.next();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.line.splice(0)) reject(new RenderingFailedError('the process ends'));
    this.fail('the process ends');
    await this.thread?.terminate();
  }

  private next(): void {
    if (this.current || this.closed) return;
    this.current = this.line.shift();
    if (!this.current) return;
    const thread = (this.thread ??= this.start());
    // The process stays for a letter that is being made, not for an idle thread.
    thread.ref();
    this.timer = setTimeout(() => this.replace(`no answer within ${this.limits.milliseconds} ms`), this.limits.milliseconds);
    thread.postMessage(this.current.task);
  }

  private start(): Worker {
    const thread = new Worker(this.limits.file, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    thread.on('message', (answer: ThreadAnswer) => this.answered(answer));
    thread.on('error', (error) => thread === this.thread && this.replace(error.message));
    thread.on('exit', (code) => thread === this.thread && this.replace(`the thread ended with ${code}`));
    return thread;
  }

  private answered(answer: ThreadAnswer): void {
    const { current } = this;
    if (current?.task.id !== answer.id) return;
    this.release();
    if ('error' in answer) current.reject(new RenderingFailedError(answer.error));
    else current.resolve({ bytes: Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength), missing: answer.missing, pages: answer.pages });
    this.next();
  }

  /** Another thread takes over from one that cannot be relied on any more. */
  private replace(why: string): void {
    const { thread } = this;
    this.thread = undefined;
    void thread?.terminate();
    if (this.current) this.logger.error(`a letter could not be made into a file: ${why}`);
    this.fail(why);
    this.next();
  }

  private fail(why: string): void {
    const { current } = this;
    this.release();
    current?.reject(new RenderingFailedError(why));
  }

  private release(): void {
    clearTimeout(this.timer);
    this.current = undefined;
    this.thread?.unref();
  }
}

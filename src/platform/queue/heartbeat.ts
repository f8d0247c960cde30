import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';

/** Touched by a worker process at every sweep, which is twice a minute. */
export const HEARTBEAT_FILE = join(tmpdir(), 'yishen-worker.alive');

/** A worker process answers no HTTP; that it is at work shows in the age of a file. */
@Injectable()
export class Heartbeat {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
    @Optional() private readonly file: string = HEARTBEAT_FILE,
  ) {}

  /** Never throws: a full disk must not keep deadlines from being enforced. */
  async beat(): Promise<void> {
    if (this.config.role === 'worker') await writeFile(this.file, '').catch(() => undefined);
  }
}

import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { WorkHandler } from '../../platform/work/work-handler.js';
import { WorkHandlers } from '../../platform/work/work-handlers.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { FactsRows } from '../index/facts-rows.js';
import { SameIndex } from '../index/same-index.js';
import { Subjects, type Subject } from '../index/subjects.js';
import { READER_VERSION } from '../matching/read-facts.js';
import { Detection } from './detection.js';
import { Placements } from './placements.js';

/** Kind of background work; the subject is the version of the reader. */
export const READ_AGAIN = 'read-again';

/** Texts of one run; the next one goes on. */
const OF_A_RUN = 2_000;
const PAGE = 200;

/**
 * When reading has learned more, what an older reader read is read again, in the background and a part at a time. Where staff placed a
 * request it stays; where the reading alone did, it may move, and the topics say so.
 */
@Injectable()
export class ReadAgain implements WorkHandler, OnModuleInit, OnApplicationBootstrap {
  readonly kind = READ_AGAIN;

  constructor(
    private readonly handlers: WorkHandlers, private readonly items: WorkItems, private readonly rows: FactsRows, private readonly subjects: Subjects, private readonly index: SameIndex,
    private readonly detection: Detection, private readonly placements: Placements, private readonly reads: Reads, private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (await this.rows.outdated(this.reads, READER_VERSION)) await this.goOn();
  }

  async run(): Promise<void> {
    for (let done = 0; done < OF_A_RUN; ) {
      const factsId = await this.rows.outdated(this.reads, READER_VERSION);
      if (!factsId) return;
      done += await this.again(factsId);
    }
    await this.goOn();
  }

  private goOn(): Promise<void> {
    return this.work.run((tx) => this.items.add(tx, READ_AGAIN, `v${READER_VERSION}`));
  }

  /** Everything that has these facts. Answers how much that was, at least one. */
  private async again(factsId: string): Promise<number> {
    let done = 1;
    for (let some = await this.subjects.after(this.reads, factsId, '', PAGE); some.length > 0; some = await this.subjects.after(this.reads, factsId, some.at(-1)!.id, PAGE)) {
      for (const subject of some) await this.one(subject);
      done += some.length;
    }
    await this.work.run(async (tx) => {
      if (!(await this.rows.removeUnused(tx, factsId, READER_VERSION))) return;
      await this.placements.forget(tx, factsId);
    });
    return done;
  }

  private async one(subject: Subject): Promise<void> {
    if (subject.kind === 'request') await this.detection.detect(subject.id);
    else await this.work.run((tx) => this.index.index(tx, { ...subject, asked: subject.text ?? subject.title ?? '' }));
  }
}

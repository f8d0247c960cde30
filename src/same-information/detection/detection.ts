import { Injectable } from '@nestjs/common';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DatabaseBusyError } from '../../platform/errors/general-errors.js';
import { SameIndex, type IndexedText } from '../index/same-index.js';
import type { Reading } from '../index/reading.js';
import { Placements } from './placements.js';
import { heldRequest, requestTexts } from './request-reader.js';

const TRIES = 5;

/**
 * Reads a request and finds where it belongs. The text is read outside the transaction, which only writes: others must not wait for it.
 * Run again, it changes nothing.
 */
@Injectable()
export class Detection {
  constructor(private readonly index: SameIndex, private readonly placements: Placements, private readonly reads: Reads, private readonly work: UnitOfWork) {}

  /** False when there is no such request. */
  async detect(requestId: string): Promise<boolean> {
    for (let i = 0; i < TRIES; i += 1) {
      const [text] = await requestTexts(this.reads, [requestId]);
      if (!text) return false;
      if (await this.place(text, this.index.read(text))) return true;
    }
    throw new DatabaseBusyError();
  }

  /** False when the words have changed meanwhile. */
  private place(text: IndexedText, reading: Reading): Promise<boolean> {
    return this.work.run(async (tx) => {
      const now = await heldRequest(tx, text.id);
      if (!now || now.on !== text.on || this.index.hashOf(now) !== this.index.hashOf(text)) return false;
      await this.placements.place(tx, text.id, await this.index.index(tx, now, reading));
      return true;
    });
  }
}

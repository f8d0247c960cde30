import { Injectable } from '@nestjs/common';
import { AccessLog } from '../identity/access-log/access-log.js';
import type { Client } from '../identity/client.js';
import { Letters } from '../letters/letters.js';
import { Reads, UnitOfWork } from '../platform/database/unit-of-work.js';

interface Reading {
  readonly caseId: string;
  readonly letterId: string;
  readonly personId: string;
  readonly client: Client;
  readonly what: 'comments' | 'comparison';
  /** Of the screen that shows the letter with its comments: one line of the log for both, however often they are read there. */
  readonly opening?: string;
}

/** Comments quote letters, and comparisons are made of them; letters name people: who read which is written down. */
@Injectable()
export class LetterAccess {
  constructor(private readonly letters: Letters, private readonly log: AccessLog, private readonly work: UnitOfWork, private readonly reads: Reads) {}

  /** Errors: `NotFoundError`, also for a letter of another case. */
  async read({ caseId, letterId, personId, client, what, opening }: Reading): Promise<void> {
    await this.letters.row(this.reads, letterId, caseId);
    const entry = { event: 'letter.read', personId, subjectId: caseId, client } as const;
    await this.work.run((tx) => (opening === undefined ? this.log.append(tx, { ...entry, detail: { letterId, what } }) : this.log.appendOnce(tx, { ...entry, detail: { letterId } }, opening)));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { type Asking, type CommandPreparer, CommandPreparers } from '../../requests/commands/command-preparers.js';
import type { RequestCommand } from '../../requests/commands/command-names.js';
import { LetterStore } from '../store/letter-store.js';

/** A file that belongs to a letter belongs to one of the same case. */
@Injectable()
export class FileOfLetter implements CommandPreparer, OnModuleInit {
  readonly commands: readonly RequestCommand[] = ['ATTACH_FILE'];

  constructor(private readonly preparers: CommandPreparers, private readonly store: LetterStore) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  async found(db: Queryable, { caseId, input }: Asking): Promise<Readonly<Record<string, unknown>>> {
    const { letterId, purpose } = input;
    const known = letterId === undefined || (await this.store.ofCase(db, caseId)).some(({ id }) => id === letterId);
    if (!known) throw ValidationFailedError.at('#/letterId', { zh: '本件没有此文书', en: 'The request has no such letter' });
    if (purpose === 'letter' && letterId === undefined) throw ValidationFailedError.at('#/letterId', { zh: '请注明附件属于哪一件文书', en: 'Name the letter that the file goes with' });
    return {};
  }
}

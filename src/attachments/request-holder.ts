import { Injectable } from '@nestjs/common';
import type { CommandAnswer } from '../engine/command.js';
import type { Queryable } from '../platform/database/unit-of-work.js';
import { placeOf } from '../requests/commands/case-place.js';
import type { CommandInput } from '../requests/commands/command-names.js';
import { Commands } from '../requests/commands/commands.js';
import { authorizing } from '../requests/request-access.js';
import { CaseHolder, type FileAct, type FileActor, type FileCommand } from './case-holder.js';

/** Requests hold files. */
@Injectable()
export class RequestHolder extends CaseHolder {
  constructor(private readonly commands: Commands) {
    super();
  }

  authorizing(actor: FileActor, command: FileCommand) {
    return authorizing(actor, command);
  }

  placeOf(db: Queryable, caseId: string) {
    return placeOf(db, caseId);
  }

  run(caseId: string, command: FileCommand, payload: Readonly<Record<string, unknown>>, act: FileAct): Promise<CommandAnswer> {
    return this.commands.run(caseId, command, payload as unknown as CommandInput<FileCommand>, act);
  }
}

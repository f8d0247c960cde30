import { Injectable } from '@nestjs/common';
import { CaseHolder, type FileAct, type FileActor, type FileCommand } from '../../attachments/case-holder.js';
import type { FilePurpose } from '../../attachments/attachment.js';
import type { CommandAnswer } from '../../engine/command.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { AskForChecks } from '../../release-gate/ask-for-checks.js';
import type { CommandInput } from '../commands/command-names.js';
import { ReleaseCommands } from '../commands/release-commands.js';
import { placeOf } from '../commands/release-place.js';
import { authorizing } from '../release-access.js';

/** Releases hold files: what is to be published, and what their evaluation rests on. */
@Injectable()
export class ReleaseHolder extends CaseHolder {
  constructor(private readonly commands: ReleaseCommands, private readonly checks: AskForChecks) {
    super();
  }

  authorizing(actor: FileActor, command: FileCommand) {
    return authorizing(actor, command);
  }

  placeOf(db: Queryable, caseId: string) {
    return placeOf(db, caseId);
  }

  run(caseId: string, command: FileCommand, payload: Readonly<Record<string, unknown>>, { alongside, ...act }: FileAct): Promise<CommandAnswer> {
    return this.commands.run(caseId, command, payload as unknown as CommandInput<FileCommand>, {
      ...act,
      alongside: async (tx) => {
        await alongside(tx);
        // What goes to the public is opened again before it does, as what goes out with a reply.
        if (command === 'ATTACH_FILE') await this.checks.added(tx, payload as unknown as { attachmentId: string; purpose: FilePurpose });
      },
    });
  }
}

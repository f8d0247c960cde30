import { Injectable } from '@nestjs/common';
import type { CommandAnswer } from '../../engine/command.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { AlreadyExistsError } from '../../platform/errors/general-errors.js';
import { ReleaseCommands } from '../commands/release-commands.js';
import { authorizing, type ReleaseActor } from '../release-access.js';
import { placeOf } from '../commands/release-place.js';
import { legalBasisOf } from './legal-basis.js';
import { PublicationChecks } from './publication-checks.js';
import { hashOf, ReleaseTexts, type TextInput } from './release-texts.js';

export interface NewText extends Omit<TextInput, 'legalBasis'> {
  /** What the facts lead to where it is not given. */
  readonly legalBasis: string | null;
}

interface Act {
  readonly actor: ReleaseActor;
  readonly key: string;
  readonly expectedRevision: number;
}

/** Writes another version of what is to be published; the record has its hash. */
@Injectable()
export class WriteText {
  constructor(private readonly commands: ReleaseCommands, private readonly checks: PublicationChecks, private readonly texts: ReleaseTexts, private readonly reads: Reads) {}

  /** Errors: those of commands. */
  async write(caseId: string, given: NewText, { actor, key, expectedRevision }: Act): Promise<CommandAnswer> {
    const authorize = authorizing(actor, 'REVISE_TEXT');
    authorize(await placeOf(this.reads, caseId));
    const context = await this.checks.context(this.reads, caseId);
    const text: TextInput = { ...given, legalBasis: given.legalBasis ?? legalBasisOf(context) };
    return this.commands.run(caseId, 'REVISE_TEXT', { version: 0, hash: hashOf(text) }, {
      actorId: actor.personId, key, expectedRevision, authorize, content: given,
      alongside: async (tx) => {
        // By now nobody else is at the case.
        const version = ((await this.checks.context(tx, caseId)).draft?.version ?? 0) + 1;
        if (await this.texts.at(tx, caseId, version)) throw new AlreadyExistsError({ zh: '该版本已经存在。', en: 'This version exists.' });
        return { version, hash: await this.texts.put(tx, caseId, version, text, actor.personId) };
      },
    });
  }
}

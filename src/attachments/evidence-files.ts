import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Answer } from '../../workflows/request/questions.js';
import type { Queryable } from '../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../platform/errors/general-errors.js';
import { type Asking, type CommandPreparer, CommandPreparers } from '../requests/commands/command-preparers.js';
import type { RequestCommand } from '../requests/commands/command-names.js';
import { Attachments } from './attachments.js';

const FILE = /^attachment:(.+)$/;

/** An answer to one of the seven questions may rest on a file: one of this case, that was not withdrawn. */
@Injectable()
export class EvidenceFiles implements CommandPreparer, OnModuleInit {
  readonly commands: readonly RequestCommand[] = ['PROPOSE_OUTCOME', 'AGREE', 'AGREE_WITH_CHANGES', 'RETURN', 'DISAGREE'];

  constructor(private readonly preparers: CommandPreparers, private readonly attachments: Attachments) {}

  onModuleInit(): void {
    this.preparers.register(this);
  }

  async found(db: Queryable, { caseId, input }: Asking): Promise<Readonly<Record<string, unknown>>> {
    const named = ((input['answers'] ?? []) as readonly Answer[]).flatMap(({ evidence = [] }, i) =>
      evidence.flatMap((each, n) => (FILE.exec(each) ? [{ id: FILE.exec(each)![1]!, pointer: `#/answers/${i}/evidence/${n}` }] : [])));
    if (named.length === 0) return {};
    const known = new Set((await this.attachments.ofCase(db, caseId)).filter(({ withdrawal }) => withdrawal === null).map(({ id }) => id));
    const faults = named.filter(({ id }) => !known.has(id)).map(({ pointer }) => ({ pointer, message: { zh: '本件没有此附件，或者已撤下', en: 'The case has no such file, or it was withdrawn' } }));
    if (faults.length > 0) throw new ValidationFailedError(faults);
    return {};
  }
}

import { Injectable } from '@nestjs/common';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { DETECT_SAME } from './detect-same.js';

/** Commands by which the words of a request begin or change, it comes to be registered, or the day by which it is read changes. */
const COMMANDS: ReadonlySet<string> = new Set(['SUBMIT', 'CONFIRMED', 'CORRECTED', 'RECORD_CONVERSATION', 'SPLIT_BY_MATTER', 'CORRECT_FACT']);

/** Asks for detection in the transaction of the command, also for what is imported or split off: none is forgotten. */
@Injectable()
export class AskForDetectionProjector implements CaseProjector {
  readonly definition = 'request';

  constructor(private readonly items: WorkItems) {}

  async project(tx: Tx, { caseId, type, payload }: CaseChange): Promise<void> {
    if (!COMMANDS.has(type) || (type === 'RECORD_CONVERSATION' && typeof payload['narrowedTo'] !== 'string')) return;
    await this.items.add(tx, DETECT_SAME, caseId);
  }
}

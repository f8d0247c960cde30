import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { Weighing } from '../../topics/weighing.js';
import { Signals } from './signals.js';

/** An applicant suggests, with the request or later, that the information be made public (Art. 44 ¶2): it is put down with the request, at once. */
@Injectable()
export class SuggestionsProjector implements CaseProjector {
  readonly definition = 'request';

  constructor(private readonly signals: Signals, private readonly weighing: Weighing) {}

  async project(tx: Tx, { caseId, type, before, context: given, on, actorId }: CaseChange): Promise<void> {
    const context = given as RequestContext;
    const withIt = before === null && context.suggestsRelease;
    if (!withIt && type !== 'SUGGEST_RELEASE') return;
    const [row] = await tx.query<{ person_hash: string }>('SELECT person_hash FROM applicants WHERE id = ?', [context.applicantId]);
    await this.signals.add(tx, { kind: 'suggestion', topicId: null, requestId: caseId, personHash: row?.person_hash ?? null, on, what: null, by: actorId });
    const [member] = await tx.query<{ topic_id: string }>('SELECT topic_id FROM topic_members WHERE subject_id = ?', [caseId]);
    // Until it is placed there is nothing to weigh; its placing asks for that.
    if (member) await this.weighing.ask(tx, member.topic_id);
  }
}

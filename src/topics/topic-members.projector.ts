import { Injectable } from '@nestjs/common';
import { countedOutcome, type RequestContext } from '../../workflows/request/v1/context.js';
import type { CaseChange, CaseProjector } from '../engine/ports.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { WorkItems } from '../platform/work/work-items.js';
import { isOpenState } from '../requests/request-states.js';
import { DETECT_SAME } from '../same-information/detection/detect-same.js';
import { Members } from './store/members.js';
import { TopicStore } from './store/topic-store.js';
import { Weighing } from './weighing.js';

/** Keeps members of topics equal to their requests, in the transaction of each command: receipt, outcome, closing. Other commands cost nothing. */
@Injectable()
export class TopicMembersProjector implements CaseProjector {
  readonly definition = 'request';

  constructor(private readonly members: Members, private readonly topics: TopicStore, private readonly weighing: Weighing, private readonly items: WorkItems) {}

  async project(tx: Tx, { caseId, before, context }: CaseChange): Promise<void> {
    if (before === null) return;
    const [was, now] = [before as RequestContext, context as RequestContext];
    const suggested = now.suggestsRelease && !was.suggestsRelease;
    if (!suggested && counted(was) === counted(now)) return;
    const member = await this.members.find(tx, caseId);
    // In no topic, as what cannot be compared: what is suggested gets one (Art. 44 ¶2).
    if (!member) return suggested ? this.items.add(tx, DETECT_SAME, caseId) : undefined;
    const { id } = await this.topics.hold(tx, member.topicId);
    // Art. 44 ¶2: a suggestion is weighed at once.
    if ((await this.members.refresh(tx, (await this.members.find(tx, caseId))!)) || suggested) await this.weighing.ask(tx, id);
  }
}

/** All that a topic counts of a request. */
function counted(context: RequestContext): string {
  const outcome = countedOutcome(context);
  return JSON.stringify([context.receivedOn, context.arrivedOn, context.submittedOn, isOpenState(context.stage?.name ?? ''), outcome?.outcome, outcome?.on]);
}

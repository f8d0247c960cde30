import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EqualReply, PublishedItem } from '../../../workflows/letters/facts.js';
import { verdictOn } from '../../../workflows/letters/lint/equal-rules.js';
import { OUTCOMES, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { EqualReplies } from '../../letters/check/equal-replies.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { PublishedSame } from '../../same-information/decisions/published-same.js';
import { RequestLines } from '../../same-information/suggestions/request-lines.js';
import { Members } from '../store/members.js';
import { MemberList } from '../store/member-list.js';

/** Outcomes that say something of the information. */
const TELLING = OUTCOMES.map(({ code }) => code).filter((code) => verdictOn(code) !== null);

/** Tells the check of letters how other requests of the topic were answered, and what of it is public. */
@Injectable()
export class TellEqualReplies implements OnModuleInit {
  constructor(
    private readonly replies: EqualReplies, private readonly members: Members, private readonly list: MemberList, private readonly lines: RequestLines,
    private readonly published: PublishedSame,
  ) {}

  onModuleInit(): void {
    this.replies.foundBy({ replies: (db, caseId) => this.of(db, caseId), published: (db, caseId) => this.items(db, caseId) });
  }

  private async of(db: Queryable, caseId: string): Promise<EqualReply[]> {
    const member = await this.members.find(db, caseId);
    if (!member) return [];
    // Those of the own organ by themselves: what another organ answered later does not hide them.
    const all = [...(await this.list.answered(db, member.topicId, TELLING, caseId)), ...(await this.list.answered(db, member.topicId, TELLING, caseId, member.organId))];
    const answered = [...new Map(all.map((each) => [each.id, each])).values()];
    const lines = await this.lines.of(db, answered.map(({ id }) => id));
    return answered.flatMap(({ id, organId, outcome, outcomeOn }): EqualReply[] => {
      const line = lines.get(id);
      return line && outcomeOn !== null ? [{ number: line.number, organ: line.organ.name, sameOrgan: organId === member.organId, outcome: outcome as OutcomeCode, on: outcomeOn }] : [];
    });
  }

  private async items(db: Queryable, caseId: string): Promise<PublishedItem[]> {
    return (await this.published.ofRequest(db, caseId)).map(({ title, address, on }) => ({ title: title ?? '', indexNumber: /[^/]+$/.exec(address ?? '')?.[0] ?? '', on }));
  }
}

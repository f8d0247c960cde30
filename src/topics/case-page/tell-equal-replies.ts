import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EqualReply } from '../../../workflows/letters/facts.js';
import { verdictOn } from '../../../workflows/letters/lint/equal-rules.js';
import { OUTCOMES, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { EqualReplies } from '../../letters/check/equal-replies.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { RequestLines } from '../../same-information/suggestions/request-lines.js';
import { Members } from '../store/members.js';
import { MemberList } from '../store/member-list.js';

/** Outcomes that say something of the information. */
const TELLING = OUTCOMES.map(({ code }) => code).filter((code) => verdictOn(code) !== null);

/** Tells the check of letters how other requests of the topic were answered. */
@Injectable()
export class TellEqualReplies implements OnModuleInit {
  constructor(private readonly replies: EqualReplies, private readonly members: Members, private readonly list: MemberList, private readonly lines: RequestLines) {}

  onModuleInit(): void {
    this.replies.foundBy((db, caseId) => this.of(db, caseId));
  }

  private async of(db: Queryable, caseId: string): Promise<EqualReply[]> {
    const member = await this.members.find(db, caseId);
    if (!member) return [];
    const answered = await this.list.answered(db, member.topicId, TELLING, caseId);
    const lines = await this.lines.of(db, answered.map(({ id }) => id));
    return answered.flatMap(({ id, organId, outcome, outcomeOn }): EqualReply[] => {
      const line = lines.get(id);
      return line && outcomeOn !== null ? [{ number: line.number, organ: line.organ.name, sameOrgan: organId === member.organId, outcome: outcome as OutcomeCode, on: outcomeOn }] : [];
    });
  }
}

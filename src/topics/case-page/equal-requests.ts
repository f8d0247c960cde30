import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { OUTCOMES } from '../../../workflows/request/outcomes.js';
import { may, type RoleHolder } from '../../identity/access/may.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import { Letters } from '../../letters/letters.js';
import { isReplyForm } from '../../letters/making/effects-to-forms.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { type EqualLine, RequestLines } from '../../same-information/suggestions/request-lines.js';
import type { Member, PlacedBy } from '../store/member.js';
import { MemberList } from '../store/member-list.js';

/** A request of a topic as others see it; what only its own organ may read is null for them. */
export interface EqualRequest extends Omit<EqualLine, 'summary' | 'state' | 'receivedOn'> {
  readonly id: string;
  readonly summary: string | null;
  readonly state: string | null;
  readonly receivedOn: CivilDate | null;
  readonly placedBy: PlacedBy;
}

/** With its reply, where it has one that was issued. */
export interface AnsweredRequest extends EqualRequest {
  readonly reply: { readonly letterId: string; readonly number: string | null; readonly on: CivilDate | null } | null;
}

const CODES = OUTCOMES.map(({ code }) => code);
const LATEST = 10;

/** Shows requests of a topic, whoever's they are. Never their applicants. */
@Injectable()
export class EqualRequests {
  constructor(private readonly list: MemberList, private readonly lines: RequestLines, private readonly letters: Letters) {}

  /** Of each outcome the latest, and the latest of all: what an equal reply goes by, however many there are. */
  async of(db: Queryable, topicId: string, requestId: string, reader: RoleHolder): Promise<AnsweredRequest[]> {
    const answered = (await this.list.answered(db, topicId, CODES, requestId)).sort((a, b) => ((a.outcomeOn ?? '') < (b.outcomeOn ?? '') ? 1 : -1));
    const latest = (await this.list.latest(db, topicId, LATEST + 1)).filter((each) => each.id !== requestId && !answered.some(({ id }) => id === each.id)).slice(0, LATEST);
    const shown = await this.shown(db, [...answered, ...latest], reader);
    const replies: AnsweredRequest[] = [];
    for (const each of shown) replies.push({ ...each, reply: each.state !== null && each.outcome !== null ? await this.replyOf(db, each.id) : null });
    return replies;
  }

  async shown(db: Queryable, members: readonly Member[], reader: RoleHolder): Promise<EqualRequest[]> {
    const lines = await this.lines.of(db, members.map((each) => each.id));
    return members.flatMap(({ id, placedBy }) => {
      const line = lines.get(id);
      if (!line) return [];
      return [{ id, placedBy, ...line, ...(may(reader, line.organ.id, CASE_ROLES) ? {} : { summary: null, state: null, receivedOn: null }) }];
    });
  }

  private async replyOf(db: Queryable, requestId: string): Promise<AnsweredRequest['reply']> {
    const reply = (await this.letters.ofCase(db, requestId)).find(({ form, state }) => isReplyForm(form) && state === 'issued');
    return reply ? { letterId: reply.id, number: reply.docNumber, on: reply.issuedOn } : null;
  }
}

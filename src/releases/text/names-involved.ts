import { Injectable } from '@nestjs/common';
import { DecryptionError } from '../../platform/crypto/field-cipher.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { Applicants } from '../../requests/applicants/applicants.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';

/** Latest applicants of a topic whose names are looked for. */
const MOST = 1_000;

interface Line { id: string; name_sealed: string; agents_sealed: string | null; applicant_kind: string }

/** Who asked for a topic, for whom, and who was asked about it: in clear, for comparing only. */
@Injectable()
export class NamesInvolved {
  constructor(private readonly applicants: Applicants, private readonly thirdParties: ThirdParties) {}

  /** Names of people; of organisations that asked, the words by which a text would say so: a company may be named, but not as an applicant. */
  async of(db: Queryable, topicId: string, caseId: string): Promise<string[]> {
    const rows = await db.query<Line>(
      `SELECT p.id, p.name_sealed, p.agents_sealed, r.applicant_kind FROM topic_applicants t JOIN requests r ON r.case_id = t.last_id JOIN applicants p ON p.id = r.applicant_id
       WHERE t.topic_id = ? ORDER BY t.last_on DESC, t.last_id DESC LIMIT ${MOST}`, [topicId]);
    const parties = await this.thirdParties.of(db, caseId);
    return [...new Set([...rows.flatMap((row) => this.opened(row)), ...parties.filter(({ name }) => isPerson(name)).map(({ name }) => name)])];
  }

  private opened({ id, name_sealed: sealed, agents_sealed: agents, applicant_kind: kind }: Line): string[] {
    try {
      const name = this.applicants.nameIn(id, sealed);
      const agent = this.applicants.agentIn(id, agents);
      return [...(kind === 'natural-person' ? [name] : asApplicant(name)), ...(agent ? [agent.name] : [])];
    } catch (error) {
      if (error instanceof DecryptionError) return [];
      throw error;
    }
  }
}

const asApplicant = (name: string): string[] => [`应${name}`, `${name}申请`, `${name}提出申请`, `${name}依申请`, `申请人${name}`, `申请人：${name}`, `申请单位：${name}`];

/** Third parties are companies as often as people; a company's name may be told. */
const isPerson = (name: string): boolean => /^[\p{Script=Han}·]{2,6}$/u.test(name);

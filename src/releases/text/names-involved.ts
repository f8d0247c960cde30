import { Injectable } from '@nestjs/common';
import { DecryptionError } from '../../platform/crypto/field-cipher.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { Applicants } from '../../requests/applicants/applicants.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';

/** Latest applicants, requests and third parties of a topic whose names are looked for. */
const MOST = 1_000;
const COLUMNS = 'p.id, p.name_sealed, p.agents_sealed, r.applicant_kind';

interface Line { id: string; name_sealed: string; agents_sealed: string | null; applicant_kind: string }

/** Who asked for a topic, for whom, and who was asked about it, here or in a request: in clear, for comparing only. */
@Injectable()
export class NamesInvolved {
  constructor(private readonly applicants: Applicants, private readonly thirdParties: ThirdParties) {}

  /** Names of people; of organisations that asked, the words by which a text would say so: a company may be named, but not as an applicant. */
  async of(db: Queryable, topicId: string, caseId: string): Promise<string[]> {
    const rows = [...await db.query<Line>(
      `SELECT ${COLUMNS} FROM topic_applicants t JOIN requests r ON r.case_id = t.last_id JOIN applicants p ON p.id = r.applicant_id
       WHERE t.topic_id = ? ORDER BY t.last_on DESC, t.last_id DESC LIMIT ${MOST}`, [topicId]), ...await this.ofRequests(db, topicId)];
    const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
    const parties = await this.thirdParties.namesWhere(db,
      `SELECT p.* FROM third_parties p WHERE p.case_id = ? UNION ALL SELECT p.* FROM (SELECT subject_id FROM topic_members WHERE topic_id = ? ORDER BY on_day DESC, subject_id DESC LIMIT ${MOST}) m
       JOIN third_parties p ON p.case_id = m.subject_id`, [caseId, topicId]);
    return [...new Set([...distinct.flatMap((row) => this.opened(row)), ...parties.filter(isPerson)])];
  }

  /** Also of those that are no demand, as petitions and what waits for confirmation, and earlier ones of the same person, with another agent. */
  private async ofRequests(db: Queryable, topicId: string): Promise<readonly Line[]> {
    return db.query<Line>(
      `SELECT ${COLUMNS} FROM topic_members m JOIN requests r ON r.case_id = m.subject_id JOIN applicants p ON p.id = r.applicant_id
       WHERE m.topic_id = ? ORDER BY m.on_day DESC, m.subject_id DESC LIMIT ${MOST}`, [topicId]);
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

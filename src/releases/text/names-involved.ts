import { Injectable } from '@nestjs/common';
import { DecryptionError } from '../../platform/crypto/field-cipher.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import { Applicants } from '../../requests/applicants/applicants.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';

/** Latest applicants of a topic whose names are looked for. */
const MOST = 100;

/** Who asked for a topic, and who was asked about it: natural persons, in clear, for comparing only. */
@Injectable()
export class NamesInvolved {
  constructor(private readonly applicants: Applicants, private readonly thirdParties: ThirdParties) {}

  async of(db: Queryable, topicId: string, caseId: string): Promise<string[]> {
    const rows = await db.query<{ id: string; name_sealed: string }>(
      `SELECT DISTINCT p.id, p.name_sealed FROM topic_applicants t JOIN requests r ON r.case_id = t.last_id JOIN applicants p ON p.id = r.applicant_id
       WHERE t.topic_id = ? AND r.applicant_kind = 'natural-person' LIMIT ${MOST}`, [topicId]);
    const parties = await this.thirdParties.of(db, caseId);
    return [...rows.flatMap(({ id, name_sealed }) => this.opened(id, name_sealed)), ...parties.filter(({ name }) => isPerson(name)).map(({ name }) => name)];
  }

  private opened(id: string, sealed: string): string[] {
    try {
      return [this.applicants.nameIn(id, sealed)];
    } catch (error) {
      if (error instanceof DecryptionError) return [];
      throw error;
    }
  }
}

/** Third parties are companies as often as people; a company's name may be told. */
const isPerson = (name: string): boolean => /^[\p{Script=Han}·]{2,6}$/u.test(name);

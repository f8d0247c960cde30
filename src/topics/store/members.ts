import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { marks } from '../../requests/list/conditions.js';
import { Figures } from './figures.js';
import { memberOf, standingOf, type Member, type MemberLine, type PlacedBy, type Standing } from './member.js';

/** Requests in their topics, and with them the figures. The caller holds the topics concerned. */
@Injectable()
export class Members {
  constructor(private readonly figures: Figures, private readonly time: Time) {}

  async find(db: Queryable, requestId: string): Promise<Member | undefined> {
    return (await this.some(db, [requestId]))[0];
  }

  async some(db: Queryable, requestIds: readonly string[]): Promise<Member[]> {
    if (requestIds.length === 0) return [];
    return (await db.query<MemberLine>(`SELECT * FROM topic_members WHERE subject_id IN (${marks(requestIds.length)})`, requestIds)).map(memberOf);
  }

  /** Whether facts have members in a topic, or in any. */
  async anyHaving(db: Queryable, factsId: string, topicId?: string): Promise<boolean> {
    const rows = topicId === undefined
      ? await db.query('SELECT subject_id FROM topic_members WHERE facts_id = ? LIMIT 1', [factsId])
      : await db.query('SELECT subject_id FROM topic_members WHERE facts_id = ? AND topic_id = ? LIMIT 1', [factsId, topicId]);
    return rows.length > 0;
  }

  async anyOf(db: Queryable, requestIds: readonly string[], topicId: string): Promise<boolean> {
    return (await this.some(db, requestIds)).some((each) => each.topicId === topicId);
  }

  async add(tx: Tx, requestId: string, topicId: string, factsId: string | null, standing: Standing, placedBy: PlacedBy): Promise<void> {
    await tx.insert('topic_members', { subject_id: requestId, topic_id: topicId, facts_id: factsId, ...columns(standing), placed_by: placedBy, placed_at: this.time.now() });
    await this.figures.add(tx, topicId, { ...standing, id: requestId });
  }

  async move(tx: Tx, member: Member, topicId: string, placedBy: PlacedBy): Promise<void> {
    await tx.execute('UPDATE topic_members SET topic_id = ?, placed_by = ?, placed_at = ? WHERE subject_id = ?', [topicId, placedBy, this.time.now(), member.id]);
    if (topicId === member.topicId) return;
    await this.figures.take(tx, member.topicId, member);
    await this.figures.add(tx, topicId, member);
  }

  async remove(tx: Tx, member: Member): Promise<void> {
    await tx.execute('DELETE FROM topic_members WHERE subject_id = ?', [member.id]);
    await this.figures.take(tx, member.topicId, member);
  }

  async setFacts(tx: Tx, member: Member, factsId: string | null): Promise<void> {
    if (member.factsId !== factsId) await tx.execute('UPDATE topic_members SET facts_id = ? WHERE subject_id = ?', [factsId, member.id]);
  }

  async setPlacedBy(tx: Tx, { id }: Member, placedBy: PlacedBy): Promise<void> {
    await tx.execute('UPDATE topic_members SET placed_by = ? WHERE subject_id = ?', [placedBy, id]);
  }

  /** Makes a member equal to its request. True when that changed what the topic counts or shows. */
  async refresh(tx: Tx, member: Member): Promise<boolean> {
    const standing = await standingOf(tx, member.id);
    if (!standing || same(standing, member)) return false;
    const values = columns(standing);
    await tx.execute(`UPDATE topic_members SET ${Object.keys(values).map((name) => `${name} = ?`).join(', ')} WHERE subject_id = ?`, [...Object.values(values), member.id]);
    if (counts(standing) === counts(member)) return true;
    await this.figures.take(tx, member.topicId, member);
    await this.figures.add(tx, member.topicId, { ...standing, id: member.id });
    return true;
  }
}

const columns = ({ organId, personHash, on, counted, open, outcome, outcomeOn }: Standing) =>
  ({ organ_id: organId, person_hash: personHash, on_day: on, counted, open, outcome, outcome_on: outcomeOn });

const counts = ({ organId, personHash, on, counted, open }: Standing): string => JSON.stringify([organId, personHash, on, counted, open]);

const same = (a: Standing, b: Standing): boolean => counts(a) === counts(b) && a.outcome === b.outcome && a.outcomeOn === b.outcomeOn;

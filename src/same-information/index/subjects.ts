import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { marks } from '../../requests/list/conditions.js';
import type { SubjectKind } from './shelf.js';

export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly factsId: string | null;
  readonly organId: string | null;
  readonly on: CivilDate;
  readonly textHash: string;
  /** Of what is published. */
  readonly title: string | null;
  readonly address: string | null;
  readonly text: string | null;
}

interface Line { subject_id: string; kind: SubjectKind; facts_id: string | null; organ_id: string | null; on_day: string; text_hash: string; title: string | null; address: string | null; text: string | null }

/** What is in the index: requests, and items that are public. */
@Injectable()
export class Subjects {
  constructor(private readonly time: Time) {}

  async find(db: Queryable, id: string): Promise<Subject | undefined> {
    return (await this.some(db, [id]))[0];
  }

  async some(db: Queryable, ids: readonly string[]): Promise<Subject[]> {
    if (ids.length === 0) return [];
    return (await db.query<Line>(`SELECT * FROM same_subjects WHERE subject_id IN (${marks(ids.length)})`, ids)).map(subjectOf);
  }

  /** The newest with these facts. */
  async having(db: Queryable, factsId: string, kind: SubjectKind, most: number): Promise<Subject[]> {
    return (await db.query<Line>(
      'SELECT * FROM same_subjects WHERE facts_id = ? AND kind = ? ORDER BY on_day DESC, subject_id DESC LIMIT ?', [factsId, kind, most])).map(subjectOf);
  }

  /** The next with these facts, of either kind, in the order of their ids: for reading them again. */
  async after(db: Queryable, factsId: string, id: string, most: number): Promise<Subject[]> {
    return (await db.query<Line>('SELECT * FROM same_subjects WHERE facts_id = ? AND subject_id > ? ORDER BY subject_id LIMIT ?', [factsId, id, most])).map(subjectOf);
  }

  async put(tx: Tx, { id, kind, factsId, organId, on, textHash, title, address, text }: Subject): Promise<void> {
    await tx.execute(
      `INSERT INTO same_subjects (subject_id, kind, facts_id, organ_id, on_day, text_hash, title, address, text, indexed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (subject_id) DO UPDATE SET facts_id = excluded.facts_id, organ_id = excluded.organ_id, on_day = excluded.on_day, text_hash = excluded.text_hash,
         title = excluded.title, address = excluded.address, text = excluded.text, indexed_at = excluded.indexed_at`,
      [id, kind, factsId, organId, on, textHash, title, address, text, this.time.now()]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.execute('DELETE FROM same_subjects WHERE subject_id = ?', [id]);
  }
}

const subjectOf = (line: Line): Subject => ({
  id: line.subject_id, kind: line.kind, factsId: line.facts_id, organId: line.organ_id, on: line.on_day, textHash: line.text_hash, title: line.title, address: line.address,
  text: line.text,
});

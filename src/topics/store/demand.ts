import { Injectable } from '@nestjs/common';
import { addMonths, type CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';

/** What a topic counts of one organ. */
export interface OrganDemand {
  readonly organId: string;
  readonly members: number;
  readonly requests: number;
  readonly applicants: number;
}

/** The latest request of somebody who asked. */
export interface Asking {
  readonly requestId: string;
  readonly organId: string;
  readonly on: CivilDate;
  /** Keyed hash of the applicant: for telling people apart, never shown. */
  readonly personHash: string;
}

export interface OutcomeCount {
  readonly outcome: string;
  readonly requests: number;
  readonly lastOn: CivilDate;
}

export interface MonthCount {
  /** `2026-03` */
  readonly month: string;
  readonly requests: number;
}

/** What a list shows of a topic beside its figures. */
export interface Glance {
  readonly outcomes: readonly OutcomeCount[];
  /** Of the last twelve months, the oldest first. */
  readonly trend: readonly MonthCount[];
}

interface AskingLine { last_id: string; organ_id: string; last_on: string; person_hash: string }

/** Reads the demand for a topic's information from what is kept with every change. */
@Injectable()
export class Demand {
  async organs(db: Queryable, topicId: string): Promise<OrganDemand[]> {
    const rows = await db.query<{ organ_id: string; members: number; requests: number; applicants: number }>(
      'SELECT organ_id, members, requests, applicants FROM topic_organs WHERE topic_id = ? AND members > 0 ORDER BY requests DESC, organ_id', [topicId]);
    return rows.map((row) => ({ organId: row.organ_id, members: row.members, requests: row.requests, applicants: row.applicants }));
  }

  /**
   * Distinct applicants who asked since a day, each with the latest request, the latest first: to be counted and named as grounds.
   * @param most answered at most: a threshold needs no more rows than it asks for
   * @param organId only those who asked this organ (Art. 44 ¶1)
   */
  async askedSince(db: Queryable, topicId: string, since: CivilDate, most: number, organId?: string): Promise<Asking[]> {
    const organs = organId === undefined ? (await this.organs(db, topicId)).map((each) => each.organId) : [organId];
    const found = new Map<string, Asking>();
    for (const organ of organs) {
      const rows = await db.query<AskingLine>(
        'SELECT last_id, organ_id, last_on, person_hash FROM topic_applicants WHERE topic_id = ? AND organ_id = ? AND last_on >= ? ORDER BY last_on DESC LIMIT ?', [topicId, organ, since, most]);
      for (const row of rows) {
        const known = found.get(row.person_hash);
        if (!known || known.on < row.last_on) found.set(row.person_hash, { requestId: row.last_id, organId: row.organ_id, on: row.last_on, personHash: row.person_hash });
      }
    }
    return [...found.values()].sort((a, b) => (a.on === b.on ? (a.requestId < b.requestId ? 1 : -1) : a.on < b.on ? 1 : -1)).slice(0, most);
  }

  /** Outcomes so far, the latest first. */
  async outcomes(db: Queryable, topicId: string): Promise<OutcomeCount[]> {
    const rows = await db.query<{ outcome: string; n: number | string; last_on: string }>(
      'SELECT outcome, COUNT(*) AS n, MAX(outcome_on) AS last_on FROM topic_members WHERE topic_id = ? AND outcome IS NOT NULL GROUP BY outcome', [topicId]);
    return rows.map((row) => ({ outcome: row.outcome, requests: Number(row.n), lastOn: row.last_on })).sort((a, b) => (a.lastOn < b.lastOn ? 1 : -1));
  }

  /** The same of several topics, and their last months, for a list: two questions, whatever their number. */
  async glances(db: Queryable, topicIds: readonly string[], today: CivilDate, months = 12): Promise<ReadonlyMap<string, Glance>> {
    if (topicIds.length === 0) return new Map();
    const those = `topic_id IN (${topicIds.map(() => '?').join(', ')})`;
    const first = addMonths(`${today.slice(0, 7)}-01`, 1 - months);
    const outcomes = await db.query<{ topic_id: string; outcome: string; n: number | string; last_on: string }>(
      `SELECT topic_id, outcome, COUNT(*) AS n, MAX(outcome_on) AS last_on FROM topic_members WHERE ${those} AND outcome IS NOT NULL GROUP BY topic_id, outcome`, topicIds);
    const asked = await db.query<{ topic_id: string; month: string; n: number | string }>(
      `SELECT topic_id, SUBSTR(on_day, 1, 7) AS month, COUNT(*) AS n FROM topic_members WHERE ${those} AND on_day >= ? GROUP BY topic_id, SUBSTR(on_day, 1, 7)`, [...topicIds, first]);
    return new Map(topicIds.map((id) => [id, {
      outcomes: outcomes.filter((row) => row.topic_id === id).map((row) => ({ outcome: row.outcome, requests: Number(row.n), lastOn: row.last_on })).sort((a, b) => (a.lastOn < b.lastOn ? 1 : -1)),
      trend: monthsFrom(first, months, new Map(asked.filter((row) => row.topic_id === id).map((row) => [row.month, Number(row.n)]))),
    }]));
  }

  /** Requests of each month to that of `today`, the oldest first; months without any are 0. */
  async trend(db: Queryable, topicId: string, today: CivilDate, months = 24): Promise<MonthCount[]> {
    const first = addMonths(`${today.slice(0, 7)}-01`, 1 - months);
    const rows = await db.query<{ month: string; n: number | string }>(
      'SELECT SUBSTR(on_day, 1, 7) AS month, COUNT(*) AS n FROM topic_members WHERE topic_id = ? AND on_day >= ? GROUP BY SUBSTR(on_day, 1, 7)', [topicId, first]);
    return monthsFrom(first, months, new Map(rows.map((row) => [row.month, Number(row.n)])));
  }
}

function monthsFrom(first: CivilDate, months: number, counted: ReadonlyMap<string, number>): MonthCount[] {
  return Array.from({ length: months }, (_, i) => addMonths(first, i).slice(0, 7)).map((month) => ({ month, requests: counted.get(month) ?? 0 }));
}

import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { OUTCOMES } from '../../../workflows/request/outcomes.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { marks } from '../../requests/list/conditions.js';
import { Names } from '../../requests/list/names.js';
import type { Named } from '../../requests/list/request-line.js';

/** A request as one of several for the same information. Never its applicant. */
export interface EqualLine {
  readonly organ: Named;
  readonly number: string | null;
  readonly summary: string;
  readonly state: string;
  readonly receivedOn: CivilDate | null;
  readonly outcome: string | null;
  readonly outcomeLabel: Bilingual | null;
  readonly outcomeOn: CivilDate | null;
}

interface Line {
  case_id: string; organ_id: string; number: string | null; intake_number: string | null; summary: string; state: string; received_on: string | null; outcome: string | null; outcome_on: string | null;
}

const LABELS = new Map<string, Bilingual>(OUTCOMES.map(({ code, label }) => [code, label]));

/** Reads the list that the requests' own capability keeps. */
@Injectable()
export class RequestLines {
  constructor(private readonly names: Names) {}

  async of(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, EqualLine>> {
    const distinct = [...new Set(ids)];
    if (distinct.length === 0) return new Map();
    const rows = await db.query<Line>(
      `SELECT case_id, organ_id, number, intake_number, summary, state, received_on, outcome, outcome_on FROM requests WHERE case_id IN (${marks(distinct.length)})`, distinct);
    const names = await this.names.of(db, rows.map((row) => ({ ...row, unit_id: null, officer_id: null })));
    return new Map(rows.map((row) => [row.case_id, {
      organ: names.organ(row.organ_id), number: row.number ?? row.intake_number, summary: row.summary, state: row.state, receivedOn: row.received_on, outcome: row.outcome,
      outcomeLabel: row.outcome === null ? null : LABELS.get(row.outcome) ?? null, outcomeOn: row.outcome_on,
    }]));
  }
}

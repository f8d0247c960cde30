import { Injectable } from '@nestjs/common';
import { outcomeOf, type OutcomeCode } from '../../../workflows/request/outcomes.js';
import { Calendars } from '../../engine/ports.js';
import { pageOf, seek, type Page } from '../../identity/page.js';
import type { RoleHolder } from '../../identity/access/may.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { Conditions } from '../../requests/list/conditions.js';
import { Names } from '../../requests/list/names.js';
import { reviewLine, type ReviewLine, type StoredReview } from './review-line.js';
import type { ReviewState } from './review-states.js';

export const REVIEW_SCOPES = ['all', 'mine', 'unassigned'] as const;
export type ReviewScope = (typeof REVIEW_SCOPES)[number];

/** What a queue shows. */
export interface QueueRequest {
  readonly scope: ReviewScope;
  readonly states: readonly ReviewState[];
  readonly outcome?: OutcomeCode;
  /** Organs to look in. */
  readonly organIds: readonly string[];
  readonly reader: RoleHolder & { readonly personId: string };
  readonly limit: number;
  readonly cursor?: string;
}

const COLUMNS = `q.case_id, q.organ_id, q.state, q.adviser_id, q.outcome, q.withheld, q.drafters, q.times_returned, q.since_on, q.due_on, q.stage_due_on,
  q.stage_provisional, q.supplement_due_on, q.supplement_provisional, r.number, r.intake_number, r.title, r.summary, r.revision, r.unit_id, r.officer_id, r.clock_state, r.received_on,
  r.target_due_on, r.target_provisional, r.statutory_due_on, r.statutory_provisional, s.mode`;

/**
 * The queue of legal advisers over the organs they serve, the most urgent first. Only cases in review have a row, and the page is read
 * in one question, whatever the number of cases behind it.
 */
@Injectable()
export class ReviewQueue {
  constructor(private readonly reads: Reads, private readonly calendars: Calendars, private readonly names: Names, private readonly time: Time) {}

  /** Errors: `ValidationFailedError` for a cursor of another list. */
  async page(asked: QueueRequest): Promise<Page<ReviewLine>> {
    const where = conditions(asked);
    goOn(where, asked.cursor);
    const rows = await this.reads.query<StoredReview>(
      `SELECT ${COLUMNS} FROM (SELECT * FROM review_cases q ${where.sql} ORDER BY q.due_on, q.case_id LIMIT ?) q
       JOIN requests r ON r.case_id = q.case_id LEFT JOIN review_settings s ON s.organ_id = q.organ_id ORDER BY q.due_on, q.case_id`, [...where.params, asked.limit + 1]);
    const { items, next } = pageOf(rows, asked.limit, (row) => [row.due_on, row.case_id]);
    return { items: await this.lines(items, asked), next };
  }

  /** The line of one case; undefined while it is not in review. */
  async one(caseId: string, reader: QueueRequest['reader']): Promise<ReviewLine | undefined> {
    const rows = await this.reads.query<StoredReview>(
      `SELECT ${COLUMNS} FROM review_cases q JOIN requests r ON r.case_id = q.case_id LEFT JOIN review_settings s ON s.organ_id = q.organ_id WHERE q.case_id = ?`, [caseId]);
    return (await this.lines(rows, { reader }))[0];
  }

  private async lines(rows: readonly StoredReview[], { reader }: Pick<QueueRequest, 'reader'>): Promise<ReviewLine[]> {
    const today = this.time.today();
    const names = await this.names.of(this.reads, rows, rows.flatMap((row) => [...(row.adviser_id ? [row.adviser_id] : []), ...(JSON.parse(row.drafters) as string[])]));
    const calendars = await this.calendars.ofOrgans(this.reads, rows.map((row) => row.organ_id));
    return rows.map((row) => reviewLine(row, { today, calendar: calendars.get(row.organ_id)!, names, reader }));
  }
}

function conditions({ scope, states, outcome, organIds, reader }: QueueRequest): Conditions {
  const where = new Conditions();
  where.oneOf('q.organ_id', organIds);
  where.oneOf('q.state', states);
  if (scope === 'mine') where.and('q.adviser_id = ?', reader.personId);
  if (scope === 'unassigned') where.and('q.adviser_id IS NULL');
  where.equal('q.outcome', outcome && outcomeOf(outcome).code);
  return where;
}

function goOn(where: Conditions, cursor: string | undefined): void {
  const after = seek(cursor);
  if (!after) return;
  if (!/^\d{4}-\d\d-\d\d$/.test(after[0])) {
    throw ValidationFailedError.at('#/cursor', { zh: '分页游标不属于本列表，请从第一页重新读取', en: 'The cursor belongs to another list; begin with the first page' });
  }
  where.and('(q.due_on, q.case_id) > (?, ?)', ...after);
}

import { Injectable } from '@nestjs/common';
import { addDays, addMonths, type CivilDate } from '../../workflows/clock/civil-date.js';
import type { RequestContext } from '../../workflows/request/v1/context.js';
import { CaseLoader } from '../engine/case-loader.js';
import { loadCase } from '../engine/case-store.js';
import type { Queryable } from '../platform/database/unit-of-work.js';
import { NotFoundError } from '../platform/errors/general-errors.js';

/** An earlier request of the same month. */
export interface EarlierRequest {
  readonly requestId: string;
  readonly number: string | null;
  readonly receivedOn: CivilDate;
  /** Matters it was charged as; 1 where it was not charged. */
  readonly units: number;
}

/** Where a request stands among those of its applicant to its organ in the calendar month of receipt (FEE 4). */
export interface FeeCount {
  /** `2026-03` */
  readonly month: string;
  /** False while receipt waits for confirmation: the month is then that of arrival. */
  readonly received: boolean;
  readonly casesBefore: number;
  readonly units: number;
  readonly earlier: readonly EarlierRequest[];
}

interface Line {
  readonly case_id: string;
  readonly organ_id: string;
  readonly number: string | null;
  readonly received_on: string;
  readonly opened_at: number | string;
}

interface Subject extends Omit<Line, 'received_on'> {
  readonly received_on: string | null;
  readonly intake_on: string;
  readonly person_hash: string;
}

const LINE = 'r.case_id, r.organ_id, r.number, r.received_on, r.opened_at';

/** Counts the requests of one applicant: per organ and calendar month, in the order of registration. */
@Injectable()
export class FeeCounts {
  constructor(private readonly loader: CaseLoader) {}

  /** Errors: `NotFoundError`. */
  async of(db: Queryable, caseId: string): Promise<FeeCount> {
    const [subject] = await db.query<Subject>(
      `SELECT ${LINE}, r.intake_on, a.person_hash FROM requests r JOIN applicants a ON a.id = r.applicant_id WHERE r.case_id = ?`, [caseId]);
    if (!subject) throw new NotFoundError({ zh: '申请', en: 'request' }, caseId);
    const on = subject.received_on ?? subject.intake_on;
    const own = { ...subject, received_on: on };
    const lines = (await this.sameMonth(db, subject, on)).filter((each) => each.case_id !== caseId && inOrder(each, own) < 0).sort(inOrder);
    const units = await this.units(db, [caseId, ...lines.map((each) => each.case_id)]);
    const earlier = lines.map((each) => ({ requestId: each.case_id, number: each.number, receivedOn: each.received_on, units: units.get(each.case_id) ?? 1 }));
    return {
      month: on.slice(0, 7), received: subject.received_on !== null, casesBefore: earlier.reduce((sum, each) => sum + each.units, 0),
      units: units.get(caseId) ?? 1, earlier,
    };
  }

  /** Led by the applicant's hash and nothing else: the organ is sifted here, so that no plan goes through all requests of an organ. */
  private async sameMonth(db: Queryable, { person_hash, organ_id }: Subject, on: CivilDate): Promise<Line[]> {
    const first = `${on.slice(0, 7)}-01`;
    const rows = await db.query<Line>(
      `SELECT ${LINE} FROM requests r WHERE r.applicant_id IN (SELECT id FROM applicants WHERE person_hash = ?) AND r.received_on BETWEEN ? AND ?`,
      [person_hash, first, addDays(addMonths(first, 1), -1)]);
    return rows.filter((each) => each.organ_id === organ_id);
  }

  /** Matters of the requests that a fee was ever proposed for, as it stands now. */
  private async units(db: Queryable, caseIds: readonly string[]): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (const id of await this.everCharged(db, caseIds)) {
      const { snapshot } = await this.loader.restore(db, await loadCase(db, id));
      const { fee } = snapshot.context as RequestContext;
      if (fee) found.set(id, fee.perCase.ranks.length);
    }
    return found;
  }

  private async everCharged(db: Queryable, caseIds: readonly string[]): Promise<string[]> {
    const charged: string[] = [];
    for (let i = 0; i < caseIds.length; i += BATCH) {
      const batch = caseIds.slice(i, i + BATCH);
      const rows = await db.query<{ case_id: string }>(
        `SELECT DISTINCT case_id FROM case_records WHERE case_id IN (${batch.map(() => '?').join(', ')}) AND type = 'PROPOSE_FEE'`, batch);
      charged.push(...rows.map((each) => each.case_id));
    }
    return charged;
  }
}

/** Parameters of one statement. */
const BATCH = 200;

/** By the day of receipt, then in the order of registration. */
function inOrder(a: Line, b: Line): number {
  if (a.received_on !== b.received_on) return a.received_on < b.received_on ? -1 : 1;
  const [one, other] = [seriesOf(a), seriesOf(b)];
  if (one.series !== other.series) return one.series < other.series ? -1 : 1;
  return one.serial - other.serial || Number(a.opened_at) - Number(b.opened_at) || (a.case_id < b.case_id ? -1 : 1);
}

/** `丰府办公开申〔2026〕12号` → its series and 12. Without a number it comes last. */
function seriesOf({ number }: Line): { readonly series: string; readonly serial: number } {
  const match = /^(.*?)(\d{1,9})号?$/.exec(number ?? '');
  return match ? { series: match[1]!, serial: Number(match[2]) } : { series: '\uffff', serial: 0 };
}

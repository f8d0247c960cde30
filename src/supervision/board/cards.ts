import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { CaseLoader } from '../../engine/case-loader.js';
import type { StoredCase } from '../../engine/case-store.js';
import { Calendars } from '../../engine/ports.js';
import { Directory } from '../../identity/people/directory.js';
import { toBoolean } from '../../platform/database/columns.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { cardBarOf, type CardBar } from './card-bar.js';

/** A due date and what is left to it. */
export interface CardDue {
  readonly dueOn: CivilDate;
  /** The calendar does not reach it: an estimate. */
  readonly provisional: boolean;
  /** Negative once past. */
  readonly workingDaysLeft: number;
}

export interface Card {
  readonly caseId: string;
  readonly revision: number;
  readonly number: string | null;
  readonly summary: string;
  readonly organId: string;
  readonly organName: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly state: string;
  /** A reply is still owed. */
  readonly open: boolean;
  readonly clockState: string;
  readonly extended: boolean;
  /** Null while the clock stands still, or none has begun. */
  readonly target: CardDue | null;
  readonly statutory: CardDue | null;
  /** The next internal limit or answer, where it comes before the target. */
  readonly stage: (CardDue & { readonly key: string }) | null;
  readonly breached: { readonly target: boolean; readonly statutory: boolean };
  /** Of a paused case that was late already: by how many working days when it was paused (暂停前已逾期 N 天). */
  readonly lateWhenPaused: number | null;
  /** The statutory limit, day by day; null before receipt. */
  readonly bar: CardBar | null;
}

interface Line {
  case_id: string; revision: number; organ_name: string; unit_name: string | null; number: string | null; intake_number: string | null; summary: string; organ_id: string; unit_id: string | null; officer_id: string | null;
  state: string; open: unknown; clock_state: string; extended: unknown; target_due_on: string; target_provisional: unknown; statutory_due_on: string;
  statutory_provisional: unknown; overdue_target: unknown; overdue_statutory: unknown; late_when_paused: number | null;
}
interface StageLine { case_id: string; key: string; due_on: string | null; estimated_on: string | null; provisional: unknown }

/** How `requests` writes that there is no day. */
const NO_DAY = '9999-12-31';

/** Makes the cards of some cases. */
@Injectable()
export class Cards {
  constructor(
    private readonly reads: Reads, private readonly calendars: Calendars, private readonly directory: Directory, private readonly loader: CaseLoader,
  ) {}

  /** In the order of the ids given. */
  async of(caseIds: readonly string[], today: CivilDate): Promise<Card[]> {
    if (caseIds.length === 0) return [];
    const lines = await this.lines(caseIds);
    const stages = await this.stages(caseIds);
    const stored = await this.stored(caseIds);
    const names = await this.directory.nameOf([...lines.values()].flatMap((line) => line.officer_id ?? []));
    const calendars = await this.calendars.ofOrgans(this.reads, [...lines.values()].map((line) => line.organ_id));
    const cards = caseIds.map((id) => {
      const line = lines.get(id);
      if (!line) return [];
      const calendar = calendars.get(line.organ_id)!;
      const bar = this.bar(line, stored.get(id), { today, calendar });
      return [cardOf(line, stages.get(id) ?? [], { today, calendar, bar, officerName: (line.officer_id && names.get(line.officer_id)) || null })];
    });
    return cards.flat();
  }

  private async lines(caseIds: readonly string[]): Promise<ReadonlyMap<string, Line>> {
    const rows = await this.reads.query<Line>(
      `SELECT r.case_id, r.revision, o.short_name AS organ_name, u.name AS unit_name, r.number, r.intake_number, r.summary, r.organ_id, r.unit_id, r.officer_id, r.state, r.open, r.clock_state, r.extended,
        r.target_due_on, r.target_provisional, r.statutory_due_on, r.statutory_provisional, r.overdue_target, r.overdue_statutory, f.late_when_paused
       FROM requests r JOIN organs o ON o.id = r.organ_id LEFT JOIN units u ON u.id = r.unit_id LEFT JOIN case_figures f ON f.case_id = r.case_id
       WHERE r.case_id IN (${marks(caseIds)})`, caseIds);
    return new Map(rows.map((row) => [row.case_id, row]));
  }

  private async stored(caseIds: readonly string[]): Promise<ReadonlyMap<string, StoredCase>> {
    const rows = await this.reads.query<StoredCase>(`SELECT * FROM cases WHERE id IN (${marks(caseIds)})`, caseIds);
    return new Map(rows.map((row) => [row.id, row]));
  }

  private bar(line: Line, row: StoredCase | undefined, { today, calendar }: { readonly today: CivilDate; readonly calendar: WorkingCalendar }): CardBar | null {
    if (!row) return null;
    return cardBarOf(this.loader.contextOf(row) as RequestContext, calendar, { today, targetDueOn: line.target_due_on === NO_DAY ? null : line.target_due_on });
  }

  private async stages(caseIds: readonly string[]): Promise<ReadonlyMap<string, StageLine[]>> {
    const rows = await this.reads.query<StageLine & { running: unknown }>(
      `SELECT case_id, key, due_on, estimated_on, provisional, running FROM deadlines WHERE case_id IN (${marks(caseIds)}) ORDER BY key`, caseIds);
    const found = new Map<string, StageLine[]>();
    for (const row of rows) {
      if (!toBoolean(row.running) || MAIN.has(row.key)) continue;
      found.set(row.case_id, [...(found.get(row.case_id) ?? []), row]);
    }
    return found;
  }
}

/** Dates that the card shows by themselves. */
const MAIN = new Set(['target', 'statutory', 'presumed-target', 'supplement']);

/** A day until which something may be done; once it is past nobody owes anything. */
const OPTIONAL = 'correction-notice';

interface Around { readonly today: CivilDate; readonly calendar: WorkingCalendar; readonly officerName: string | null; readonly bar: CardBar | null }

function cardOf(line: Line, stages: readonly StageLine[], { today, calendar, officerName, bar }: Around): Card {
  const due = (dueOn: string, provisional: unknown): CardDue | null => (dueOn === NO_DAY ? null
    : { dueOn, provisional: toBoolean(provisional), workingDaysLeft: calendar.estimateWorkingDaysBetween(today, dueOn) });
  const next = stages.map((each) => ({ ...each, on: each.due_on ?? each.estimated_on ?? NO_DAY }))
    .filter((each) => each.key !== OPTIONAL || each.on >= today).sort((a, b) => (a.on < b.on ? -1 : 1))[0];
  const stage = next && next.on < line.target_due_on ? due(next.on, next.provisional) : null;
  return {
    caseId: line.case_id, revision: Number(line.revision), number: line.number ?? line.intake_number, summary: line.summary,
    organId: line.organ_id, organName: line.organ_name, unitId: line.unit_id, unitName: line.unit_name,
    officerId: line.officer_id, officerName, state: line.state, open: toBoolean(line.open), clockState: line.clock_state, extended: toBoolean(line.extended),
    target: due(line.target_due_on, line.target_provisional), statutory: due(line.statutory_due_on, line.statutory_provisional),
    stage: stage && { key: next!.key, ...stage }, breached: { target: toBoolean(line.overdue_target), statutory: toBoolean(line.overdue_statutory) },
    lateWhenPaused: line.late_when_paused, bar,
  };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import type { CalendarSource } from '../../../workflows/clock/calendar-source.js';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { CalendarNotCoveredError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { CalendarChanges } from '../calendars/calendar-changes.js';
import { CalendarEffect, type ProposedChange } from '../calendars/calendar-effect.js';
import { calendarState } from '../calendars/calendar-state.js';
import { fromChineseDays } from '../calendars/chinese-days.js';
import { DatabaseCalendars } from '../calendars/database-calendars.js';
import { allSources } from '../calendars/source-rows.js';
import {
  CalendarChangeView, CalendarQuery, CalendarSourceBody, CalendarsView, ChangeQuery, daysOfYear, LibraryYearBody, SourcePath, WithdrawQuery,
  YearPath, YearView,
} from './calendars.dto.js';

@ApiTags('calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly reads: Reads,
    private readonly time: Time,
    private readonly calendars: DatabaseCalendars,
    private readonly changes: CalendarChanges,
    private readonly effect: CalendarEffect,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How far the working calendar reaches, and the documents it is made of' })
  @ApiOkResponse({ type: CalendarsView })
  async get(@Query() { organId }: CalendarQuery): Promise<CalendarsView> {
    const calendar = organId === undefined ? await this.calendars.city(this.reads) : await this.calendars.current(this.reads, organId);
    return {
      version: (await calendarState(this.reads)).version,
      coverage: [...calendar.coverage],
      lastYear: calendar.coveredYears.at(-1) ?? null,
      provisionalFrom: calendar.firstUncoveredFrom(this.time.today()),
      sources: (await allSources(this.reads)).map((each) => ({ ...each, daysOff: [...each.daysOff], workdays: [...each.workdays] })),
    };
  }

  @Get(':year')
  @ApiOperation({ summary: 'Every day of a year, worked or not and why; 422 for a year that is not published' })
  @ApiOkResponse({ type: YearView })
  async year(@Param() { year }: YearPath, @Query() { organId }: CalendarQuery): Promise<YearView> {
    const calendar = organId === undefined ? await this.calendars.city(this.reads) : await this.calendars.current(this.reads, organId);
    const days = daysOfYear(year).filter((day) => calendar.covers(day)).map((day) => calendar.day(day));
    if (days.length === 0) throw new CalendarNotCoveredError(year);
    return { year, workingDays: days.filter((day) => day.working).length, days };
  }

  @Post('sources')
  @ApiOperation({ summary: 'Loads a notice, its change in mid-year, or a closure. With dryRun it only tells which due dates would move.' })
  @ApiOkResponse({ type: CalendarChangeView })
  @HttpCode(200)
  load(@Body() body: CalendarSourceBody, @Query() query: ChangeQuery, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<CalendarChangeView> {
    const { organId, ...source } = body;
    return this.apply(actor, sourceOf(source), organId ?? null, query, client);
  }

  @Post('library')
  @ApiOperation({ summary: 'Loads a year from the library chinese-days; 422 for a year it has no data of. It yields to every notice.' })
  @ApiOkResponse({ type: CalendarChangeView })
  @HttpCode(200)
  library(@Body() { year }: LibraryYearBody, @Query() query: ChangeQuery, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<CalendarChangeView> {
    return this.apply(actor, fromChineseDays(year, this.time.today()), null, query, client);
  }

  @Delete('sources/:sourceId')
  @ApiOperation({ summary: 'Withdraws a source; it stays on file. With dryRun it only tells which due dates would move.' })
  @ApiOkResponse({ type: CalendarChangeView })
  async withdraw(@Param() { sourceId }: SourcePath, @Query() query: WithdrawQuery, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<CalendarChangeView> {
    if (query.dryRun) return this.dryRun({ withdraw: sourceId }, sourceId, query);
    if (query.reason === undefined) throw ValidationFailedError.at('#/reason', { zh: '请填写撤回原因', en: 'Say why it is withdrawn' });
    return applied(sourceId, await this.changes.withdraw(actor.personId, sourceId, query.reason, client));
  }

  private async apply(actor: SignedInActor, source: CalendarSource, organId: string | null, query: ChangeQuery, client: Client): Promise<CalendarChangeView> {
    if (query.dryRun) return this.dryRun({ load: source, organId }, source.id, query);
    return applied(source.id, await this.changes.load(actor.personId, source, organId, client));
  }

  private async dryRun(change: ProposedChange, sourceId: string, { limit = 100, after }: ChangeQuery): Promise<CalendarChangeView> {
    const { items, next } = await this.effect.of(change, { limit, after });
    const numbers = await this.numbers(items.map(({ caseId }) => caseId));
    return { applied: false, sourceId, version: null, effects: items.map((each) => ({ ...each, number: numbers.get(each.caseId) ?? null, moved: [...each.moved] })), next };
  }

  /** Cases are known by their numbers; the list that other rooms keep has them. */
  private async numbers(caseIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    if (caseIds.length === 0) return new Map();
    const rows = await this.reads.query<{ case_id: string; number: string | null }>(
      `SELECT case_id, COALESCE(number, intake_number) AS number FROM requests WHERE case_id IN (${caseIds.map(() => '?').join(', ')})`, caseIds);
    return new Map(rows.map((row) => [row.case_id, row.number]));
  }
}

function applied(sourceId: string, version: number): CalendarChangeView {
  return { applied: true, sourceId, version, effects: null, next: null };
}

function sourceOf({ id, coversFrom, coversTo, supersedes, ...rest }: Omit<CalendarSourceBody, 'organId'>): CalendarSource {
  return {
    ...rest, id: id ?? `${rest.kind}-${rest.year}-${randomUUID().slice(0, 8)}`,
    ...(coversFrom ? { coversFrom } : {}), ...(coversTo ? { coversTo } : {}), ...(supersedes ? { supersedes } : {}),
  };
}

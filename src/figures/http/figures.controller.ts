import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { addMonths } from '../../../workflows/clock/civil-date.js';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { organsOf } from '../../identity/access/may.js';
import { requireRole } from '../../identity/access/require-role.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { figuresCsv } from '../figures-csv.js';
import { aYearOfMonthsBefore } from '../months.js';
import type { Period } from '../period-counts.js';
import { PeriodFigures } from '../period-figures.js';
import { FIGURES_ROLES } from '../permissions.js';
import { FiguresQuery, FiguresTableQuery, FiguresView } from './figures.dto.js';

const MOST_MONTHS = 60;

@ApiTags('figures')
@Controller()
export class FiguresController {
  constructor(private readonly figures: PeriodFigures, private readonly time: Time) {}

  @Get('figures')
  @ApiOperation({ summary: 'What came and what became of it in a period: by month, organ and outcome, days to the reply, and where the time went' })
  @ApiOkResponse({ type: FiguresView })
  async get(@Query() query: FiguresQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<FiguresView> {
    const period = this.period(query, actor);
    return spoken({ from: period.from, to: period.to, ...(await this.figures.of(period)) }, language);
  }

  @Get('figures.csv')
  @ApiOperation({ summary: 'One table of the same' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async asTable(@Query() { table, ...query }: FiguresTableQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language, @Res({ passthrough: true }) reply: HttpReply): Promise<string> {
    const period = this.period(query, actor);
    const text = figuresCsv(await this.figures.of(period), table, language);
    reply.header('Content-Type', 'text/csv; charset=utf-8');
    reply.header('Content-Disposition', `attachment; filename="figures-${table}-${period.from}-${period.to}.csv"`);
    reply.header('Cache-Control', 'private, no-store');
    return text;
  }

  private period({ from, to, organId }: FiguresQuery, actor: SignedInActor): Period {
    const today = this.time.today();
    const last = to ?? today;
    const first = from ?? aYearOfMonthsBefore(last);
    if (first > last) throw ValidationFailedError.at('#/from', { zh: '开始日期不得晚于结束日期', en: 'must not be after the last day' });
    if (addMonths(first, MOST_MONTHS) <= last) throw ValidationFailedError.at('#/from', { zh: '统计期间不得超过五年', en: 'The period has five years at most' });
    if (organId != null) requireRole(actor, organId, FIGURES_ROLES);
    return { from: first, to: last, organs: organId != null ? [organId] : organsOf(actor, FIGURES_ROLES) };
  }
}

import { Controller, Get, HttpCode, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { organsOf } from '../../identity/access/may.js';
import { requireRole } from '../../identity/access/require-role.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import { Time } from '../../platform/time/time.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { handOverDocx } from '../export/hand-over-docx.js';
import { handOverCsv, HandOverList } from '../export/hand-over-list.js';
import { figuresCsv, topicsCsv } from '../figures/figures-csv.js';
import { ReleaseFigures, type FiguresPeriod } from '../figures/release-figures.js';
import { TopicFiguresReader } from '../figures/topic-figures.js';
import { FIGURES_ROLES } from '../release-access.js';
import { WeighAll } from '../weighing/weigh-all.js';
import { HandOverListView, ReleasePeriodQuery, ReleasesFiguresView, TopicsFiguresView } from './figures.dto.js';

const CSV = 'text/csv; charset=utf-8';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TABLE = { schema: { type: 'string' } } as const;

/** Figures and lists for those who supervise, each by API and as a table for a program for tables. */
@ApiTags('releases')
@Controller('releases')
export class ReleaseFiguresController {
  constructor(
    private readonly figures: ReleaseFigures, private readonly topics: TopicFiguresReader, private readonly handOver: HandOverList, private readonly weighAll: WeighAll, private readonly time: Time,
  ) {}

  @Get('figures')
  @ApiOperation({ summary: 'From demand to release in a period: by organ, and in all' })
  @ApiOkResponse({ type: ReleasesFiguresView })
  async ofPeriod(@Query() query: ReleasePeriodQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ReleasesFiguresView> {
    const { from, to, ...where } = this.period(query, actor);
    return spoken({ from, to, ...(await this.figures.of({ from, to, ...where })) }, language);
  }

  @Get('figures.csv')
  @ApiOperation({ summary: 'The same as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse(TABLE)
  async asTable(@Query() query: ReleasePeriodQuery, @CurrentActor() actor: SignedInActor, @Res({ passthrough: true }) reply: HttpReply): Promise<string> {
    return this.table(reply, 'release-figures', figuresCsv(await this.figures.of(this.period(query, actor))));
  }

  @Get('figures/topics')
  @ApiOperation({ summary: 'Requests per topic and organ in a period' })
  @ApiOkResponse({ type: TopicsFiguresView })
  async ofTopics(@Query() query: ReleasePeriodQuery, @CurrentActor() actor: SignedInActor): Promise<TopicsFiguresView> {
    return { items: await this.topics.of(this.period(query, actor)) };
  }

  @Get('figures/topics.csv')
  @ApiOperation({ summary: 'The same as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse(TABLE)
  async topicsAsTable(@Query() query: ReleasePeriodQuery, @CurrentActor() actor: SignedInActor, @Res({ passthrough: true }) reply: HttpReply): Promise<string> {
    return this.table(reply, 'topics', topicsCsv(await this.topics.of(this.period(query, actor))));
  }

  @Get('hand-over')
  @ApiOperation({ summary: '主动公开移送明细表 · what was turned into proactive disclosure' })
  @ApiOkResponse({ type: HandOverListView })
  async handedOver(@Query() query: ReleasePeriodQuery, @CurrentActor() actor: SignedInActor): Promise<HandOverListView> {
    return { items: await this.handOver.lines(this.period(query, actor)) };
  }

  @Get('hand-over.csv')
  @ApiOperation({ summary: '主动公开移送明细表 · the same as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse(TABLE)
  async handOverAsTable(@Query() query: ReleasePeriodQuery, @CurrentActor() actor: SignedInActor, @Res({ passthrough: true }) reply: HttpReply): Promise<string> {
    return this.table(reply, 'hand-over', handOverCsv(await this.handOver.lines(this.period(query, actor))));
  }

  @Get('hand-over.docx')
  @ApiOperation({ summary: '主动公开移送明细表 · the same as a sheet to be signed and sealed' })
  @ApiProduces(DOCX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async handOverAsSheet(@Query() query: ReleasePeriodQuery, @CurrentActor() actor: SignedInActor, @Res({ passthrough: true }) reply: HttpReply): Promise<StreamableFile> {
    const period = this.period(query, actor);
    const bytes = await handOverDocx(await this.handOver.lines(period), period);
    reply.header('Cache-Control', 'private, no-store');
    return new StreamableFile(bytes, { type: DOCX, length: bytes.length, disposition: attachmentHeader(`主动公开移送明细表（${period.from}至${period.to}）.docx`) });
  }

  @Post('weighing')
  @HttpCode(202)
  @ApiOperation({ summary: 'Weigh every topic again, as after thresholds changed; done in the background' })
  @ApiAcceptedResponse({ description: 'It is asked for' })
  async weigh(): Promise<void> {
    await this.weighAll.ask();
  }

  private period(query: ReleasePeriodQuery, actor: SignedInActor): FiguresPeriod {
    const today = this.time.today();
    const { from = `${today.slice(0, 4)}-01-01`, to = today, organId } = plain(query);
    if (from > to) throw ValidationFailedError.at('#/from', { zh: '开始日期不得晚于结束日期', en: 'must not be after the last day' });
    if (organId !== undefined) requireRole(actor, organId, FIGURES_ROLES);
    return { from, to, within: organsOf(actor, FIGURES_ROLES), ...(organId !== undefined && { organId }) };
  }

  private table(reply: HttpReply, name: string, text: string): string {
    reply.header('Content-Type', CSV);
    reply.header('Content-Disposition', `attachment; filename="${name}-${this.time.today()}.csv"`);
    reply.header('Cache-Control', 'private, no-store');
    return text;
  }
}

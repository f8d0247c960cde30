import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { may, mayCitywide } from '../../identity/access/may.js';
import { requireRole } from '../../identity/access/require-role.js';
import type { SignedInActor } from '../../identity/actor.js';
import { CreatedView, PAGE_SIZE } from '../../identity/http/common.dto.js';
import { Directory } from '../../identity/people/directory.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { checkParagraph } from '../paragraphs/paragraph-check.js';
import { ParagraphLibrary, READING, WRITING } from '../paragraphs/paragraph-library.js';
import { ParagraphDetailView, ParagraphFindingsView, ParagraphPageView } from './paragraph-views.js';
import { ParagraphBody, ParagraphCheckBody, ParagraphPath, ParagraphsQuery, ParagraphVersionBody, ParagraphWithdrawalBody } from './paragraphs.dto.js';
import { shownFindings } from './shown-letter.js';

/** Wording that officers put into the passages they write: of the city, and of each organ. */
@ApiTags('standard-paragraphs')
@Controller('standard-paragraphs')
export class ParagraphsController {
  constructor(private readonly library: ParagraphLibrary, private readonly directory: Directory) {}

  @Get()
  @ApiOperation({ summary: '标准段落 · the library, by name: of the city, and of the organs the caller works in' })
  @ApiOkResponse({ type: ParagraphPageView })
  page(@Query() query: ParagraphsQuery, @CurrentActor() actor: SignedInActor): Promise<ParagraphPageView> {
    const { limit = PAGE_SIZE, ...filter } = plain(query);
    if (filter.organId) requireRole(actor, filter.organId, READING);
    return this.library.page(actor, { ...filter, limit });
  }

  @Post()
  @ApiOperation({ summary: '新建标准段落 · adds a paragraph; the check of letters may find no error in it' })
  @ApiCreatedResponse({ type: CreatedView })
  async create(@Body() body: ParagraphBody, @CurrentActor() actor: SignedInActor): Promise<CreatedView> {
    const { organId, name, form, outcome, role, text } = plain(body);
    return { id: await this.library.create(actor, organId ?? null, { name, form: form ?? null, outcome: outcome ?? null, role: role ?? null, text }) };
  }

  @Post('check')
  @HttpCode(200)
  @ApiOperation({ summary: '检查标准段落 · what the check of letters says of it in a letter of a made-up case; nothing is kept' })
  @ApiOkResponse({ type: ParagraphFindingsView })
  check(@Body() body: ParagraphCheckBody, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): ParagraphFindingsView {
    const { organId, form, outcome, role, text } = plain(body);
    if (organId) requireRole(actor, organId, WRITING);
    return spoken({ findings: shownFindings(this.library.check({ form: form ?? null, outcome: outcome ?? null, role: role ?? null, text })) }, language);
  }

  @Get(':paragraphId')
  @ApiOperation({ summary: '标准段落及其各版 · a paragraph with every version' })
  @ApiOkResponse({ type: ParagraphDetailView })
  async get(@Param() { paragraphId }: ParagraphPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ParagraphDetailView> {
    const { paragraph, versions } = await this.library.get(actor, paragraphId);
    const names = await this.directory.nameOf(versions.flatMap(({ madeBy }) => madeBy ?? []));
    return spoken({
      ...paragraph, findings: shownFindings(checkParagraph(paragraph)), versions: versions.map((each) => ({ ...each, madeBy: each.madeBy === null ? null : names.get(each.madeBy) ?? each.madeBy })),
      mayWrite: paragraph.organId === null ? mayCitywide(actor, WRITING) : may(actor, paragraph.organId, WRITING),
    }, language);
  }

  @Post(':paragraphId/versions')
  @HttpCode(204)
  @ApiOperation({ summary: '修改标准段落 · adds a version; letters keep the one they used', description: 'A withdrawn paragraph is offered again with it.' })
  @ApiNoContentResponse()
  async revise(@Param() { paragraphId }: ParagraphPath, @Body() body: ParagraphVersionBody, @CurrentActor() actor: SignedInActor): Promise<void> {
    const { after, name, form, outcome, role, text, note } = plain(body);
    await this.library.revise(actor, paragraphId, after, { name, form: form ?? null, outcome: outcome ?? null, role: role ?? null, text }, note ?? null);
  }

  @Post(':paragraphId/withdrawal')
  @HttpCode(204)
  @ApiOperation({ summary: '停用标准段落 · it is offered no more; letters that used it keep what they say' })
  @ApiNoContentResponse()
  async withdraw(@Param() { paragraphId }: ParagraphPath, @Body() { after, reason }: ParagraphWithdrawalBody, @CurrentActor() actor: SignedInActor): Promise<void> {
    await this.library.withdraw(actor, paragraphId, after, reason);
  }
}

import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { organsOf } from '../../identity/access/may.js';
import { requireRole } from '../../identity/access/require-role.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import type { SignedInActor } from '../../identity/actor.js';
import { given, PAGE_SIZE } from '../../identity/http/common.dto.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { inLanguage } from '../../platform/errors/bilingual.js';
import { ForbiddenError } from '../../platform/errors/general-errors.js';
import { preferredLanguage } from '../../platform/http/language.js';
import { Time } from '../../platform/time/time.js';
import { Deflections } from '../deflection/deflections.js';
import { CatalogueEditor } from '../editing/catalogue-editor.js';
import { Corrections } from '../editing/corrections.js';
import { CatalogueImport } from '../import/catalogue-import.js';
import { EDITOR_ROLES } from '../permissions.js';
import { StaffItems } from '../reading/staff-items.js';
import {
  CatalogueImportBody, CatalogueImportView, CatalogueItemDetailView, CatalogueItemPath, CatalogueItemsQuery, CatalogueItemsView, CorrectionBody, DeflectionsQuery, DeflectionsView, ItemWithdrawalBody,
} from './catalogue.dto.js';
import { CatalogueItemViews } from './catalogue-views.js';

/** The catalogue as the office keeps it. */
@ApiTags('catalogue')
@Controller('catalogue')
export class CatalogueController {
  constructor(
    private readonly items: StaffItems, private readonly views: CatalogueItemViews, private readonly editor: CatalogueEditor, private readonly corrections: Corrections,
    private readonly imports: CatalogueImport, private readonly deflections: Deflections, private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time,
  ) {}

  @Get('items')
  @ApiOperation({ summary: 'Items of the organs one works for, withdrawn and superseded ones too, the last to change first' })
  @ApiOkResponse({ type: CatalogueItemsView })
  async list(@Query() query: CatalogueItemsQuery, @CurrentActor() actor: SignedInActor): Promise<CatalogueItemsView> {
    const { limit = PAGE_SIZE, cursor, ...filter } = given(query);
    const within = organsOf(actor, CASE_ROLES);
    const { items, next } = await this.items.list({ ...filter, ...(within !== 'all' && { within }) }, { limit, ...(cursor && { cursor }) });
    return { items: items.map((item) => this.views.summary(item)), next };
  }

  @Get('items/:itemId')
  @ApiOperation({ summary: 'An item with its record and what it spared' })
  @ApiOkResponse({ type: CatalogueItemDetailView })
  async get(@Param() { itemId }: CatalogueItemPath, @CurrentActor() actor: SignedInActor): Promise<CatalogueItemDetailView> {
    const item = await this.editor.get(this.reads, itemId);
    requireRole(actor, item.organId, CASE_ROLES);
    return this.views.detail(item);
  }

  @Post('items/:itemId/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: '更正 · put an oversight in the description right', description: 'The page tells of it. Another text or file is another item, which supersedes this one.' })
  @ApiOkResponse({ type: CatalogueItemDetailView })
  async correct(@Param() { itemId }: CatalogueItemPath, @Body() body: CorrectionBody, @CurrentActor() actor: SignedInActor): Promise<CatalogueItemDetailView> {
    requireRole(actor, (await this.editor.get(this.reads, itemId)).organId, EDITOR_ROLES);
    const correction = { ...given(body), note: body.note };
    return this.views.detail(await this.work.run((tx) => this.corrections.correct(tx, itemId, correction, { by: actor.personId, on: this.time.today() })));
  }

  @Post('items/:itemId/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: '撤回 · withdraw an imported item', description: 'What came from a release is withdrawn by its release.' })
  @ApiOkResponse({ type: CatalogueItemDetailView })
  async withdraw(@Param() { itemId }: CatalogueItemPath, @Body() { notice, hideTitle }: ItemWithdrawalBody, @CurrentActor() actor: SignedInActor): Promise<CatalogueItemDetailView> {
    requireRole(actor, (await this.editor.get(this.reads, itemId)).organId, EDITOR_ROLES);
    if (!(await this.items.isImported(itemId))) throw new ForbiddenError({ zh: '该信息由公开办理事项发布，请在该事项中撤回。', en: 'It came from a release: withdraw it there.' });
    return this.views.detail(await this.work.run((tx) => this.editor.withdraw(tx, itemId, { notice, hideTitle: hideTitle ?? false }, { by: actor.personId, on: this.time.today() })));
  }

  @Post('import')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring in what is public elsewhere; nothing is half-imported', description: 'One refused line keeps all out: `refused` says why. A line that was brought before is left as it is.' })
  @ApiOkResponse({ type: CatalogueImportView })
  async import(@Body() { text, format, source, dryRun }: CatalogueImportBody, @CurrentActor() actor: SignedInActor, @Headers('accept-language') accepted?: string): Promise<CatalogueImportView> {
    const report = await this.imports.run(text, format ?? 'jsonl', { ...(source && { source }), dryRun: dryRun ?? false, by: actor.personId });
    return inLanguage(report, preferredLanguage(accepted)) as CatalogueImportView;
  }

  @Get('deflections')
  @ApiOperation({ summary: 'How often the catalogue was met, and spared a request' })
  @ApiOkResponse({ type: DeflectionsView })
  async sums(@Query() query: DeflectionsQuery): Promise<DeflectionsView> {
    return { sums: await this.deflections.sums(given(query)) };
  }
}

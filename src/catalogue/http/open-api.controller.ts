import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiGoneResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { problemType } from '../../platform/http/problem.js';
import { Public } from '../../platform/http/public.js';
import type { PublicItem } from '../items/public-item.js';
import { ItemWithdrawnError } from '../items/withdrawn-error.js';
import { CatalogueCounts } from '../reading/counts.js';
import type { ItemFilter } from '../reading/item-filter.js';
import { PublicCatalogue } from '../reading/public-catalogue.js';
import { PublicFiles } from '../reading/public-files.js';
import { FoundItems } from '../search/found-items.js';
import { THEMES } from '../themes.js';
import { OpenFilePath, OpenItemPath, OpenItemsQuery, OpenItemsView, OpenItemView, OpenOrgansView, OpenThemesView } from './open-api.dto.js';
import { foundView, itemView, summaryView } from './open-views.js';
import { PublicAnswers } from './public-answers.js';
import { sendFile } from './send-file.js';

const PAGE = 20;
const ITEM = { zh: '信息', en: 'item' };
const JSON_TYPE = 'application/json; charset=utf-8';

/** The catalogue as data, for everybody. */
@Public()
@ApiTags('open')
@Controller('api/open')
export class OpenApiController {
  constructor(
    private readonly answers: PublicAnswers, private readonly catalogue: PublicCatalogue, private readonly found: FoundItems, private readonly counts: CatalogueCounts,
    private readonly files: PublicFiles,
  ) {}

  @Get('items')
  @ApiOperation({ summary: 'Released information, the newest first; with q the best matches first' })
  @ApiOkResponse({ type: OpenItemsView })
  async items(@Query() query: OpenItemsQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply, () => this.page(query));
  }

  @Get('items/:indexNumber')
  @ApiOperation({ summary: 'One item, whole' })
  @ApiOkResponse({ type: OpenItemView })
  @ApiGoneResponse({ description: `${problemType('gone')}: it was withdrawn; the notice is in the answer` })
  async item(@Param() { indexNumber }: OpenItemPath, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.present(indexNumber);
    // Read again after the revision under which the answer is kept.
    await this.answer(request, reply, async () => itemView(await this.present(indexNumber)));
  }

  @Get('items/:indexNumber/files/:n')
  @ApiOperation({ summary: 'A file of an item' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiGoneResponse({ description: problemType('gone') })
  async file(@Param() { indexNumber, n }: OpenFilePath, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(this.files, indexNumber, String(n), request, reply);
  }

  @Get('organs')
  @ApiOperation({ summary: 'Organs with released information' })
  @ApiOkResponse({ type: OpenOrgansView })
  async organs(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply, async () => {
      const { organs } = await this.counts.all();
      return { items: (await this.catalogue.organs()).filter(({ id }) => organs.has(id)).map(({ id, code, name }) => ({ code, name, items: organs.get(id)! })) };
    });
  }

  @Get('themes')
  @ApiOperation({ summary: 'Subjects (Arts. 19–21) with the number of items of each' })
  @ApiOkResponse({ type: OpenThemesView })
  async themes(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply, async () => {
      const { themes } = await this.counts.all();
      return { items: THEMES.map((theme) => ({ ...theme, items: themes.get(theme.id) ?? 0 })) };
    });
  }

  /** Errors: `NotFoundError`, `ItemWithdrawnError`. */
  private async present(indexNumber: string): Promise<PublicItem> {
    const item = await this.catalogue.item(indexNumber);
    if (!item) throw new NotFoundError(ITEM);
    if (item.shown.status === 'withdrawn') throw new ItemWithdrawnError(item.shown);
    return item.shown;
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, make: () => Promise<object>): Promise<void> {
    await this.answers.send(request, reply, { type: JSON_TYPE, make: async () => ({ body: JSON.stringify(await make()) }) });
  }

  private async page({ q, theme, organ, from, to, limit, cursor }: OpenItemsQuery): Promise<OpenItemsView> {
    const filter: ItemFilter = { ...(theme && { theme }), ...(organ && { organId: await this.organId(organ) }), ...(from && { from }), ...(to && { to }) };
    const ask = { limit: limit ?? PAGE, ...(cursor && { cursor }) };
    if (q) {
      const { items, next, total, partly, capped } = await this.found.find(q, filter, ask);
      return { items: items.map(({ item, snippet }) => foundView(item, snippet)), next, total, partly, capped };
    }
    const { items, next } = await this.catalogue.list(filter, ask);
    return { items: items.map(summaryView), next, total: await this.catalogue.count(filter), partly: false, capped: false };
  }

  /** An organ that is not known has released nothing. */
  private async organId(code: string): Promise<string> {
    return (await this.catalogue.organs()).find((organ) => organ.code === code)?.id ?? 'none';
  }
}

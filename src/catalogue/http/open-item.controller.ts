import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiGoneResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { Public } from '../../platform/http/public.js';
import { Time } from '../../platform/time/time.js';
import type { DeflectionKind } from '../deflection/deflection.js';
import { Deflections } from '../deflection/deflections.js';
import { OncePerReader } from '../deflection/once-per-reader.js';
import { Tally } from '../deflection/tally.js';
import { isIndexNumber } from '../editing/index-number.js';
import type { Item } from '../items/item.js';
import type { PublicItem } from '../items/public-item.js';
import { itemPage } from '../pages/item-page.js';
import { View } from '../../platform/web-pages/view.js';
import { thanksPage } from '../pages/word-pages.js';
import { PublicCatalogue } from '../reading/public-catalogue.js';
import { PublicFiles } from '../reading/public-files.js';
import { pageQuery } from './page-query.js';
import { PAGE_HEADERS } from '../../platform/web-pages/page-headers.js';
import { PublicAnswers } from './public-answers.js';
import { sendFile } from './send-file.js';
import { siteAddress } from './site-address.js';

type Asked = Readonly<Record<string, unknown>>;
const ITEM = { zh: '信息', en: 'item' };

/** The page of an item, its files, and whether it was what somebody needed. */
@Public()
@ApiTags('open-pages')
@ApiParam({ name: 'indexNumber', example: 'szf-202603-00012' })
@Controller('open/items/:indexNumber')
export class OpenItemController {
  constructor(
    private readonly answers: PublicAnswers, private readonly catalogue: PublicCatalogue, private readonly files: PublicFiles, private readonly deflections: Deflections,
    private readonly once: OncePerReader, private readonly tally: Tally, private readonly time: Time, private readonly work: UnitOfWork, @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ summary: 'An item at its address for good' })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'The page' })
  @ApiNotFoundResponse({ description: 'There is no such item' })
  @ApiGoneResponse({ description: 'It was withdrawn: the page is the notice' })
  async page(@Param('indexNumber') indexNumber: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    const { item } = await this.found(indexNumber);
    const { language, via, viaWord } = pageQuery(query);
    const view = new View(language);
    const { sent } = await this.answers.send(request, reply, {
      type: 'text/html; charset=utf-8', language: view.tag,
      make: async (base) => {
        // Read after the revision under which the page is kept: what is withdrawn meanwhile is not kept as it was.
        const { shown } = await this.found(indexNumber);
        return { body: itemPage({ view, base, item: shown, ...(viaWord && { from: viaWord }) }), status: shown.status === 'withdrawn' ? 410 : 200 };
      },
    });
    if (sent && item.status === 'published' && request.method === 'GET') this.tally.note({ on: this.time.today(), source: via, kind: 'opened', itemId: item.id });
  }

  @Get('files/:n')
  @ApiParam({ name: 'n', example: 1 })
  @ApiOperation({ summary: 'A file of an item' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'The file, to be kept', schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'There is no such file' })
  @ApiGoneResponse({ description: 'The item was withdrawn' })
  async file(@Param('indexNumber') indexNumber: string, @Param('n') n: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(this.files, indexNumber, n, request, reply);
  }

  @Post('found')
  @HttpCode(303)
  @ApiOperation({ summary: 'Found what was needed: no request is made. Counted, without a trace of who' })
  @ApiResponse({ status: 303, description: 'Leads to a word of thanks' })
  async needed(@Param('indexNumber') indexNumber: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    await this.count(indexNumber, 'found', query, request.ip);
    leadTo(reply, view(query).to(`/open/items/${indexNumber}/thanks`));
  }

  @Post('not-found')
  @HttpCode(303)
  @ApiOperation({ summary: 'Not what was needed: on to a request' })
  @ApiResponse({ status: 303, description: 'Leads to where a request is made' })
  async other(@Param('indexNumber') indexNumber: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    await this.count(indexNumber, 'went-on', query, request.ip);
    leadTo(reply, view(query).to('/apply'));
  }

  @Get('thanks')
  @ApiOperation({ summary: 'A word of thanks' })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page' })
  async thanks(@Param('indexNumber') indexNumber: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    const { shown } = await this.found(indexNumber);
    const page = thanksPage({ view: view(query), base: siteAddress(this.config, request), back: shown.address });
    void reply.headers({ ...PAGE_HEADERS, 'Cache-Control': 'public, max-age=60', 'Content-Language': view(query).tag }).type('text/html; charset=utf-8').send(page);
  }

  private async count(indexNumber: string, kind: DeflectionKind, query: Asked, address: string): Promise<void> {
    const { item } = await this.found(indexNumber);
    if (item.status !== 'published') throw new NotFoundError(ITEM);
    if (!this.once.first(address, kind, item.id)) return;
    await this.work.run((tx) => this.deflections.count(tx, { on: this.time.today(), source: pageQuery(query).via, kind, itemId: item.id }));
  }

  private async found(indexNumber: string): Promise<{ readonly item: Item; readonly shown: PublicItem }> {
    const found = isIndexNumber(indexNumber) ? await this.catalogue.item(indexNumber) : undefined;
    if (!found) throw new NotFoundError(ITEM);
    return found;
  }
}

const view = (query: Asked): View => new View(pageQuery(query).language);

function leadTo(reply: FastifyReply, address: string): void {
  void reply.header('Cache-Control', 'no-store').redirect(address, 303);
}

import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/http/public.js';
import { SitePages } from '../pages/site-pages.js';
import { STYLE } from '../../platform/web-pages/style.js';
import { View } from '../../platform/web-pages/view.js';
import { helpPage } from '../pages/word-pages.js';
import { PublicCatalogue } from '../reading/public-catalogue.js';
import { pageQuery } from './page-query.js';
import { PublicAnswers, type Answered } from './public-answers.js';

type Asked = Readonly<Record<string, unknown>>;

/** The ways into the catalogue, as pages for everybody. */
@Public()
@ApiTags('open-pages')
@ApiProduces('text/html')
@ApiOkResponse({ description: 'A page; ?lang=en for English' })
@Controller('open')
export class OpenPagesController {
  constructor(private readonly answers: PublicAnswers, private readonly pages: SitePages, private readonly catalogue: PublicCatalogue) {}

  @Get()
  @ApiOperation({ summary: 'Start page of the catalogue' })
  home(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<unknown> {
    return this.page(request, reply, query, (view, base) => this.pages.home(view, base));
  }

  @Get('themes')
  @ApiOperation({ summary: 'Subjects with the number of items of each' })
  themes(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<unknown> {
    return this.page(request, reply, query, (view, base) => this.pages.themes(view, base));
  }

  @Get('themes/:theme')
  @ApiParam({ name: 'theme' })
  @ApiOperation({ summary: 'Items of a subject, the newest first' })
  theme(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked, @Param('theme') theme: string): Promise<unknown> {
    return this.page(request, reply, query, (view, base) => this.pages.theme(view, base, theme, pageQuery(query).cursor));
  }

  @Get('organs')
  @ApiOperation({ summary: 'Organs with the number of items of each' })
  organs(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<unknown> {
    return this.page(request, reply, query, (view, base) => this.pages.organs(view, base));
  }

  @Get('organs/:organ')
  @ApiParam({ name: 'organ' })
  @ApiOperation({ summary: 'Items of an organ, the newest first' })
  organ(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked, @Param('organ') organ: string): Promise<unknown> {
    return this.page(request, reply, query, (view, base) => this.pages.organ(view, base, organ, pageQuery(query).cursor));
  }

  @Get('dates')
  @ApiOperation({ summary: 'Months with the number of items released in each' })
  dates(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<unknown> {
    return this.page(request, reply, query, (view, base) => this.pages.months(view, base));
  }

  @Get('dates/:month')
  @ApiParam({ name: 'month', example: '2026-03' })
  @ApiOperation({ summary: 'Items released in a month, the newest first' })
  month(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked, @Param('month') month: string): Promise<unknown> {
    return this.page(request, reply, query, (view, base) => this.pages.month(view, base, month, pageQuery(query).cursor));
  }

  @Get('help')
  @ApiOperation({ summary: 'How and where a request is made' })
  help(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<unknown> {
    return this.page(request, reply, query, async (view, base) => ({ body: helpPage({ view, base, organs: await this.catalogue.organs() }) }));
  }

  @Get('style.css')
  @ApiProduces('text/css')
  @ApiOperation({ summary: 'Style sheet of the pages' })
  style(@Res() reply: FastifyReply): void {
    void reply.headers({ 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' }).type('text/css; charset=utf-8').send(STYLE);
  }

  private async page(request: FastifyRequest, reply: FastifyReply, query: Asked, make: (view: View, base: string) => Promise<Answered>): Promise<unknown> {
    const view = new View(pageQuery(query).language);
    return this.answers.send(request, reply, { type: 'text/html; charset=utf-8', language: view.tag, make: (base) => make(view, base) });
  }
}

import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { Public } from '../../platform/http/public.js';
import { atomFeed } from '../feeds/atom.js';
import { dcatCatalogue } from '../feeds/dcat.js';
import { robots, siteMap, siteMapIndex } from '../feeds/sitemap.js';
import type { PublicOrgan } from '../items/public-item.js';
import { ChangedItems } from '../reading/changed-items.js';
import { PublicCatalogue } from '../reading/public-catalogue.js';
import { pageQuery } from './page-query.js';
import { PublicAnswers } from './public-answers.js';

const IN_FEED = 50;
const IN_DCAT = 200;
const XML = 'application/xml; charset=utf-8';

/** The catalogue for programs that follow or collect it. */
@Public()
@ApiTags('open-feeds')
@Controller()
export class OpenFeedsController {
  constructor(private readonly answers: PublicAnswers, private readonly catalogue: PublicCatalogue, private readonly changed: ChangedItems) {}

  @Get('open/feed.atom')
  @ApiOperation({ summary: 'Atom feed: what was published, superseded, corrected; withdrawn items leave tombstones (RFC 6721)' })
  @ApiProduces('application/atom+xml')
  @ApiOkResponse({ description: 'The feed' })
  feed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<unknown> {
    return this.answers.send(request, reply, {
      type: 'application/atom+xml; charset=utf-8', reads: [],
      make: async (base) => ({ body: atomFeed({ base, publisher: await this.publisher(), changedOn: (await this.catalogue.state()).changedOn, items: await this.changed.newest(IN_FEED) }) }),
    });
  }

  @Get('open/dataset.jsonld')
  @ApiOperation({ summary: 'The catalogue and its items in DCAT, page by page' })
  @ApiProduces('application/ld+json')
  @ApiQuery({ name: 'cursor', required: false })
  @ApiOkResponse({ description: 'dcat:Catalog with dcat:Dataset and dcat:Distribution' })
  dataset(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { cursor } = pageQuery(query);
    return this.answers.send(request, reply, {
      type: 'application/ld+json; charset=utf-8', reads: ['cursor'],
      make: async (base) => {
        const { items, next } = await this.catalogue.list({}, { limit: IN_DCAT, ...(cursor !== undefined && { cursor }) });
        const { changedOn } = await this.catalogue.state();
        return { body: JSON.stringify(dcatCatalogue({ base, publisher: await this.publisher(), changedOn, total: await this.catalogue.count({}), items, here: cursor, next })) };
      },
    });
  }

  @Get('sitemap.xml')
  @ApiOperation({ summary: 'Site map; a list of maps where one is not enough' })
  @ApiProduces('application/xml')
  @ApiOkResponse({ description: 'The map' })
  sitemap(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<unknown> {
    return this.answers.send(request, reply, {
      type: XML, reads: [],
      make: async (base) => {
        const maps = await this.changed.maps();
        return { body: maps > 1 ? siteMapIndex(base, maps) : await this.map(base, 1) };
      },
    });
  }

  @Get('sitemaps/:n')
  @ApiParam({ name: 'n', example: 1 })
  @ApiOperation({ summary: 'One map of several' })
  @ApiProduces('application/xml')
  @ApiOkResponse({ description: 'The map' })
  part(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('n') n: string): Promise<unknown> {
    return this.answers.send(request, reply, {
      type: XML, reads: [],
      make: async (base) => {
        if (!/^[1-9]\d{0,3}$/.test(n) || Number(n) > (await this.changed.maps())) throw new NotFoundError({ zh: '站点地图', en: 'site map' });
        return { body: await this.map(base, Number(n)) };
      },
    });
  }

  @Get('robots.txt')
  @ApiOperation({ summary: 'What search engines may read' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'The rules' })
  robots(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<unknown> {
    return this.answers.send(request, reply, { type: 'text/plain; charset=utf-8', reads: [], make: (base) => Promise.resolve({ body: robots(base) }) });
  }

  private async map(base: string, n: number): Promise<string> {
    const ways = n === 1 ? ['/open', '/open/themes', '/open/organs', '/open/dates', '/open/help'].map((address) => ({ address, changedOn: null })) : [];
    return siteMap(base, [...ways, ...(await this.changed.addresses(n))]);
  }

  /** The office that is in charge of disclosure in the area (Art. 3). */
  private async publisher(): Promise<PublicOrgan> {
    const organs = await this.catalogue.organs();
    const { code, name } = organs.find(({ kind }) => kind === 'general-office') ?? organs[0] ?? { code: 'office', name: '政府信息公开工作主管部门' };
    return { code, name };
  }
}

import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/http/public.js';
import { Time } from '../../platform/time/time.js';
import { Tally } from '../deflection/tally.js';
import { searchPage, type SearchPage } from '../pages/search-page.js';
import { View } from '../../platform/web-pages/view.js';
import { PublicCatalogue } from '../reading/public-catalogue.js';
import { FoundItems } from '../search/found-items.js';
import { marked } from '../search/snippet.js';
import { THEMES } from '../themes.js';
import { pageQuery, type PageQuery } from './page-query.js';
import { PublicAnswers, type Answered } from './public-answers.js';

const PAGE = 20;
type Results = Pick<SearchPage, 'items' | 'total' | 'next' | 'partly' | 'capped'> & { readonly ids: readonly string[] };

/** The page of search. */
@Public()
@ApiTags('open-pages')
@Controller('open/search')
export class OpenSearchController {
  constructor(
    private readonly answers: PublicAnswers, private readonly catalogue: PublicCatalogue, private readonly found: FoundItems, private readonly tally: Tally, private readonly time: Time,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Search with results' })
  @ApiProduces('text/html')
  @ApiQuery({ name: 'q', required: false })
  @ApiOkResponse({ description: 'A page; ?lang=en for English' })
  async search(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    const asked = pageQuery(query);
    const view = new View(asked.language);
    const { made, sent } = await this.answers.send(request, reply, { type: 'text/html; charset=utf-8', language: view.tag, make: (base) => this.page(view, base, asked) });
    if (sent && asked.q !== '' && asked.cursor === undefined && request.method === 'GET') this.count(made.listed);
  }

  /** A search, and what it showed. */
  private count(listed: readonly string[]): void {
    const what = { on: this.time.today(), source: 'public-search', kind: 'shown' } as const;
    this.tally.note(what);
    for (const itemId of listed) this.tally.note({ ...what, itemId });
  }

  private async page(view: View, base: string, asked: PageQuery): Promise<Answered> {
    const organs = await this.catalogue.organs();
    const organId = asked.organ === undefined ? undefined : (organs.find(({ code }) => code === asked.organ)?.id ?? 'none');
    const filter = { ...(asked.theme && { theme: asked.theme }), ...(organId && { organId }), ...(asked.from && { from: asked.from }), ...(asked.to && { to: asked.to }) };
    const { ids, ...results } = await this.results(asked, filter);
    const { q, theme, organ, from, to, cursor } = asked;
    const body = searchPage({
      view, base, asked: { q, ...(theme && { theme }), ...(organ && { organ }), ...(from && { from }), ...(to && { to }), ...(cursor && { cursor }) },
      themes: THEMES.map(({ id, short }) => ({ value: id, label: view.say(short) })), organs: organs.map(({ code, name }) => ({ value: code, label: name })), ...results,
    });
    return { body, listed: ids };
  }

  /** Without words everything that fits the rest. */
  private async results({ q, cursor }: PageQuery, filter: object): Promise<Results> {
    const ask = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
    if (q === '') {
      const { items, next } = await this.catalogue.list(filter, ask);
      return { items: items.map((item) => ({ item })), next, total: await this.catalogue.count(filter), partly: false, capped: false, ids: [] };
    }
    const { items, ...found } = await this.found.find(q, filter, ask);
    return { ...found, items: items.map(({ item, title, snippet }) => ({ item, title: marked(title), ...(snippet && { snippet: marked(snippet) }) })) };
  }
}

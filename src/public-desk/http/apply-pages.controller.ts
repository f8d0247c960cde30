import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientOf } from '../../identity/http-request.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { TooManyAttemptsError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Public } from '../../platform/http/public.js';
import { Queries } from '../codes/queries.js';
import { Tickets } from '../codes/tickets.js';
import { SimilarPublished } from '../guidance/similar-published.js';
import { faultsOf } from '../pages/form-faults.js';
import { FORM_SCRIPT } from '../pages/form-script.js';
import { FORM_STYLE } from '../pages/form-style.js';
import { foundPage } from '../pages/notices.js';
import { overNotice, queryPage } from '../pages/query-page.js';
import { startPage } from '../pages/start-page.js';
import { leadTo, sendPage, textIn, viewOf, type Asked } from './page-answer.js';
import { PublicForms } from './public-forms.js';
import { clearTicketCookie, writeTicketCookie } from './query-ticket.js';

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' } as const;

/** The ways into the public desk, as pages for everybody. */
@Public()
@ApiTags('apply-pages')
@ApiProduces('text/html')
@Controller('apply')
export class ApplyPagesController {
  constructor(
    private readonly forms: PublicForms, private readonly queries: Queries, private readonly tickets: Tickets, private readonly published: SimilarPublished,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How a request is made, and where it is asked after' })
  @ApiOkResponse({ description: 'A page; ?lang=en for English' })
  start(@Res() reply: FastifyReply, @Query() query: Asked): void {
    sendPage(reply, viewOf(query), startPage(viewOf(query)));
  }

  @Post('found')
  @HttpCode(303)
  @ApiOperation({ summary: '已找到 · what is public already will do; only a count is kept' })
  @ApiResponse({ status: 303, description: 'Leads to the thanks' })
  async found(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    await this.forms.page(request, [], ({ typed }) => this.published.taken((typed['item'] ?? '').slice(0, 36), request.ip));
    leadTo(reply, viewOf(query).to('/apply/found'));
  }

  @Get('found')
  @ApiOperation({ summary: 'Thanks, after 已找到' })
  @ApiOkResponse({ description: 'A page' })
  thanks(@Res() reply: FastifyReply, @Query() query: Asked): void {
    sendPage(reply, viewOf(query), foundPage(viewOf(query)));
  }

  @Get('query')
  @ApiOperation({ summary: 'Asks for number and code' })
  @ApiOkResponse({ description: 'A page' })
  ask(@Res() reply: FastifyReply, @Query() query: Asked): void {
    const view = viewOf(query);
    sendPage(reply, view, queryPage({ view, typed: { number: textIn(query, 'number')?.slice(0, 100) ?? '' }, faults: new Map() }, textIn(query, 'over') === '1' ? overNotice(view) : null));
  }

  @Post('query')
  @HttpCode(303)
  @ApiOperation({ summary: 'Opens the own case in this browser for an hour' })
  @ApiResponse({ status: 303, description: 'Leads to the case' })
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    const view = viewOf(query);
    await this.forms.page(request, [], async ({ typed }) => {
      const { number = '', code = '' } = typed;
      try {
        const { text } = this.tickets.issue(await this.queries.open(number.slice(0, 100), code.slice(0, 60), clientOf(request)));
        writeTicketCookie(reply, text, this.config.cookieSecure);
        leadTo(reply, view.to('/apply/case'));
      } catch (error) {
        if (!(error instanceof ValidationFailedError) && !(error instanceof TooManyAttemptsError)) throw error;
        const faults = error instanceof ValidationFailedError ? faultsOf(view, error.errors, ['number', 'code']) : new Map([['code', view.say(error.detail)]]);
        if (error instanceof TooManyAttemptsError) reply.header('Retry-After', String(error.retryAfterSeconds));
        // The code is not given back: it would stand in the page.
        sendPage(reply, view, queryPage({ view, typed: { number }, faults }), error instanceof ValidationFailedError ? 422 : 429);
      }
    });
  }

  @Post('leave')
  @HttpCode(303)
  @ApiOperation({ summary: 'Closes the case in this browser' })
  @ApiResponse({ status: 303, description: 'Leads to the start' })
  leave(@Res() reply: FastifyReply, @Query() query: Asked): void {
    clearTicketCookie(reply, this.config.cookieSecure);
    leadTo(reply, viewOf(query).to('/apply'));
  }

  @Get('form.css')
  @ApiProduces('text/css')
  @ApiOperation({ summary: 'Style sheet of the forms' })
  @ApiOkResponse({ description: 'The style sheet' })
  style(@Res() reply: FastifyReply): void {
    void reply.headers(FOREVER).type('text/css; charset=utf-8').send(FORM_STYLE);
  }

  @Get('form.js')
  @ApiProduces('text/javascript')
  @ApiOperation({ summary: 'The small program of the forms; they work without it' })
  @ApiOkResponse({ description: 'The program' })
  script(@Res() reply: FastifyReply): void {
    void reply.headers(FOREVER).type('text/javascript; charset=utf-8').send(FORM_SCRIPT);
  }
}

import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/http/public.js';
import { UPLOADS } from '../../platform/http/uploads.js';
import { correctionPage, messagePage, suggestionPage, withdrawalPage } from '../pages/act-pages.js';
import { CaseDesk, type ActForm } from './case-desk.js';
import { textIn, type Asked } from './page-answer.js';

const CASE = { status: 303, description: 'Leads back to the case; without an opened case to the query' } as const;

/** The own case as pages: opened by number and code in this browser. Whoever has not opened one is led to the query. */
@Public()
@ApiTags('apply-pages')
@ApiProduces('text/html')
@Controller('apply/case')
export class ApplyCaseController {
  constructor(private readonly desk: CaseDesk) {}

  @Get()
  @ApiOperation({ summary: 'Where the case stands' })
  @ApiOkResponse({ description: 'A page' })
  case(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.show(request, reply, query, textIn(query, 'done'));
  }

  @Post('confirmation')
  @HttpCode(303)
  @ApiOperation({ summary: 'The applicant’s half of the confirmation (Art. 31)' })
  @ApiResponse(CASE)
  confirm(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.act(request, reply, query, { done: 'confirmed', act: ({ caseId, acts, key }) => acts.confirm(caseId, key) });
  }

  @Get('correction')
  @ApiOperation({ summary: 'A form for the correction' })
  @ApiOkResponse({ description: 'A page' })
  correction(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.form(request, reply, query, correctionPage);
  }

  @Post('correction')
  @HttpCode(303)
  @RouteConfig(UPLOADS)
  @ApiConsumes('multipart/form-data')
  @ApiOperation({ summary: 'Answers a notice of correction (Art. 30)' })
  @ApiResponse(CASE)
  correct(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.act(request, reply, query, {
      done: 'corrected', page: correctionPage, act: ({ caseId, acts, key, text, files }) => acts.correct(caseId, { content: text('content', 5_000), files }, key),
    });
  }

  @Get('withdrawal')
  @ApiOperation({ summary: 'Asks for confirmation of the withdrawal' })
  @ApiOkResponse({ description: 'A page' })
  withdrawal(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.form(request, reply, query, withdrawalPage);
  }

  @Post('withdrawal')
  @HttpCode(303)
  @ApiOperation({ summary: 'Takes the request back, in writing' })
  @ApiResponse(CASE)
  withdraw(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.act(request, reply, query, { done: 'withdrawn', page: withdrawalPage, act: (form) => withdrawn(form) });
  }

  @Get('message')
  @ApiOperation({ summary: 'A form for what is to be said to the office' })
  @ApiOkResponse({ description: 'A page' })
  message(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.form(request, reply, query, messagePage);
  }

  @Post('message')
  @HttpCode(303)
  @RouteConfig(UPLOADS)
  @ApiConsumes('multipart/form-data')
  @ApiOperation({ summary: 'Tells the office something, with files' })
  @ApiResponse(CASE)
  write(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.act(request, reply, query, {
      done: 'sent', page: messagePage, act: ({ caseId, acts, key, needed, files }) => acts.write(caseId, { text: needed('text', 2_000), files }, key),
    });
  }

  @Get('suggestion')
  @ApiOperation({ summary: 'A form for the suggestion to publish' })
  @ApiOkResponse({ description: 'A page' })
  suggestion(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.form(request, reply, query, suggestionPage);
  }

  @Post('suggestion')
  @HttpCode(303)
  @ApiOperation({ summary: 'Suggests disclosure to everybody (Art. 44 ¶2)' })
  @ApiResponse(CASE)
  suggest(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    return this.desk.act(request, reply, query, {
      done: 'suggested', page: suggestionPage, act: ({ caseId, acts, key, text }) => acts.suggestRelease(caseId, text('reason', 2_000), key),
    });
  }

  @Post('letters/:letterId/receipt')
  @HttpCode(303)
  @ApiParam({ name: 'letterId' })
  @ApiOperation({ summary: '收取文书 · takes a letter that left electronically: today is the day of its receipt' })
  @ApiResponse(CASE)
  receive(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked, @Param('letterId') letterId: string): Promise<void> {
    return this.desk.act(request, reply, query, { done: 'received', act: ({ caseId, letters, client }) => letters.fetch(caseId, letterId, 'letter', client).then(() => undefined) });
  }

  @Get('letters/:letterId')
  @ApiParam({ name: 'letterId' })
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'A letter that was taken, as PDF' })
  @ApiOkResponse({ description: 'The letter' })
  letter(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked, @Param('letterId') letterId: string): Promise<void> {
    return this.desk.file(request, reply, query, { letterId, wanted: 'letter' });
  }

  @Get('letters/:letterId/enclosures/:place')
  @ApiParam({ name: 'letterId' })
  @ApiParam({ name: 'place', example: 1 })
  @ApiProduces('application/octet-stream')
  @ApiOperation({ summary: 'What goes with a letter that was taken' })
  @ApiOkResponse({ description: 'The file' })
  enclosure(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked, @Param('letterId') letterId: string, @Param('place') place: string): Promise<void> {
    return this.desk.file(request, reply, query, { letterId, wanted: /^[1-9]\d{0,2}$/.test(place) ? Number(place) : 0 });
  }
}

function withdrawn({ caseId, acts, key, typed, text, mustConfirm }: ActForm): Promise<void> {
  mustConfirm(typed['confirmed'] === 'yes');
  return acts.withdraw(caseId, text('note', 500), key);
}

import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/http/public.js';
import { UPLOADS } from '../../platform/http/uploads.js';
import { FILE_FIELDS } from '../pages/request-fields.js';
import { MadeRequests } from './made-requests.js';
import { sendPage, viewOf, type Asked } from './page-answer.js';
import { PublicForms } from './public-forms.js';
import { RequestSteps } from './request-steps.js';

/** A request is made step by step: which information, how it is wanted, who asks, a last look. Whatever is wrong, nothing typed is lost. */
@Public()
@ApiTags('apply-pages')
@ApiProduces('text/html')
@Controller('apply')
export class ApplyRequestController {
  constructor(private readonly forms: PublicForms, private readonly steps: RequestSteps, private readonly made: MadeRequests) {}

  @Get('new')
  @ApiOperation({ summary: 'The first step: which information' })
  @ApiOkResponse({ description: 'A page' })
  async blank(@Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    sendPage(reply, viewOf(query), await this.steps.page(viewOf(query), 'what', {}));
  }

  @Post('new')
  @HttpCode(200)
  @ApiOperation({ summary: 'From one step to the next, or back; what is published already stands between the first and the second. Nothing is kept' })
  @ApiOkResponse({ description: 'A page' })
  async step(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    const view = viewOf(query);
    await this.forms.page(request, [], async ({ typed }) => {
      const { page, status } = await this.steps.after(view, typed);
      sendPage(reply, view, page, status);
    });
  }

  @Post('requests')
  @HttpCode(200)
  @RouteConfig(UPLOADS)
  @ApiConsumes('multipart/form-data')
  @ApiOperation({ summary: '提交申请 · makes the request; the answer is its receipt, with the code that is shown this once' })
  @ApiOkResponse({ description: 'The receipt' })
  async submit(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    const view = viewOf(query);
    await this.forms.page(request, FILE_FIELDS, async (form) => {
      const answer = await this.made.make(view, form, request.ip);
      if ('page' in answer) return sendPage(reply, view, answer.page);
      const { page, status } = await this.steps.refused(view, form.typed, answer.faults, { filesLost: form.files.length > 0 || form.tooLarge !== null });
      sendPage(reply, view, page, status);
    });
  }
}

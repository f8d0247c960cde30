import { Controller, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Public } from '../../platform/http/public.js';
import { Time } from '../../platform/time/time.js';
import { Deflections } from '../deflection/deflections.js';
import { OncePerReader } from '../deflection/once-per-reader.js';
import { View } from '../../platform/web-pages/view.js';
import { pageQuery } from './page-query.js';

/** What somebody declares who searched and found nothing. */
@Public()
@ApiTags('open-pages')
@Controller('open/not-found')
export class OpenAnswerController {
  constructor(private readonly deflections: Deflections, private readonly once: OncePerReader, private readonly time: Time, private readonly work: UnitOfWork) {}

  @Post()
  @HttpCode(303)
  @ApiOperation({ summary: 'Searched and not found: on to a request. Counted, without a trace of who' })
  @ApiResponse({ status: 303, description: 'Leads to where a request is made' })
  async other(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    if (this.once.first(request.ip, 'went-on')) await this.work.run((tx) => this.deflections.count(tx, { on: this.time.today(), source: 'public-search', kind: 'went-on' }));
    void reply.header('Cache-Control', 'no-store').redirect(new View(pageQuery(query).language).to('/apply'), 303);
  }
}

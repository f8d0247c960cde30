import { Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { NewCodes } from '../codes/new-codes.js';
import { QueryCodeView } from './public-desk-views.js';

@ApiTags('requests')
@Controller('requests/:requestId/query-code')
export class QueryCodeController {
  constructor(private readonly codes: NewCodes) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '查询码 · gives the applicant a code to ask after the case', description: 'To be printed on the acknowledgement. A code that was given before no longer counts.' })
  @ApiOkResponse({ type: QueryCodeView })
  async give(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<QueryCodeView> {
    return { ...(await this.codes.give(requestId, actor, client)), address: '/apply/query' };
  }
}

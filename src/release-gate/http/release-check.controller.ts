import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { HttpReply } from '../../identity/http-request.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { placeOf } from '../../requests/commands/case-place.js';
import { etagOf, Headers, type CommandHeaders } from '../../requests/http/command-headers.js';
import { forActor } from '../../requests/http/commands/command-desk.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { CommandAnswerView } from '../../requests/http/views/command-views.js';
import { requireReader } from '../../requests/request-access.js';
import { Overrides } from '../overrides.js';
import { ReleaseGate } from '../release-gate.js';
import { OverrideBody } from './release-check.dto.js';
import { overridersOf, ReleaseCheckView, shownCheck } from './release-check-views.js';

@ApiTags('release-check')
@Controller('requests/:requestId/release-check')
export class ReleaseCheckController {
  constructor(
    private readonly gate: ReleaseGate,
    private readonly overrides: Overrides,
    private readonly directory: Directory,
    private readonly reads: Reads,
  ) {}

  @Get()
  @ApiOperation({ summary: '外发检查 · whether the files that go out may leave, and what was found in them' })
  @ApiOkResponse({ type: ReleaseCheckView })
  async get(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ReleaseCheckView> {
    requireReader(actor, (await placeOf(this.reads, requestId)).organId);
    const files = await this.gate.files(this.reads, requestId);
    return spoken(shownCheck(files, await this.directory.nameOf(overridersOf(files))), language);
  }

  @Post('overrides')
  @HttpCode(200)
  @ApiOperation({ summary: '批准放行 · let one finding pass, with a reason', description: 'Goes into the record. Not by who added the file; never for a file that cannot be checked.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was read, as "7"' })
  @ApiOkResponse({ type: CommandAnswerView })
  async pass(
    @Param() { requestId }: RequestPath, @Body() { attachmentId, findingId, reason }: OverrideBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CommandAnswerView> {
    const answer = await this.overrides.pass(requestId, { attachmentId, findingId, reason }, { actor, ...headers });
    reply.header('ETag', etagOf(answer.revision));
    return forActor(answer, actor, await placeOf(this.reads, requestId));
  }
}

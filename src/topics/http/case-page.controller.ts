import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { placeOf } from '../../requests/commands/case-place.js';
import { type CommandHeaders, etagOf, Headers } from '../../requests/http/command-headers.js';
import { forActor } from '../../requests/http/commands/command-desk.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { plain } from '../../requests/http/plain.js';
import { CommandAnswerView } from '../../requests/http/views/command-views.js';
import { requireReader } from '../../requests/request-access.js';
import { CasePage } from '../case-page/case-page.js';
import { DecideSame } from '../case-page/decide-same.js';
import { CasePageAnswer, SameDecisionBody } from './case-page.dto.js';
import { TopicPages } from './topic-pages.js';

@ApiTags('same-information')
@Controller('requests/:requestId/same-information')
export class CasePageController {
  constructor(private readonly casePage: CasePage, private readonly topics: TopicPages, private readonly decisions: DecideSame, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: '相同信息的申请 · the topic of a request, equal requests with their outcomes and replies, published items like it, decisions taken' })
  @ApiOkResponse({ type: CasePageAnswer })
  async get(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<CasePageAnswer> {
    requireReader(actor, (await placeOf(this.reads, requestId)).organId);
    const { topic, ...page } = await this.casePage.of(requestId, actor);
    const [line = null] = topic ? await this.topics.lines([topic]) : [];
    return spoken({ ...page, topic: line }, language);
  }

  @Post('decisions')
  @HttpCode(200)
  @ApiOperation({
    summary: '关联 / 提供已公开 / 不是同一信息 · decide about this request and another, or a published item',
    description: 'Goes into the record; respected by later detection; a later decision about the same pair takes its place. The outcome stays the officer’s proposal.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was read, as "7"' })
  @ApiOkResponse({ type: CommandAnswerView })
  async decide(@Param() { requestId }: RequestPath, @Body() body: SameDecisionBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply): Promise<CommandAnswerView> {
    const { otherKind, otherId, decision, reason } = plain(body);
    const answer = await this.decisions.decide(requestId, { otherKind, otherId, decision, reason }, { actor, ...headers });
    reply.header('ETag', etagOf(answer.revision));
    return forActor(answer, actor, await placeOf(this.reads, requestId));
  }
}

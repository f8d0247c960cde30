import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { organsOf } from '../../identity/access/may.js';
import { requireRole } from '../../identity/access/require-role.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import type { SignedInActor } from '../../identity/actor.js';
import { PAGE_SIZE, PageQuery } from '../../identity/http/common.dto.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { type CommandHeaders, etagOf, Headers } from '../../requests/http/command-headers.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { TopicCommands } from '../commands/topic-commands.js';
import { Consequences } from '../commands/consequences.js';
import type { TopicAnswer } from '../commands/topic-desk.js';
import { TopicList } from '../list/topic-list.js';
import { TopicPages } from './topic-pages.js';
import {
  TopicConsequencesBody, TopicConsequencesView, MergeBody, MoveBody, RenameBody, SplitBody, TopicAnswerView, TopicPageView, TopicPath, TopicRequestsView, TopicsQuery, TopicView,
} from './topics.dto.js';

const KEY = { name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' };
const MATCH = { name: 'If-Match', required: true, description: 'The revision that was read, as "7"' };

@ApiTags('topics')
@Controller('topics')
export class TopicsController {
  constructor(private readonly list: TopicList, private readonly pages: TopicPages, private readonly commands: TopicCommands, private readonly consequences: Consequences) {}

  @Get()
  @ApiOperation({ summary: '同一信息主题 · requests for the same information, gathered; of the organs that the caller works in' })
  @ApiOkResponse({ type: TopicPageView })
  async page(@Query() query: TopicsQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<TopicPageView> {
    const { organId, limit = PAGE_SIZE, sort = 'demand', glance = false, ...filter } = plain(query);
    if (organId !== undefined) requireRole(actor, organId, CASE_ROLES);
    const { items, next } = await this.list.page({ ...filter, limit, sort, organIds: organId === undefined ? organsOf(actor, CASE_ROLES) : [organId] });
    return spoken({ items: await this.pages.lines(items), glances: glance ? await this.pages.glances(items) : [], next }, language);
  }

  @Get(':topicId')
  @ApiOperation({ summary: 'A topic: demand by organ, outcomes so far, trend, what was done to it; its revision is the ETag', description: 'Applicants are counted, never named.' })
  @ApiOkResponse({ type: TopicView })
  async get(@Param() { topicId }: TopicPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language, @Res({ passthrough: true }) reply: HttpReply): Promise<TopicView> {
    const page = await this.pages.page(topicId, actor);
    reply.header('ETag', etagOf(page.revision));
    return spoken(page, language);
  }

  @Get(':topicId/requests')
  @ApiOperation({ summary: 'Requests of a topic, the latest first, without their applicants; of other organs only number and outcome' })
  @ApiOkResponse({ type: TopicRequestsView })
  async requests(@Param() { topicId }: TopicPath, @Query() query: PageQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<TopicRequestsView> {
    const { limit = PAGE_SIZE, cursor } = plain(query);
    return spoken(await this.pages.requests(topicId, actor, { limit, cursor }), language);
  }

  @Post(':topicId/consequences')
  @HttpCode(200)
  @ApiOperation({ summary: 'What merging, splitting or moving would make of topics: counted anew, with nothing changed' })
  @ApiOkResponse({ type: TopicConsequencesView })
  async preview(@Param() { topicId }: TopicPath, @Body() body: TopicConsequencesBody, @CurrentActor() actor: SignedInActor): Promise<TopicConsequencesView> {
    const { act, others = [], requestIds = [], toTopicId = null } = plain(body);
    if (act === 'merge') return { topics: others.length === 0 ? [] : await this.consequences.ofMerge(topicId, others, actor) };
    return { topics: requestIds.length === 0 ? [] : await this.consequences.ofLeaving(topicId, requestIds, act === 'move' ? toTopicId : null, actor) };
  }

  @Post(':topicId/merge')
  @HttpCode(200)
  @ApiOperation({ summary: '合并 · other topics go into this one', description: 'Kept by later detection. A topic is not merged with itself.' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: TopicAnswerView })
  async merge(@Param() { topicId }: TopicPath, @Body() { others, reason }: MergeBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply): Promise<TopicAnswerView> {
    return told(await this.commands.merge(topicId, { others, reason }, { actor, ...headers }), reply);
  }

  @Post(':topicId/split')
  @HttpCode(200)
  @ApiOperation({ summary: '拆分 · some requests leave for a new topic', description: 'Detection does not join the two again.' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: TopicAnswerView })
  async split(@Param() { topicId }: TopicPath, @Body() body: SplitBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply): Promise<TopicAnswerView> {
    const { requestIds, title, reason } = plain(body);
    return told(await this.commands.split(topicId, { requestIds, title, reason }, { actor, ...headers }), reply);
  }

  @Post(':topicId/move')
  @HttpCode(200)
  @ApiOperation({ summary: '移动 · one request goes to another topic, or to one of its own', description: 'By those who handle requests in the organ of the request.' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: TopicAnswerView })
  async move(@Param() { topicId }: TopicPath, @Body() body: MoveBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply): Promise<TopicAnswerView> {
    const { requestId, toTopicId = null, reason } = plain(body);
    return told(await this.commands.move(topicId, { requestId, toTopicId, reason }, { actor, ...headers }), reply);
  }

  @Post(':topicId/rename')
  @HttpCode(200)
  @ApiOperation({ summary: '改名 · staff name what is asked for' })
  @ApiHeader(KEY)
  @ApiHeader(MATCH)
  @ApiOkResponse({ type: TopicAnswerView })
  async rename(@Param() { topicId }: TopicPath, @Body() { title, reason }: RenameBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply): Promise<TopicAnswerView> {
    return told(await this.commands.rename(topicId, { title, reason }, { actor, ...headers }), reply);
  }
}

function told(answer: TopicAnswer, reply: HttpReply): TopicAnswerView {
  reply.header('ETag', etagOf(answer.revision));
  return answer;
}

import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import type { HttpReply } from '../../identity/http-request.js';
import { Previews } from '../../engine/preview.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { placeOf, type Place } from '../commands/case-place.js';
import { DueDateExplanations } from '../detail/due-date-explanations.js';
import { OpenRequests, type OpenRequest } from '../detail/open-request.js';
import { clocksOf } from '../detail/request-clocks.js';
import { RequestDetail } from '../detail/request-detail.js';
import { RequestRecord } from '../detail/request-record.js';
import { Reveal } from '../detail/reveal.js';
import { mayCommand, requireReader } from '../request-access.js';
import { etagOf } from './command-headers.js';
import { RecordQuery, RevealBody } from './detail.dto.js';
import { ClientLanguage, spoken } from './language.js';
import { plain } from './plain.js';
import { LimitPath, RequestPath, ThirdPartyPath } from './paths.dto.js';
import { ExplanationView, PreviewListView } from './views/command-views.js';
import { ApplicantView, ClocksView, RecordPageView, RequestDetailView, ThirdPartyView } from './views/detail-views.js';

const ENTRIES = 100;

@ApiTags('requests')
@Controller('requests/:requestId')
export class RequestDetailController {
  constructor(
    private readonly requests: OpenRequests,
    private readonly detail: RequestDetail,
    private readonly explanations: DueDateExplanations,
    private readonly record: RequestRecord,
    private readonly previews: Previews,
    private readonly reveal: Reveal,
    private readonly reads: Reads,
    private readonly time: Time,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Everything about a request, personal data masked; its revision is the ETag' })
  @ApiOkResponse({ type: RequestDetailView })
  async get(
    @Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RequestDetailView> {
    const request = await this.opened(requestId, actor);
    reply.header('ETag', etagOf(request.row.revision));
    return spoken(await this.detail.of(request, actor), language);
  }

  @Get('record')
  @ApiOperation({ summary: 'What was done, the oldest first' })
  @ApiOkResponse({ type: RecordPageView })
  async entries(
    @Param() { requestId }: RequestPath, @Query() query: RecordQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language,
  ): Promise<RecordPageView> {
    await this.place(requestId, actor);
    const { after, limit, type } = plain(query);
    return spoken(await this.record.page(requestId, after ?? 0, limit ?? ENTRIES, type), language);
  }

  @Get('clocks')
  @ApiOperation({ summary: 'Both limits, the window for a correction notice, and every deadline' })
  @ApiOkResponse({ type: ClocksView })
  async clocks(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ClocksView> {
    return spoken(clocksOf(await this.opened(requestId, actor), this.time.today()), language);
  }

  @Get('clocks/:limit/explanation')
  @ApiOperation({ summary: 'How a due date was worked out, day by day' })
  @ApiOkResponse({ type: ExplanationView })
  async explanation(@Param() { requestId, limit }: LimitPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ExplanationView> {
    return spoken({ days: await this.explanations.of(await this.opened(requestId, actor), limit) }, language);
  }

  @Get('previews')
  @ApiOperation({ summary: 'What each command that the caller may send would do, with made-up content where content is needed' })
  @ApiOkResponse({ type: PreviewListView })
  async all(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<PreviewListView> {
    const place = await this.place(requestId, actor);
    const items = await this.previews.all(requestId, actor.personId);
    return spoken({ items: items.filter(({ command }) => mayCommand(actor, command, place)) }, language);
  }

  @Post('applicant/reveal')
  @HttpCode(200)
  @ApiOperation({ summary: 'The applicant in clear; who saw it, when and why goes into the log of access' })
  @ApiOkResponse({ type: ApplicantView })
  applicant(
    @Param() { requestId }: RequestPath, @Body() { reason }: RevealBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
  ): Promise<ApplicantView> {
    return this.reveal.applicant({ caseId: requestId, actor, client, reason });
  }

  @Post('third-parties/:partyId/reveal')
  @HttpCode(200)
  @ApiOperation({ summary: 'A third party in clear; who saw it, when and why goes into the log of access' })
  @ApiOkResponse({ type: ThirdPartyView })
  thirdParty(
    @Param() { requestId, partyId }: ThirdPartyPath, @Body() { reason }: RevealBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
  ): Promise<ThirdPartyView> {
    return this.reveal.thirdParty({ caseId: requestId, partyId, actor, client, reason });
  }

  private async place(requestId: string, actor: SignedInActor): Promise<Place> {
    const place = await placeOf(this.reads, requestId);
    requireReader(actor, place.organId);
    return place;
  }

  private async opened(requestId: string, actor: SignedInActor): Promise<OpenRequest> {
    await this.place(requestId, actor);
    return this.requests.get(requestId);
  }
}

import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { organsOf } from '../../identity/access/may.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { HttpReply } from '../../identity/http-request.js';
import { PAGE_SIZE } from '../../identity/http/common.dto.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Intake } from '../intake/intake.js';
import { ReceiptPreview } from '../intake/receipt-preview.js';
import { ByApplicant } from '../list/by-applicant.js';
import { RequestCounter } from '../list/request-counts.js';
import { RequestList } from '../list/request-list.js';
import { authorizing, requireReader, REVEALING_ROLES } from '../request-access.js';
import { forActor } from './commands/command-desk.js';
import { etagOf, IdempotencyKey } from './command-headers.js';
import { IntakeBody, ReceiptBody } from './intake.dto.js';
import { ClientLanguage, spoken } from './language.js';
import { ByApplicantBody, CountsQuery, ListQuery } from './list.dto.js';
import { plain } from './plain.js';
import { IntakeAnswerView, ReceiptView } from './views/command-views.js';
import { RequestCountsView, RequestFindingsView, RequestPageView } from './views/list-views.js';

@ApiTags('requests')
@Controller('requests')
export class RequestsController {
  constructor(
    private readonly intake: Intake,
    private readonly receipts: ReceiptPreview,
    private readonly list: RequestList,
    private readonly counter: RequestCounter,
    private readonly byApplicant: ByApplicant,
  ) {}

  @Post()
  @ApiOperation({ summary: '登记申请 · log a request', description: 'Art. 29; domain §3.1. What is missing is warned of, for it is a ground for correction at most.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' })
  @ApiCreatedResponse({ type: IntakeAnswerView })
  async submit(
    @Body() body: IntakeBody, @IdempotencyKey() key: string, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<IntakeAnswerView> {
    const answer = await this.intake.submit(plain(body), actor, { key, authorize: authorizing(actor, 'SUBMIT') });
    reply.header('ETag', etagOf(answer.revision));
    reply.header('Location', `/api/requests/${answer.caseId}`);
    return spoken(forActor(answer, actor, { organId: body.organId, officerId: null }), language);
  }

  @Post('receipt-preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'Day of receipt and both due dates from the days of a form; writes nothing' })
  @ApiOkResponse({ type: ReceiptView })
  async receipt(@Body() body: ReceiptBody, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ReceiptView> {
    requireReader(actor, body.organId);
    return spoken(await this.receipts.of(plain(body)), language);
  }

  @Get()
  @ApiOperation({ summary: 'Requests of the organs the caller works in, applicants masked' })
  @ApiOkResponse({ type: RequestPageView })
  page(@Query() query: ListQuery, @CurrentActor() actor: SignedInActor): Promise<RequestPageView> {
    const { limit = PAGE_SIZE, ...rest } = plain(query);
    if (rest.organId) requireReader(actor, rest.organId);
    return this.list.page({ ...rest, limit, within: organsOf(actor, CASE_ROLES), reader: actor });
  }

  @Get('counts')
  @ApiOperation({ summary: 'How many open requests wait: mine, my units’, those I watch, those to be confirmed or corrected, all' })
  @ApiOkResponse({ type: RequestCountsView })
  counts(@Query() { organId }: CountsQuery, @CurrentActor() actor: SignedInActor): Promise<RequestCountsView> {
    if (organId) requireReader(actor, organId);
    return this.counter.of(actor, organsOf(actor, CASE_ROLES), organId ?? undefined);
  }

  @Post('by-applicant')
  @HttpCode(200)
  @ApiOperation({ summary: 'Requests of an applicant, by exact match', description: 'By POST, so that no personal data stands in an address.' })
  @ApiOkResponse({ type: RequestFindingsView })
  async ofApplicant(@Body() body: ByApplicantBody, @CurrentActor() actor: SignedInActor): Promise<RequestFindingsView> {
    const within = organsOf(actor, REVEALING_ROLES);
    return { items: await this.byApplicant.find(plain(body), within, actor) };
  }
}

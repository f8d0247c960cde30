import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentClient } from '../../identity/access/current-actor.js';
import type { Client } from '../../identity/client.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Public } from '../../platform/http/public.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { Queries } from '../codes/queries.js';
import { Tickets } from '../codes/tickets.js';
import { FormKeys } from '../forms/form-keys.js';
import { hintsOf } from '../guidance/guidance.js';
import { SimilarPublished } from '../guidance/similar-published.js';
import { AddressedOrgans } from '../submission/addressed-organs.js';
import { Submissions } from '../submission/submissions.js';
import { Standings } from '../standing/standings.js';
import { DescribedBody, FoundBody, PublicRequestBody, QueryBody } from './public-desk.dto.js';
import { FormKeyView, GuidanceView, OpenedCaseView, PublicOrganListView, SubmittedView, ThanksView } from './public-desk-views.js';

export const RECEIPT_TEXT = {
  zh: '申请已经提交。通过网络提交的申请，以双方确认之日为收到申请之日，答复期限从那一天起计算（条例第三十一条）。',
  en: 'The request is submitted. For requests made online the day on which both sides confirm is the day of receipt, from which the time for the reply runs (Art. 31).',
};

/** What anybody can do without signing in: write a request, and open the own one by number and code. */
@ApiTags('public')
@Controller('public')
@Public()
export class PublicRequestsController {
  constructor(
    private readonly organs: AddressedOrgans,
    private readonly keys: FormKeys,
    private readonly submissions: Submissions,
    private readonly published: SimilarPublished,
    private readonly queries: Queries,
    private readonly tickets: Tickets,
    private readonly standings: Standings,
  ) {}

  @Get('organs')
  @ApiOperation({ summary: 'Organs that requests can be addressed to' })
  @ApiOkResponse({ type: PublicOrganListView })
  async addressees(): Promise<PublicOrganListView> {
    return { items: (await this.organs.list()).map(({ id, name }) => ({ id, name })) };
  }

  @Post('forms')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A key for one form' })
  @ApiOkResponse({ type: FormKeyView })
  form(): FormKeyView {
    return { formKey: this.keys.issue() };
  }

  @Post('guidance')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'What is worth saying of a description while it is written, and what is published already; nothing is kept' })
  @ApiOkResponse({ type: GuidanceView })
  async guidance(@Body() body: DescribedBody, @ClientLanguage() language: Language): Promise<GuidanceView> {
    const described = plain(body);
    return spoken({ hints: hintsOf(described), published: await this.published.find(described) }, language);
  }

  @Post('found')
  @HttpCode(200)
  @ApiOperation({ summary: '已找到 · what was published already will do; only a count is kept' })
  @ApiOkResponse({ type: ThanksView })
  async found(@Body() { itemId }: FoundBody, @CurrentClient() { address }: Client): Promise<ThanksView> {
    await this.published.taken(itemId, address);
    return { counted: true };
  }

  @Post('requests')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '提出申请 · make a request', description: 'Art. 29. Files are added afterwards with the ticket. Receipt waits for confirmation by both sides (Art. 31).' })
  @ApiCreatedResponse({ type: SubmittedView })
  async submit(@Body() body: PublicRequestBody, @ClientLanguage() language: Language): Promise<SubmittedView> {
    const { formKey, ...input } = plain(body);
    this.keys.require(formKey);
    const { intakeNumber, submittedOn, code, warnings } = await this.submissions.submit({ input, files: [], papers: false, formKey });
    return spoken({ intakeNumber, submittedOn, code, warnings, receipt: RECEIPT_TEXT }, language);
  }

  @Post('query')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '查询 · open the own case by number and code', description: 'The answer to a wrong code is that to an unknown number; attempts are counted.' })
  @ApiOkResponse({ type: OpenedCaseView })
  async query(@Body() { number, code }: QueryBody, @CurrentClient() client: Client, @ClientLanguage() language: Language): Promise<OpenedCaseView> {
    const opened = await this.queries.open(number, code, client);
    const { text: ticket, expiresAt } = this.tickets.issue(opened);
    return spoken({ ticket, expiresAt, case: { formKey: this.keys.issue(opened.codeId), ...(await this.standings.of(opened.caseId)) } }, language);
  }
}

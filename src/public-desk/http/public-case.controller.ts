import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, type ApiBodyOptions, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { CurrentClient } from '../../identity/access/current-actor.js';
import type { Client } from '../../identity/client.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Public } from '../../platform/http/public.js';
import { UPLOADS } from '../../platform/http/uploads.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { ApplicantActs } from '../acts/applicant-acts.js';
import { FetchedLetters } from '../acts/fetched-letters.js';
import type { OpenedCase } from '../codes/query-codes.js';
import { Tickets } from '../codes/tickets.js';
import { FormKeys } from '../forms/form-keys.js';
import { Standings } from '../standing/standings.js';
import { OwnEnclosurePath, FormBody, OwnLetterPath, PublicCorrectionBody, PublicMessageBody, PublicSuggestionBody, PublicWithdrawalBody } from './public-desk.dto.js';
import { CaseView } from './public-desk-views.js';
import { QueryTicket, TICKET_HEADER } from './query-ticket.js';
import { PublicForms } from './public-forms.js';
import { sendFile } from './send-file.js';
import { WithdrawalUnconfirmedError } from './withdrawal-unconfirmed-error.js';

const FILES: ApiBodyOptions = {
  schema: { type: 'object', required: ['formKey', 'file'], properties: { formKey: { type: 'string' }, file: { type: 'string', format: 'binary' }, title: { type: 'string', maxLength: 60 } } },
};

/** What an applicant does in the own case, opened by number and code (`POST /api/public/query`). */
@ApiTags('public')
@ApiHeader({ name: TICKET_HEADER, required: true, description: 'Of POST /api/public/query: good for one case and one hour' })
@Controller('public/case')
@Public()
export class PublicCaseController {
  constructor(
    private readonly tickets: Tickets,
    private readonly keys: FormKeys,
    private readonly acts: ApplicantActs,
    private readonly letters: FetchedLetters,
    private readonly standings: Standings,
    private readonly forms: PublicForms,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Where the case stands, in plain words; what is expected of you; letters that went to you' })
  @ApiOkResponse({ type: CaseView })
  async case(@QueryTicket() ticket: string | undefined, @ClientLanguage() language: Language): Promise<CaseView> {
    return this.shown(await this.tickets.open(ticket), language);
  }

  @Post('confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Your half of the confirmation of receipt (Art. 31)' })
  @ApiOkResponse({ type: CaseView })
  async confirm(@Body() { formKey }: FormBody, @QueryTicket() ticket: string | undefined, @ClientLanguage() language: Language): Promise<CaseView> {
    return this.done(ticket, formKey, language, (caseId, key) => this.acts.confirm(caseId, key));
  }

  @Post('correction')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answers a notice of correction, in time (Art. 30); files are sent before, to /files' })
  @ApiOkResponse({ type: CaseView })
  async correct(@Body() body: PublicCorrectionBody, @QueryTicket() ticket: string | undefined, @ClientLanguage() language: Language): Promise<CaseView> {
    const { formKey, content } = plain(body);
    return this.done(ticket, formKey, language, (caseId, key) => this.acts.correct(caseId, { content, files: [] }, key));
  }

  @Post('withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes the request back, in writing' })
  @ApiOkResponse({ type: CaseView })
  async withdraw(@Body() body: PublicWithdrawalBody, @QueryTicket() ticket: string | undefined, @ClientLanguage() language: Language): Promise<CaseView> {
    const { formKey, confirmed, note } = plain(body);
    return this.done(ticket, formKey, language, (caseId, key) => {
      if (!confirmed) throw new WithdrawalUnconfirmedError();
      return this.acts.withdraw(caseId, note, key);
    });
  }

  @Post('messages')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tells the office something: reasons it asked for (Art. 35), why a correction is late (Art. 30), or anything else' })
  @ApiOkResponse({ type: CaseView })
  async write(@Body() body: PublicMessageBody, @QueryTicket() ticket: string | undefined, @ClientLanguage() language: Language): Promise<CaseView> {
    const { formKey, text } = plain(body);
    return this.done(ticket, formKey, language, (caseId, key) => this.acts.write(caseId, { text, files: [] }, key));
  }

  @Post('release-suggestion')
  @HttpCode(200)
  @ApiOperation({ summary: 'Suggests disclosure to everybody (Art. 44 ¶2)' })
  @ApiOkResponse({ type: CaseView })
  async suggest(@Body() body: PublicSuggestionBody, @QueryTicket() ticket: string | undefined, @ClientLanguage() language: Language): Promise<CaseView> {
    const { formKey, reason } = plain(body);
    return this.done(ticket, formKey, language, (caseId, key) => this.acts.suggestRelease(caseId, reason, key));
  }

  @Post('files')
  @HttpCode(200)
  @RouteConfig(UPLOADS)
  @ApiOperation({ summary: 'Adds a file to the request: proof of identity, power of attorney, material of a correction' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILES)
  @ApiOkResponse({ type: CaseView })
  async addFile(@Req() request: FastifyRequest, @QueryTicket() ticket: string | undefined, @ClientLanguage() language: Language): Promise<CaseView> {
    const opened = await this.tickets.open(ticket);
    await this.forms.withFile(request, async ({ formKey, file }) => this.acts.addFiles(opened.caseId, [file], this.keys.require(formKey, opened.codeId)));
    return this.shown(opened, language);
  }

  @Post('letters/:letterId/fetch')
  @HttpCode(200)
  @ApiOperation({ summary: 'A letter that left electronically, as PDF; the first time, today becomes the day of its receipt' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fetch(
    @Param() { letterId }: OwnLetterPath, @Body() { formKey }: FormBody, @QueryTicket() ticket: string | undefined, @CurrentClient() client: Client, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    const opened = await this.opened(ticket, formKey);
    return sendFile(reply, await this.letters.fetch(opened.caseId, letterId, 'letter', client));
  }

  @Post('letters/:letterId/enclosures/:place/fetch')
  @HttpCode(200)
  @ApiOperation({ summary: 'What goes with a letter that was fetched' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fetchEnclosure(
    @Param() { letterId, place }: OwnEnclosurePath, @Body() { formKey }: FormBody, @QueryTicket() ticket: string | undefined, @CurrentClient() client: Client,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    const opened = await this.opened(ticket, formKey);
    return sendFile(reply, await this.letters.fetch(opened.caseId, letterId, place, client));
  }

  private async opened(ticket: string | undefined, formKey: string): Promise<OpenedCase> {
    const opened = await this.tickets.open(ticket);
    this.keys.require(formKey, opened.codeId);
    return opened;
  }

  private async done(ticket: string | undefined, formKey: string, language: Language, act: (caseId: string, key: string) => Promise<void>): Promise<CaseView> {
    const opened = await this.opened(ticket, formKey);
    await act(opened.caseId, formKey);
    return this.shown(opened, language);
  }

  private async shown({ caseId, codeId }: OpenedCase, language: Language): Promise<CaseView> {
    return spoken({ formKey: this.keys.issue(codeId), ...(await this.standings.of(caseId)) }, language);
  }
}

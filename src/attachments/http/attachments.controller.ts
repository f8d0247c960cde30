import { Body, Controller, Get, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConflictResponse, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { FILE_PURPOSES } from '../../../workflows/request/v1/payloads.js';
import type { CommandAnswer } from '../../engine/command.js';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import type { HttpReply } from '../../identity/http-request.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import { problemType } from '../../platform/http/problem.js';
import { UPLOADS } from '../../platform/http/uploads.js';
import { validationPipe } from '../../platform/http/validation.js';
import { placeOf } from '../../requests/commands/case-place.js';
import { etagOf, Headers, type CommandHeaders } from '../../requests/http/command-headers.js';
import { forActor } from '../../requests/http/commands/command-desk.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { plain } from '../../requests/http/plain.js';
import { CommandAnswerView } from '../../requests/http/views/command-views.js';
import { requireReader } from '../../requests/request-access.js';
import { Attachments } from '../attachments.js';
import type { Attachment } from '../attachment.js';
import { Downloads } from '../downloads.js';
import { Uploads } from '../upload/uploads.js';
import { UploadMemory } from '../upload/upload-memory.js';
import { withUpload } from '../upload/read-upload.js';
import { Withdrawals } from '../withdrawals.js';
import { AttachmentListView, AttachmentView, peopleOf, shownAttachment, UploadedView } from './attachment-views.js';
import { AttachmentPath, UploadFields, WithdrawalBody } from './attachments.dto.js';

const FORM = {
  schema: {
    type: 'object', required: ['file', 'purpose'],
    properties: {
      file: { type: 'string', format: 'binary' }, purpose: { type: 'string', enum: [...FILE_PURPOSES] },
      letterId: { type: 'string', maxLength: 36 }, title: { type: 'string', maxLength: 120 },
    },
  },
} as const;
const IF_MATCH = { name: 'If-Match', required: true, description: 'Revision of the case the file is meant for' };
const KEY = { name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated with the same file, it gets the same answer' };

@ApiTags('attachments')
@Controller('requests/:requestId/attachments')
export class AttachmentsController {
  private readonly memory: UploadMemory;

  constructor(
    private readonly uploads: Uploads,
    private readonly withdrawals: Withdrawals,
    private readonly attachments: Attachments,
    private readonly downloads: Downloads,
    private readonly directory: Directory,
    private readonly reads: Reads,
  ) {
    this.memory = new UploadMemory(uploads.fileLimit);
  }

  @Post()
  @RouteConfig(UPLOADS)
  @ApiOperation({ summary: '添加附件 · attach a file', description: 'The kind is judged by the content and has to agree with the name. The hash goes into the record.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM as never)
  @ApiHeader(KEY)
  @ApiHeader(IF_MATCH)
  @ApiCreatedResponse({ type: UploadedView })
  async upload(
    @Param() { requestId }: RequestPath, @Req() request: FastifyRequest, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders,
    @ClientLanguage() language: Language, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<UploadedView> {
    await this.uploads.authorize(requestId, actor);
    const { attachment, answer } = await withUpload(request, this.uploads.fileLimit, this.memory, async ({ fields, ...file }) => {
      const { purpose, letterId, title } = plain((await validationPipe().transform(fields, { type: 'body', metatype: UploadFields })) as UploadFields);
      return this.uploads.add(requestId, { purpose, letterId, title, ...file }, { actor, ...headers });
    });
    reply.header('Location', `/api/requests/${requestId}/attachments/${attachment.id}`);
    return { attachment: (await this.shown([attachment], language))[0]!, answer: await this.answered(answer, actor, reply) };
  }

  @Get()
  @ApiOperation({ summary: 'Files of a case, the oldest first, withdrawn ones too' })
  @ApiOkResponse({ type: AttachmentListView })
  async list(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<AttachmentListView> {
    await this.requireReader(requestId, actor);
    return { items: await this.shown(await this.attachments.ofCase(this.reads, requestId), language) };
  }

  @Get(':attachmentId')
  @ApiOperation({ summary: 'What is known of a file' })
  @ApiOkResponse({ type: AttachmentView })
  async get(@Param() { requestId, attachmentId }: AttachmentPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<AttachmentView> {
    await this.requireReader(requestId, actor);
    return (await this.shown([await this.attachments.one(this.reads, attachmentId, requestId)], language))[0]!;
  }

  @Get(':attachmentId/content')
  @ApiOperation({ summary: 'The file itself; who took it goes into the log of access' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: `${problemType('not-found')}, ${problemType('file-missing')}` })
  @ApiConflictResponse({ description: `${problemType('file-damaged')}, ${problemType('file-not-cleared')}` })
  async content(
    @Param() { requestId, attachmentId }: AttachmentPath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    await this.requireReader(requestId, actor);
    const { attachment, bytes } = await this.downloads.take(requestId, attachmentId, actor.personId, client);
    reply.header('Cache-Control', 'private, no-store');
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Content-Security-Policy', "sandbox; default-src 'none'");
    return new StreamableFile(bytes, { type: attachment.mediaType, length: bytes.length, disposition: attachmentHeader(attachment.name) });
  }

  @Post(':attachmentId/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: '撤下附件 · withdraw a file', description: 'It no longer counts; what was on file stays on file.' })
  @ApiHeader(KEY)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: CommandAnswerView })
  async withdraw(
    @Param() { requestId, attachmentId }: AttachmentPath, @Body() { reason }: WithdrawalBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CommandAnswerView> {
    return this.answered(await this.withdrawals.withdraw(requestId, attachmentId, reason, { actor, ...headers }), actor, reply);
  }

  private async requireReader(requestId: string, actor: SignedInActor): Promise<void> {
    requireReader(actor, (await placeOf(this.reads, requestId)).organId);
  }

  private async answered(answer: CommandAnswer, actor: SignedInActor, reply: HttpReply): Promise<CommandAnswer> {
    reply.header('ETag', etagOf(answer.revision));
    return forActor(answer, actor, await placeOf(this.reads, answer.caseId));
  }

  private async shown(attachments: readonly Attachment[], language: Language): Promise<AttachmentView[]> {
    const names = await this.directory.nameOf(peopleOf(attachments));
    return spoken(attachments.map((each) => shownAttachment(each, names)), language);
  }
}

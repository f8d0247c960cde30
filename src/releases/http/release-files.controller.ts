import { Body, Controller, Get, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConflictResponse, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FILE_PURPOSES } from '../../../workflows/release/v1/payloads.js';
import { Attachments } from '../../attachments/attachments.js';
import { Downloads } from '../../attachments/downloads.js';
import { AttachmentListView, peopleOf, shownAttachment, UploadedView, type AttachmentView } from '../../attachments/http/attachment-views.js';
import { WithdrawalBody } from '../../attachments/http/attachments.dto.js';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import type { Attachment } from '../../attachments/attachment.js';
import { withUpload } from '../../attachments/upload/read-upload.js';
import { UploadMemory } from '../../attachments/upload/upload-memory.js';
import { Uploads } from '../../attachments/upload/uploads.js';
import { Withdrawals } from '../../attachments/withdrawals.js';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import type { HttpReply } from '../../identity/http-request.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { problemType } from '../../platform/http/problem.js';
import { UPLOADS } from '../../platform/http/uploads.js';
import { validationPipe } from '../../platform/http/validation.js';
import { Headers, type CommandHeaders } from '../../requests/http/command-headers.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { CommandAnswerView } from '../../requests/http/views/command-views.js';
import { placeOf } from '../commands/release-place.js';
import { ReleaseHolder } from '../files/release-holder.js';
import { requireReader } from '../release-access.js';
import { ReleaseFilePath, ReleasePath } from './paths.dto.js';
import { ReleaseDesk } from './release-desk.js';
import { ReleaseUploadFields } from './release-files.dto.js';

const FORM = {
  schema: {
    type: 'object', required: ['file', 'purpose'],
    properties: { file: { type: 'string', format: 'binary' }, purpose: { type: 'string', enum: [...FILE_PURPOSES] }, title: { type: 'string', maxLength: 120 } },
  },
} as const;
const IF_MATCH = { name: 'If-Match', required: true, description: 'Revision of the case the file is meant for' };
const KEY = { name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated with the same file, it gets the same answer' };

/** Files of a release: taken in, scanned, read and checked as those of requests. */
@ApiTags('releases')
@Controller('releases/:releaseId/attachments')
export class ReleaseFilesController {
  private readonly memory: UploadMemory;

  constructor(
    private readonly uploads: Uploads, private readonly withdrawals: Withdrawals, private readonly attachments: Attachments, private readonly downloads: Downloads,
    private readonly holder: ReleaseHolder, private readonly desk: ReleaseDesk, private readonly directory: Directory, private readonly reads: Reads,
  ) {
    this.memory = new UploadMemory(uploads.fileLimit);
  }

  @Post()
  @RouteConfig(UPLOADS)
  @ApiOperation({ summary: '添加文件 · attach a file', description: 'The kind is judged by the content and has to agree with the name. The hash goes into the record.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM as never)
  @ApiHeader(KEY)
  @ApiHeader(IF_MATCH)
  @ApiCreatedResponse({ type: UploadedView })
  async upload(
    @Param() { releaseId }: ReleasePath, @Req() request: FastifyRequest, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @ClientLanguage() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<UploadedView> {
    await this.uploads.authorize(releaseId, actor, this.holder);
    const { attachment, answer } = await withUpload(request, this.uploads.fileLimit, this.memory, async ({ fields, ...file }) => {
      const { purpose, title } = plain((await validationPipe().transform(fields, { type: 'body', metatype: ReleaseUploadFields })) as ReleaseUploadFields);
      return this.uploads.add(releaseId, { purpose, title, ...file }, { actor, ...headers }, this.holder);
    });
    reply.header('Location', `/api/releases/${releaseId}/attachments/${attachment.id}`);
    return { attachment: (await this.shown([attachment], language))[0]!, answer: await this.desk.answered(answer, actor, reply) };
  }

  @Get()
  @ApiOperation({ summary: 'Files of a release, the oldest first, withdrawn ones too' })
  @ApiOkResponse({ type: AttachmentListView })
  async list(@Param() { releaseId }: ReleasePath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<AttachmentListView> {
    await this.requireReader(releaseId, actor);
    return { items: await this.shown(await this.attachments.ofCase(this.reads, releaseId), language) };
  }

  @Get(':attachmentId/content')
  @ApiOperation({ summary: 'The file itself; who took it goes into the log of access' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: `${problemType('not-found')}, ${problemType('file-missing')}` })
  @ApiConflictResponse({ description: `${problemType('file-damaged')}, ${problemType('file-not-cleared')}` })
  async content(
    @Param() { releaseId, attachmentId }: ReleaseFilePath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    await this.requireReader(releaseId, actor);
    const { attachment, bytes } = await this.downloads.take(releaseId, attachmentId, actor.personId, client);
    reply.header('Cache-Control', 'private, no-store');
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Content-Security-Policy', "sandbox; default-src 'none'");
    return new StreamableFile(bytes, { type: attachment.mediaType, length: bytes.length, disposition: attachmentHeader(attachment.name) });
  }

  @Post(':attachmentId/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: '撤下文件 · withdraw a file', description: 'It no longer counts; what was on file stays on file.' })
  @ApiHeader(KEY)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: CommandAnswerView })
  async withdraw(
    @Param() { releaseId, attachmentId }: ReleaseFilePath, @Body() { reason }: WithdrawalBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CommandAnswerView> {
    return this.desk.answered(await this.withdrawals.withdraw(releaseId, attachmentId, reason, { actor, ...headers }, this.holder), actor, reply);
  }

  private async requireReader(releaseId: string, actor: SignedInActor): Promise<void> {
    requireReader(actor, (await placeOf(this.reads, releaseId)).organId);
  }

  private async shown(attachments: readonly Attachment[], language: Language): Promise<AttachmentView[]> {
    const names = await this.directory.nameOf(peopleOf(attachments));
    return spoken(attachments.map((each) => shownAttachment(each, names)), language);
  }
}

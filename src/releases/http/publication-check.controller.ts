import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { HttpReply } from '../../identity/http-request.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { OverrideBody } from '../../release-gate/http/release-check.dto.js';
import { BlockerView, CheckedFileView, overridersOf, shownCheck } from '../../release-gate/http/release-check-views.js';
import { Overrides } from '../../release-gate/overrides.js';
import { ReleaseGate } from '../../release-gate/release-gate.js';
import { Headers, type CommandHeaders } from '../../requests/http/command-headers.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { CommandAnswerView } from '../../requests/http/views/command-views.js';
import { Flag, ListOf } from '../../requests/http/views/shown.js';
import { placeOf } from '../commands/release-place.js';
import { ReleaseHolder } from '../files/release-holder.js';
import { requireReader } from '../release-access.js';
import { ReleasePath } from './paths.dto.js';
import { ReleaseDesk } from './release-desk.js';

export class FilesCheckView {
  @Flag('Nothing keeps the files from being published') mayBePublished: boolean;
  @ListOf(() => CheckedFileView) files: readonly CheckedFileView[];
  @ListOf(() => BlockerView) blockers: readonly BlockerView[];
}

@ApiTags('releases')
@Controller('releases/:releaseId/release-check')
export class PublicationCheckController {
  constructor(
    private readonly gate: ReleaseGate, private readonly overrides: Overrides, private readonly holder: ReleaseHolder, private readonly desk: ReleaseDesk, private readonly directory: Directory,
    private readonly reads: Reads,
  ) {}

  @Get()
  @ApiOperation({ summary: '发布前检查 · whether the files to be published may leave, and what was found in them' })
  @ApiOkResponse({ type: FilesCheckView })
  async get(@Param() { releaseId }: ReleasePath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<FilesCheckView> {
    requireReader(actor, (await placeOf(this.reads, releaseId)).organId);
    const files = await this.gate.outgoing(this.reads, releaseId);
    const { files: shown, blockers } = shownCheck(files, await this.directory.nameOf(overridersOf(files)));
    return spoken({ mayBePublished: blockers.length === 0, files: shown, blockers }, language);
  }

  @Post('overrides')
  @HttpCode(200)
  @ApiOperation({ summary: '批准放行 · let one finding pass, with a reason', description: 'Goes into the record. Not by who added the file; never for a file that cannot be checked.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was read, as "7"' })
  @ApiOkResponse({ type: CommandAnswerView })
  async pass(
    @Param() { releaseId }: ReleasePath, @Body() { attachmentId, findingId, reason }: OverrideBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CommandAnswerView> {
    return this.desk.answered(await this.overrides.pass(releaseId, { attachmentId, findingId, reason }, { actor, ...headers }, this.holder), actor, reply);
  }
}

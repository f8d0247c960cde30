import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import { may } from '../../identity/access/may.js';
import { lacking } from '../../identity/access/require-role.js';
import type { SignedInActor } from '../../identity/actor.js';
import { AccessLog } from '../../identity/access-log/access-log.js';
import type { Client } from '../../identity/client.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PAGE_HEADERS } from '../../platform/web-pages/page-headers.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';
import { etagOf, Headers, type CommandHeaders } from '../../requests/http/command-headers.js';
import { RecordQuery, RevealBody } from '../../requests/http/detail.dto.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { CommandAnswerView } from '../../requests/http/views/command-views.js';
import { RecordPageView, ThirdPartyView } from '../../requests/http/views/detail-views.js';
import { placeOf } from '../commands/release-place.js';
import { OpenReleases } from '../detail/open-release.js';
import { ReleaseDetail } from '../detail/release-detail.js';
import { ReleaseRecord } from '../detail/release-record.js';
import { PublicationPreview } from '../publishing/publication-preview.js';
import { requireReader, REVEALING_ROLES } from '../release-access.js';
import { WriteText } from '../text/write-text.js';
import { ReleasePartyPath, ReleasePath } from './paths.dto.js';
import { ReleaseDesk } from './release-desk.js';
import { ReleaseTextBody } from './releases.dto.js';
import { ReleaseDetailView } from './views.js';

const ENTRIES = 100;

@ApiTags('releases')
@Controller('releases/:releaseId')
export class ReleaseDetailController {
  constructor(
    private readonly releases: OpenReleases, private readonly detail: ReleaseDetail, private readonly record: ReleaseRecord, private readonly texts: WriteText, private readonly preview: PublicationPreview,
    private readonly desk: ReleaseDesk,
    private readonly thirdParties: ThirdParties, private readonly log: AccessLog, private readonly work: UnitOfWork, private readonly reads: Reads,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Everything about the evaluation of a topic; its revision is the ETag' })
  @ApiOkResponse({ type: ReleaseDetailView })
  async get(@Param() { releaseId }: ReleasePath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language, @Res({ passthrough: true }) reply: HttpReply): Promise<ReleaseDetailView> {
    await this.requireReader(releaseId, actor);
    const release = await this.releases.get(releaseId);
    reply.header('ETag', etagOf(release.row.revision));
    return spoken(await this.detail.of(release, actor), language);
  }

  @Get('record')
  @ApiOperation({ summary: 'What was done, the oldest first' })
  @ApiOkResponse({ type: RecordPageView })
  async entries(@Param() { releaseId }: ReleasePath, @Query() { after, limit }: RecordQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<RecordPageView> {
    await this.requireReader(releaseId, actor);
    return spoken(await this.record.page(releaseId, after ?? 0, limit ?? ENTRIES), language);
  }

  @Get('page')
  @ApiOperation({ summary: '预览 · the page as the public will see it, made by what makes the pages of the catalogue' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async page(@Param() { releaseId }: ReleasePath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language, @Res({ passthrough: true }) reply: HttpReply): Promise<string> {
    await this.requireReader(releaseId, actor);
    const page = await this.preview.page(releaseId, language);
    for (const [name, value] of Object.entries(PAGE_HEADERS)) reply.header(name, value);
    reply.header('Cache-Control', 'private, no-store');
    reply.header('Content-Type', 'text/html; charset=utf-8');
    return page;
  }

  @Put('text')
  @HttpCode(200)
  @ApiOperation({ summary: '拟发布文字 · write what is to be published', description: 'Another version; every one is kept, its hash goes into the record. Not while it is reviewed or after the decision.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was read, as "7"' })
  @ApiOkResponse({ type: CommandAnswerView })
  async write(
    @Param() { releaseId }: ReleasePath, @Body() body: ReleaseTextBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CommandAnswerView> {
    const { docNumber = null, documentDate = null, body: text = null, legalBasis = null, fileNames = [], ...rest } = plain(body);
    const given = { ...rest, docNumber, documentDate, body: text, legalBasis, fileNames: Object.fromEntries(fileNames.map(({ attachmentId, name }) => [attachmentId, name])) };
    return this.desk.answered(await this.texts.write(releaseId, given, { actor, ...headers }), actor, reply);
  }

  @Post('third-parties/:partyId/reveal')
  @HttpCode(200)
  @ApiOperation({ summary: 'A third party in clear; who saw it, when and why goes into the log of access' })
  @ApiOkResponse({ type: ThirdPartyView })
  reveal(@Param() { releaseId, partyId }: ReleasePartyPath, @Body() { reason }: RevealBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<ThirdPartyView> {
    return this.work.run(async (tx) => {
      const { organId } = await placeOf(tx, releaseId);
      if (!may(actor, organId, REVEALING_ROLES)) throw lacking(REVEALING_ROLES);
      const party = await this.thirdParties.one(tx, releaseId, partyId);
      await this.log.append(tx, { event: 'personal-data.revealed', personId: actor.personId, subjectId: releaseId, client, detail: { what: `third-party:${partyId}`, reason } });
      return party;
    });
  }

  private async requireReader(releaseId: string, actor: SignedInActor): Promise<void> {
    requireReader(actor, (await placeOf(this.reads, releaseId)).organId);
  }
}

import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import type { HttpReply } from '../../identity/http-request.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { placeOf } from '../../requests/commands/case-place.js';
import { IdempotencyKey } from '../../requests/http/command-headers.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { plain } from '../../requests/http/plain.js';
import type { Dossier } from '../dossier.js';
import { requireDossierRole } from '../dossier-access.js';
import { DossierDownloads } from '../dossier-downloads.js';
import { DossierOrders } from '../dossier-orders.js';
import { Dossiers } from '../dossiers.js';
import { MAKE_DOSSIER } from '../work-kinds.js';
import { DossierBody, DossierListView, DossierPath, DossierView } from './dossiers.dto.js';
import { shownDossier } from './shown-dossier.js';

/** Case files: ordered, watched, taken. */
@ApiTags('dossiers')
@Controller('requests/:requestId/dossiers')
export class DossiersController {
  constructor(
    private readonly orders: DossierOrders,
    private readonly downloads: DossierDownloads,
    private readonly dossiers: Dossiers,
    private readonly items: WorkItems,
    private readonly directory: Directory,
    private readonly reads: Reads,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: '制作案卷 · orders a case file', description: 'Everything of the case at its present revision, for reconsideration or court. Made in the background; it holds personal data in clear, so the order is logged.' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' })
  @ApiAcceptedResponse({ type: DossierView })
  async order(
    @Param() { requestId }: RequestPath, @Body() body: DossierBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @IdempotencyKey() key: string,
    @ClientLanguage() language: Language, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<DossierView> {
    await this.entitled(requestId, actor);
    const dossier = await this.orders.order(requestId, plain(body), { personId: actor.personId, client, key });
    reply.header('Location', `/api/requests/${requestId}/dossiers/${dossier.id}`);
    return (await this.shown([dossier], language))[0]!;
  }

  @Get()
  @ApiOperation({ summary: 'Case files of a case, the latest first' })
  @ApiOkResponse({ type: DossierListView })
  async list(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<DossierListView> {
    await this.entitled(requestId, actor);
    return { items: await this.shown(await this.dossiers.ofCase(requestId), language) };
  }

  @Get(':dossierId')
  @ApiOperation({ summary: 'How far it is; once ready, its hashes and gaps' })
  @ApiOkResponse({ type: DossierView })
  async get(@Param() { requestId, dossierId }: DossierPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<DossierView> {
    await this.entitled(requestId, actor);
    return (await this.shown([await this.dossiers.get(requestId, dossierId)], language))[0]!;
  }

  @Get(':dossierId/download')
  @ApiOperation({ summary: 'The archive; who took it goes into the log of access' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Param() { requestId, dossierId }: DossierPath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    await this.entitled(requestId, actor);
    const { name, size, pieces } = await this.downloads.take(requestId, dossierId, actor.personId, client);
    reply.header('Cache-Control', 'private, no-store');
    reply.header('X-Content-Type-Options', 'nosniff');
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), { type: 'application/zip', length: size, disposition: attachmentHeader(name) });
  }

  private async entitled(requestId: string, actor: SignedInActor): Promise<void> {
    requireDossierRole(actor, await placeOf(this.reads, requestId));
  }

  private async shown(dossiers: readonly Dossier[], language: Language): Promise<DossierView[]> {
    const names = await this.directory.nameOf(dossiers.flatMap(({ orderedBy }) => orderedBy ?? []));
    const shown = await Promise.all(dossiers.map(async (each) => shownDossier(each, names, each.state === 'running' ? await this.items.find(this.reads, MAKE_DOSSIER, each.id) : null)));
    return spoken(shown, language);
  }
}

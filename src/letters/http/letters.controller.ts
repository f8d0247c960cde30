import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import type { HttpReply } from '../../identity/http-request.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { type Place, placeOf } from '../../requests/commands/case-place.js';
import { etagOf, Headers, type CommandHeaders } from '../../requests/http/command-headers.js';
import { forActor } from '../../requests/http/commands/command-desk.js';
import { ProposeOutcomeBody } from '../../requests/http/commands/examination-commands.dto.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { plain } from '../../requests/http/plain.js';
import { CommandAnswerView } from '../../requests/http/views/command-views.js';
import { requireReader } from '../../requests/request-access.js';
import type { CommandAnswer } from '../../engine/command.js';
import { Explanations } from '../check/explanations.js';
import { LetterDocuments } from '../documents/letter-documents.js';
import { LetterReading } from '../letter-reading.js';
import { LetterRightsReader } from '../letter-rights.js';
import { Letters } from '../letters.js';
import { FittingParagraphs } from '../paragraphs/fitting-paragraphs.js';
import { ParagraphUses } from '../paragraphs/paragraph-uses.js';
import { Revisions } from '../revisions.js';
import { MEDIA } from './media.js';
import { FittingParagraphsView } from './paragraph-views.js';
import { LetterListView, LetterMadeView, LetterPreviewView, LetterVersionView, LetterView, PlannedLetterView } from './letter-views.js';
import { DocumentPath, ExplanationBody, FittingQuery, LetterPath, LetterPreviewBody, OpeningQuery, RevisionBody, SheetBody, TypedBody, VersionPath } from './letters.dto.js';
import { shownDocument, shownFindings, shownLine, shownText, shownVersion } from './shown-letter.js';

const KEY = { name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' };
const IF_MATCH = { name: 'If-Match', required: true, description: 'Revision of the case that was read, as "7"' };

/** Documents of a case: read, revised, checked, issued, taken. */
@ApiTags('letters')
@Controller('requests/:requestId/letters')
export class LettersController {
  constructor(
    private readonly letters: Letters,
    private readonly revisions: Revisions,
    private readonly reading: LetterReading,
    private readonly documents: LetterDocuments,
    private readonly explanations: Explanations,
    private readonly rights: LetterRightsReader,
    private readonly uses: ParagraphUses,
    private readonly fitting: FittingParagraphs,
    private readonly directory: Directory,
    private readonly reads: Reads,
  ) {}

  @Get()
  @ApiOperation({ summary: '文书列表 · the documents of a case, oldest first' })
  @ApiOkResponse({ type: LetterListView })
  async list(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<LetterListView> {
    await this.readable(requestId, actor);
    return spoken({ items: (await this.letters.ofCase(this.reads, requestId)).map(shownLine) }, language);
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: '预览文书 · what a form would say of the case now, checked; nothing is kept' })
  @ApiOkResponse({ type: LetterPreviewView })
  async preview(@Param() { requestId }: RequestPath, @Body() body: LetterPreviewBody, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<LetterPreviewView> {
    await this.readable(requestId, actor);
    const { form, formVersion, subject = {}, free, on } = plain(body);
    const { letter, findings } = await this.letters.preview(requestId, form, { version: formVersion, subject, free, on });
    return spoken({ letter: shownText(letter), findings: shownFindings(findings) }, language);
  }

  @Post('planned')
  @HttpCode(200)
  @ApiOperation({ summary: '预览拟答复文书 · the reply that a proposal would make, checked; nothing is kept', description: 'Without letter while the answers decide nothing.' })
  @ApiOkResponse({ type: PlannedLetterView })
  async planned(@Param() { requestId }: RequestPath, @Body() body: ProposeOutcomeBody, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<PlannedLetterView> {
    await this.readable(requestId, actor);
    const found = await this.letters.planned(requestId, plain(body), actor.personId);
    return spoken({ letter: found && shownText(found.letter), findings: shownFindings(found?.findings ?? []) }, language);
  }

  @Post()
  @ApiOperation({ summary: '制作卷内文书 · makes a sheet for the file', description: '审查呈批单、检索记录、合法性审查意见书、送达回证 …' })
  @ApiHeader(KEY)
  @ApiHeader(IF_MATCH)
  @ApiCreatedResponse({ type: LetterMadeView })
  async make(
    @Param() { requestId }: RequestPath, @Body() { form }: SheetBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<LetterMadeView> {
    await this.readable(requestId, actor);
    const answer = await this.revisions.makeSheet({ caseId: requestId, actor, ...headers }, form);
    const made = (await this.letters.ofCase(this.reads, requestId)).filter((each) => each.form === form).at(-1)!;
    reply.header('Location', `/api/requests/${requestId}/letters/${made.id}`);
    return { letterId: made.id, answer: await this.answered(answer, actor, reply) };
  }

  @Get(':letterId')
  @ApiOperation({ summary: '文书 · its text, gaps, findings, versions and printed documents; reading it is logged' })
  @ApiOkResponse({ type: LetterView })
  async get(
    @Param() { requestId, letterId }: LetterPath, @Query() { opening }: OpeningQuery, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @ClientLanguage() language: Language,
  ): Promise<LetterView> {
    const place = await this.readable(requestId, actor);
    const row = await this.reading.read({ caseId: requestId, letterId, personId: actor.personId, client }, opening);
    const { letter, findings } = await this.letters.checked(row);
    const versions = await this.letters.versions(this.reads, letterId);
    const names = await this.directory.nameOf(versions.flatMap(({ madeBy }) => madeBy ?? []));
    return spoken({
      ...shownLine(row), may: await this.rights.of(row, place, actor), letter: shownText(letter), free: versions.at(-1)?.free ?? {},
      findings: shownFindings(findings, await this.explanations.of(this.reads, letterId)),
      paragraphs: await this.uses.of(this.reads, letterId, letter), documents: (await this.documents.of(this.reads, letterId)).map(shownDocument), versions: versions.map((each) => shownVersion(each, names)),
    }, language);
  }

  @Get(':letterId/versions/:version')
  @ApiOperation({ summary: '文书版本 · the text of an earlier version; reading it is logged' })
  @ApiOkResponse({ type: LetterVersionView })
  async version(@Param() { requestId, letterId, version }: VersionPath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<LetterVersionView> {
    await this.readable(requestId, actor);
    await this.reading.read({ caseId: requestId, letterId, personId: actor.personId, client });
    const open = await this.letters.open(this.reads, letterId, version);
    const names = await this.directory.nameOf(open.version.madeBy === null ? [] : [open.version.madeBy]);
    return { ...shownVersion(open.version, names), letter: shownText(open.version.letter) };
  }

  @Get(':letterId/paragraphs')
  @ApiOperation({ summary: '可用的标准段落 · standard paragraphs for a passage, those that fit decision and ground first' })
  @ApiOkResponse({ type: FittingParagraphsView })
  async paragraphs(@Param() { requestId, letterId }: LetterPath, @Query() query: FittingQuery, @CurrentActor() actor: SignedInActor): Promise<FittingParagraphsView> {
    await this.readable(requestId, actor);
    const { blockId, text } = plain(query);
    return { items: await this.fitting.of(requestId, letterId, blockId, text) };
  }

  @Post(':letterId/revisions')
  @HttpCode(200)
  @ApiOperation({ summary: '修改文书 · replaces the officer’s own text of a draft', description: 'Locked passages follow from the case. After legal agreement a change voids it and goes back to the draft.' })
  @ApiHeader(KEY)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: CommandAnswerView })
  async revise(
    @Param() { requestId, letterId }: LetterPath, @Body() body: RevisionBody, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CommandAnswerView> {
    await this.readable(requestId, actor);
    const { free, paragraphs } = plain(body);
    return this.answered(await this.revisions.revise({ caseId: requestId, actor, ...headers }, letterId, free, paragraphs), actor, reply);
  }

  @Post(':letterId/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '预览修改 · a draft as it would be with this text, checked as the letter itself is, enclosures and reasons for warnings included; nothing is kept' })
  @ApiOkResponse({ type: LetterPreviewView })
  async typed(@Param() { requestId, letterId }: LetterPath, @Body() { free }: TypedBody, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<LetterPreviewView> {
    await this.readable(requestId, actor);
    const { letter, findings } = await this.letters.checked(await this.letters.row(this.reads, letterId, requestId), undefined, free);
    return spoken({ letter: shownText(letter), findings: shownFindings(findings, await this.explanations.of(this.reads, letterId)) }, language);
  }

  @Post(':letterId/issue')
  @HttpCode(200)
  @ApiOperation({ summary: '出具文书 · issues a document that waited for a missing fact' })
  @ApiHeader(KEY)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: CommandAnswerView })
  async issue(@Param() { requestId, letterId }: LetterPath, @CurrentActor() actor: SignedInActor, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: HttpReply): Promise<CommandAnswerView> {
    await this.readable(requestId, actor);
    return this.answered(await this.revisions.issue({ caseId: requestId, actor, ...headers }, letterId), actor, reply);
  }

  @Post(':letterId/explanations')
  @HttpCode(204)
  @ApiOperation({ summary: '说明理由 · says why a warning may stand' })
  @ApiNoContentResponse()
  async explain(@Param() { requestId, letterId }: LetterPath, @Body() body: ExplanationBody, @CurrentActor() actor: SignedInActor): Promise<void> {
    await this.readable(requestId, actor);
    const { rule, blockId = null, reason, on } = plain(body);
    await this.revisions.explain(requestId, actor, letterId, { rule, blockId, reason, ...(on ? { on } : {}) });
  }

  @Get(':letterId/documents/:format')
  @ApiOperation({ summary: '下载文书 · the printed document, or a proof of a draft marked 草稿; taking it is logged' })
  @ApiProduces(MEDIA.pdf, MEDIA.docx)
  async document(@Param() { requestId, letterId, format }: DocumentPath, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @Res({ passthrough: true }) reply: HttpReply): Promise<StreamableFile> {
    await this.readable(requestId, actor);
    const { name, bytes } = await this.reading.take({ caseId: requestId, letterId, personId: actor.personId, client }, format);
    reply.header('Cache-Control', 'private, no-store');
    return new StreamableFile(bytes, { type: MEDIA[format], disposition: attachmentHeader(name), length: bytes.length });
  }

  private async readable(requestId: string, actor: SignedInActor): Promise<Place> {
    const place = await placeOf(this.reads, requestId);
    requireReader(actor, place.organId);
    return place;
  }

  private async answered(answer: CommandAnswer, actor: SignedInActor, reply: HttpReply): Promise<CommandAnswerView> {
    reply.header('ETag', etagOf(answer.revision));
    return forActor(answer, actor, await placeOf(this.reads, answer.caseId));
  }
}

import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RELEASE_LETTER_TITLES, RELEASE_LETTERS, type ReleaseLetter } from '../../../workflows/release/letters/third-party.js';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import { requireRole } from '../../identity/access/require-role.js';
import { AccessLog } from '../../identity/access-log/access-log.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import type { HttpReply } from '../../identity/http-request.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import { ChoiceField, IdField } from '../../platform/http/fields.js';
import { DayOrNull, Flag, ListOf, Text, TextOrNull, Word } from '../../requests/http/views/shown.js';
import { plain } from '../../requests/http/plain.js';
import { placeOf } from '../commands/release-place.js';
import { ReleaseDeliveries } from '../delivery/release-deliveries.js';
import { ReleaseLetters } from '../letters/release-letters.js';
import { mayCommand, requireReader, REVEALING_ROLES } from '../release-access.js';
import { ReleasePath } from './paths.dto.js';

const FORMATS = ['pdf', 'docx'] as const;
const MEDIA = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;

export class ReleaseLetterPath extends ReleasePath {
  @IdField() letterId: string;
}

export class ReleaseLetterQuery {
  @ChoiceField(FORMATS, { optional: true, doc: 'pdf unless told' }) format?: (typeof FORMATS)[number];
}

export class ReleaseLetterView {
  @Text() id: string;
  @Word(RELEASE_LETTERS) kind: string;
  @Text() title: string;
  @TextOrNull() docNumber: string | null;
  @Word(['issued', 'recalled'], 'recalled: a later one took its place') state: string;
  @DayOrNull() issuedOn: string | null;
  @Text('The consultation it belongs to') consultationId: string;
  @Flag('It has to reach its party now') goesOut: boolean;
}

export class ReleaseLettersView {
  @Flag('The caller may deliver them, and say what became of it') mayDeliver: boolean;
  @ListOf(() => ReleaseLetterView, 'Oldest first') items: readonly ReleaseLetterView[];
}

/** 征求第三方意见书 and the notice of a release against a party’s will, as printed. */
@ApiTags('releases')
@Controller('releases/:releaseId/letters')
export class ReleaseLettersController {
  constructor(private readonly letters: ReleaseLetters, private readonly deliveries: ReleaseDeliveries, private readonly log: AccessLog, private readonly work: UnitOfWork, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: '发给第三方的文书 · letters to third parties, oldest first; whom they name is in the document only' })
  @ApiOkResponse({ type: ReleaseLettersView })
  async list(@Param() { releaseId }: ReleasePath, @CurrentActor() actor: SignedInActor): Promise<ReleaseLettersView> {
    const place = await placeOf(this.reads, releaseId);
    requireReader(actor, place.organId);
    const letters = await this.letters.ofCase(releaseId);
    const goingOut = await this.deliveries.goingOut(releaseId, letters);
    return {
      mayDeliver: mayCommand(actor, 'RECORD_DELIVERY_ATTEMPT', place),
      items: letters.map(({ id, form, docNumber, state, issuedOn, subject }) => ({
        id, kind: form, title: RELEASE_LETTER_TITLES[form as ReleaseLetter] ?? form, docNumber, state, issuedOn, consultationId: subject.consultationId ?? '', goesOut: goingOut.has(id),
      })),
    };
  }

  @Get(':letterId/document')
  @ApiOperation({ summary: '下载文书 · the printed letter; it names the third party, so who took it goes into the log of access' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(
    @Param() { releaseId, letterId }: ReleaseLetterPath, @Query() query: ReleaseLetterQuery, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client, @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    const { format = 'pdf' } = plain(query);
    requireRole(actor, (await placeOf(this.reads, releaseId)).organId, REVEALING_ROLES);
    const { row, bytes } = await this.letters.printed(releaseId, letterId, format);
    await this.work.run((tx) => this.log.append(tx, { event: 'personal-data.revealed', personId: actor.personId, subjectId: releaseId, client, detail: { what: `letter:${letterId}`, reason: 'document' } }));
    reply.header('Cache-Control', 'private, no-store');
    reply.header('X-Content-Type-Options', 'nosniff');
    const name = `${RELEASE_LETTER_TITLES[row.form as ReleaseLetter] ?? row.form}${row.docNumber ? `（${row.docNumber}）` : ''}.${format}`;
    return new StreamableFile(bytes, { type: MEDIA[format], length: bytes.length, disposition: attachmentHeader(name) });
  }
}

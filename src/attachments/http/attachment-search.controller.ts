import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { organsOf } from '../../identity/access/may.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import type { SignedInActor } from '../../identity/actor.js';
import { PAGE_SIZE } from '../../identity/http/common.dto.js';
import { Directory } from '../../identity/people/directory.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { requireReader } from '../../requests/request-access.js';
import { AttachmentSearch } from '../text/attachment-search.js';
import { AttachmentPageView, peopleOf, shownAttachment } from './attachment-views.js';
import { AttachmentQuery } from './attachments.dto.js';

@ApiTags('attachments')
@Controller('attachments')
export class AttachmentSearchController {
  constructor(private readonly search: AttachmentSearch, private readonly directory: Directory) {}

  @Get()
  @ApiOperation({ summary: 'Files whose title or text holds something, in the organs the caller works in' })
  @ApiOkResponse({ type: AttachmentPageView })
  async page(@Query() { q, organId, limit, cursor }: AttachmentQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<AttachmentPageView> {
    if (organId) requireReader(actor, organId);
    const { items, next } = await this.search.page({ text: q, organId: organId ?? undefined, cursor: cursor ?? undefined, limit: limit ?? PAGE_SIZE, within: organsOf(actor, CASE_ROLES) });
    const names = await this.directory.nameOf(peopleOf(items));
    return spoken({ items: items.map((each) => shownAttachment(each, names)), next }, language);
  }
}

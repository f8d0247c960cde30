import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { placeOf } from '../../requests/commands/case-place.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { requireReader } from '../../requests/request-access.js';
import { ReviewFile } from '../file/review-file.js';
import { ReviewFileView } from './review-file.dto.js';

@ApiTags('review')
@Controller('requests/:requestId/review')
export class ReviewFileController {
  constructor(private readonly files: ReviewFile, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: '审查材料 · the proposal with its answers, opinions of all rounds, agreement, what is left of the limits, and whether the caller may give an opinion' })
  @ApiOkResponse({ type: ReviewFileView })
  async get(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ReviewFileView> {
    requireReader(actor, (await placeOf(this.reads, requestId)).organId);
    return spoken(await this.files.of(requestId, actor), language);
  }
}

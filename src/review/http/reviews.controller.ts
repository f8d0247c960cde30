import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { requireRole } from '../../identity/access/require-role.js';
import type { SignedInActor } from '../../identity/actor.js';
import { PAGE_SIZE } from '../../identity/http/common.dto.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { QUEUE_ROLES } from '../permissions.js';
import { ReviewQueue } from '../queue/review-queue.js';
import { ReviewPageView, ReviewsQuery } from './reviews.dto.js';

@ApiTags('review')
@Controller('reviews')
export class ReviewsController {
  constructor(private readonly queue: ReviewQueue) {}

  @Get()
  @ApiOperation({ summary: '合法性审查队列 · replies in review over all organs that the caller serves, the most urgent first' })
  @ApiOkResponse({ type: ReviewPageView })
  async page(@Query() query: ReviewsQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ReviewPageView> {
    const { organId, scope = 'all', states = ['LEGALITY_REVIEW'], limit = PAGE_SIZE, outcome, cursor } = plain(query);
    if (organId !== undefined) requireRole(actor, organId, QUEUE_ROLES);
    const served = [...new Set(actor.roles.filter(({ role }) => QUEUE_ROLES.includes(role)).map((held) => held.organId))];
    return spoken(await this.queue.page({ scope, states, outcome, organIds: organId === undefined ? served : [organId], reader: actor, limit, cursor }), language);
  }
}

import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { loadCase } from '../../engine/case-store.js';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { requireRole } from '../../identity/access/require-role.js';
import { CASE_ROLES } from '../../identity/access/route-rules.js';
import type { SignedInActor } from '../../identity/actor.js';
import { inLanguage, type Bilingual } from '../../platform/errors/bilingual.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { preferredLanguage } from '../../platform/http/language.js';
import { FeeReckoning } from '../fee-reckoning.js';
import { FeePath, FeeQuery, FeeView } from './fees.dto.js';

const NOTE: Bilingual = {
  zh: '申请公开的数量、频次明显超过合理范围的，可以收取信息处理费；收费是可以行使的权力，不是必须。按件与按量只能择一，须经批准后方可发出收费通知（《条例》第四十二条）。',
  en: 'A fee may be charged where number or frequency clearly exceed what is reasonable; it is a power, not a duty. One method only, and approval before a notice goes out (Art. 42).',
};

@ApiTags('requests')
@Controller('requests/:requestId/fee')
export class FeesController {
  constructor(private readonly reckoning: FeeReckoning, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: 'What the request would cost by case and by volume, band by band, and whether a fee can be proposed at all' })
  @ApiOkResponse({ type: FeeView })
  async get(
    @Param() { requestId }: FeePath, @Query() { pages, units }: FeeQuery, @CurrentActor() actor: SignedInActor, @Headers('accept-language') accepted?: string,
  ): Promise<FeeView> {
    requireRole(actor, (await loadCase(this.reads, requestId)).organ_id, CASE_ROLES);
    const reckoned = await this.reckoning.of(requestId, { pages: pages ?? undefined, units: units ?? undefined, actorId: actor.personId });
    return inLanguage({ ...reckoned, note: NOTE }, preferredLanguage(accepted)) as FeeView;
  }
}

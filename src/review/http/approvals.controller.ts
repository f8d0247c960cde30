import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { requireRole } from '../../identity/access/require-role.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { APPROVAL_KINDS } from '../approvals/approval-kinds.js';
import { ApprovalList } from '../approvals/approval-list.js';
import { APPROVING_ROLES } from '../permissions.js';
import { ApprovalPageView, ApprovalsQuery } from './approvals.dto.js';

/** Every row is a whole case with its letter checked. */
const MOST = 50;
const USUAL = 20;

@ApiTags('review')
@Controller('approvals')
export class ApprovalsController {
  constructor(private readonly approvals: ApprovalList) {}

  @Get()
  @ApiOperation({ summary: '审批 · extensions, fees, disagreements and signatures that wait for the caller, the most urgent first', description: 'At most 50 a page.' })
  @ApiOkResponse({ type: ApprovalPageView })
  async page(@Query() query: ApprovalsQuery, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ApprovalPageView> {
    const { organId, kinds = APPROVAL_KINDS, limit = USUAL, cursor } = plain(query);
    if (organId !== undefined) requireRole(actor, organId, APPROVING_ROLES);
    const places = actor.roles.filter((held) => APPROVING_ROLES.includes(held.role) && (organId === undefined || held.organId === organId)).map((held) => ({ organId: held.organId, role: held.role }));
    return spoken(await this.approvals.page({ kinds, places, actor, limit: Math.min(limit, MOST), cursor }), language);
  }
}

import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import type { Client } from '../../identity/client.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { preferredLanguage } from '../../platform/http/language.js';
import { Time } from '../../platform/time/time.js';
import { Policies, type PolicyChange, type StoredPolicy } from '../policies/policies.js';
import { PoliciesQuery, PoliciesView, PolicyBody, PolicyPreviewView, StoredPolicyView } from './policies.dto.js';

const EFFECT = {
  zh: '自生效日期起受理的申请适用；在办申请继续适用其受理时的规则，除非以“改用规则”逐件变更。',
  en: 'It applies to requests opened from that day on; running cases keep the policy they began with unless ADOPT_POLICY is sent to them.',
};

@ApiTags('policies')
@Controller('policies')
export class PoliciesController {
  constructor(private readonly policies: Policies, private readonly reads: Reads, private readonly time: Time) {}

  @Get()
  @ApiOperation({ summary: 'The numbers an organ works by, now and before' })
  @ApiOkResponse({ type: PoliciesView })
  async get(@Query() { organId, on }: PoliciesQuery, @Headers('accept-language') accepted?: string): Promise<PoliciesView> {
    const { policy, version } = await this.policies.forOrgan(this.reads, organId ?? '', on ?? this.time.today());
    const items = await this.policies.list(organId ?? null);
    return { inForce: { version, values: policy }, items: items.map((each) => viewOf(each, accepted)) };
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a policy would put in force and take the place of, with nothing changed' })
  @ApiOkResponse({ type: PolicyPreviewView })
  async preview(@Body() { organId, effectiveFrom, values }: PolicyBody, @Headers('accept-language') accepted?: string): Promise<PolicyPreviewView> {
    return { ...(await this.policies.preview({ organId: organId ?? null, effectiveFrom, values: given(values) })), effect: EFFECT[preferredLanguage(accepted)] };
  }

  @Post()
  @ApiOperation({ summary: 'Sets a policy from a day on. Nothing is edited: it takes the place of the one before, and running cases keep theirs.' })
  @ApiCreatedResponse({ type: StoredPolicyView })
  async set(
    @Body() { organId, effectiveFrom, values }: PolicyBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
    @Headers('accept-language') accepted?: string,
  ): Promise<StoredPolicyView> {
    return viewOf(await this.policies.set(actor.personId, { organId: organId ?? null, effectiveFrom, values: given(values) }, client), accepted);
  }
}

function viewOf({ policy, version, ...rest }: StoredPolicy, accepted: string | undefined): StoredPolicyView {
  return { ...rest, version, values: policy, effect: EFFECT[preferredLanguage(accepted)] };
}

/** Members that are null were not meant to change. */
function given(values: PolicyBody['values']): PolicyChange {
  const present = (of: object) => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== null && value !== undefined));
  const { alarms, stageLimits, ...rest } = values;
  return { ...present(rest), ...(alarms ? { alarms: present(alarms) } : {}), ...(stageLimits ? { stageLimits: present(stageLimits) } : {}) };
}

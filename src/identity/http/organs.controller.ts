import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../access/current-actor.js';
import type { SignedInActor } from '../actor.js';
import type { Client } from '../client.js';
import { Organs } from '../organs/organs.js';
import { CreatedView, given } from './common.dto.js';
import { OrganBody, OrganListView, OrganPatch, OrganPath, OrganView, UnitBody, UnitListView, UnitPatch, UnitPath } from './organs.dto.js';

const MAY_BE_NONE = ['parentId', 'address', 'postcode', 'phone', 'email', 'reconsiderationLink', 'feePayment'] as const;

/** What is taken away by an explicit null. */
function cleared(body: OrganPatch): Partial<Record<(typeof MAY_BE_NONE)[number], null>> {
  return Object.fromEntries(MAY_BE_NONE.filter((name) => body[name] === null).map((name) => [name, null]));
}

@ApiTags('organs')
@Controller()
export class OrgansController {
  constructor(private readonly organs: Organs) {}

  @Get('organs')
  @ApiOperation({ summary: 'Every organ, inactive ones too' })
  @ApiOkResponse({ type: OrganListView })
  async list(): Promise<OrganListView> {
    return { items: await this.organs.list() };
  }

  @Get('organs/:organId')
  @ApiOkResponse({ type: OrganView })
  get(@Param() { organId }: OrganPath): Promise<OrganView> {
    return this.organs.get(organId);
  }

  @Post('organs')
  @ApiCreatedResponse({ type: CreatedView })
  async create(@Body() body: OrganBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client): Promise<CreatedView> {
    return { id: await this.organs.create(actor.personId, body, client) };
  }

  @Patch('organs/:organId')
  @ApiOperation({ summary: 'Changes what is given; null takes the parent, or a detail of the letterhead, away' })
  @ApiOkResponse({ type: OrganView })
  async update(
    @Param() { organId }: OrganPath, @Body() body: OrganPatch, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
  ): Promise<OrganView> {
    await this.organs.update(actor.personId, organId, { ...given(body), ...cleared(body) }, client);
    return this.organs.get(organId);
  }

  @Get('organs/:organId/units')
  @ApiOkResponse({ type: UnitListView })
  async units(@Param() { organId }: OrganPath): Promise<UnitListView> {
    return { items: await this.organs.units(organId) };
  }

  @Post('organs/:organId/units')
  @ApiCreatedResponse({ type: CreatedView })
  async createUnit(
    @Param() { organId }: OrganPath, @Body() { name }: UnitBody, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
  ): Promise<CreatedView> {
    return { id: await this.organs.createUnit(actor.personId, { organId, name }, client) };
  }

  @Patch('units/:unitId')
  @HttpCode(204)
  @ApiNoContentResponse()
  async updateUnit(
    @Param() { unitId }: UnitPath, @Body() body: UnitPatch, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
  ): Promise<void> {
    await this.organs.updateUnit(actor.personId, unitId, given(body), client);
  }
}

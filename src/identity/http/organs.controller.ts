import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentClient } from '../access/current-actor.js';
import type { SignedInActor } from '../actor.js';
import type { Client } from '../client.js';
import { Organs } from '../organs/organs.js';
import { CreatedView, given } from './common.dto.js';
import { OrganBody, OrganListView, OrganPatch, OrganPath, OrganView, UnitBody, UnitListView, UnitPatch, UnitPath } from './organs.dto.js';

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
  @ApiOperation({ summary: 'Changes what is given; parentId null takes the organ from under its parent' })
  @ApiOkResponse({ type: OrganView })
  async update(
    @Param() { organId }: OrganPath, @Body() body: OrganPatch, @CurrentActor() actor: SignedInActor, @CurrentClient() client: Client,
  ): Promise<OrganView> {
    const { parentId, ...rest } = body;
    await this.organs.update(actor.personId, organId, { ...given(rest), ...(parentId !== undefined && { parentId }) }, client);
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

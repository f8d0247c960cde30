import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import { requireRole } from '../../identity/access/require-role.js';
import type { SignedInActor } from '../../identity/actor.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { MODE_NAMES } from '../assignment/assignment-mode.js';
import { ReviewSettingsStore } from '../assignment/review-settings.js';
import { Turns } from '../assignment/turns.js';
import { SETTING_ROLES, SETTINGS_READERS } from '../permissions.js';
import { ReviewOrganPath, ReviewSettingsBody, ReviewSettingsView } from './reviews.dto.js';

@ApiTags('review')
@Controller('organs/:organId/review-settings')
export class ReviewSettingsController {
  constructor(private readonly settings: ReviewSettingsStore, private readonly turns: Turns, private readonly directory: Directory, private readonly reads: Reads) {}

  @Get()
  @ApiOperation({ summary: 'How an organ gives out its reviews, and whose turn is next' })
  @ApiOkResponse({ type: ReviewSettingsView })
  async get(@Param() { organId }: ReviewOrganPath, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language): Promise<ReviewSettingsView> {
    requireRole(actor, organId, SETTINGS_READERS);
    return this.shown(organId, language);
  }

  @Put()
  @ApiOperation({ summary: 'Sets how an organ gives out its reviews; those that are assigned stay where they are' })
  @ApiOkResponse({ type: ReviewSettingsView })
  async set(
    @Param() { organId }: ReviewOrganPath, @Body() { mode }: ReviewSettingsBody, @CurrentActor() actor: SignedInActor, @ClientLanguage() language: Language,
  ): Promise<ReviewSettingsView> {
    requireRole(actor, organId, SETTING_ROLES);
    await this.settings.set(organId, mode, actor.personId);
    return this.shown(organId, language);
  }

  private async shown(organId: string, language: Language): Promise<ReviewSettingsView> {
    const { mode, changedBy, changedAt } = await this.settings.get(organId);
    const advisers = await this.turns.inOrder(this.reads, organId);
    const names = await this.directory.nameOf([...advisers.map(({ adviserId }) => adviserId), ...(changedBy === null ? [] : [changedBy])]);
    return spoken({
      organId, mode, label: MODE_NAMES[mode], changedBy: changedBy === null ? null : names.get(changedBy) ?? changedBy, changedAt,
      advisers: advisers.map(({ adviserId, open }) => ({ id: adviserId, name: names.get(adviserId) ?? adviserId, open })),
    }, language);
  }
}

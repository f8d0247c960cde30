import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import { SavedFilters } from '../reception/saved-filters.js';
import { plain } from './plain.js';
import { SavedFilterBody, SavedFilterPath, SavedFiltersView, SavedFilterView } from './saved-filters.dto.js';

/** Everybody's own; shared by the address they stand for. */
@ApiTags('saved-filters')
@Controller('saved-filters')
export class SavedFiltersController {
  constructor(private readonly filters: SavedFilters) {}

  @Get()
  @ApiOperation({ summary: '保存的筛选 · the filters of the work queue that the caller kept' })
  @ApiOkResponse({ type: SavedFiltersView })
  async list(@CurrentActor() actor: SignedInActor): Promise<SavedFiltersView> {
    return { items: await this.filters.of(actor.personId) };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '保存筛选 · keeps a filter; one of the same name is replaced' })
  @ApiOkResponse({ type: SavedFilterView })
  save(@Body() body: SavedFilterBody, @CurrentActor() actor: SignedInActor): Promise<SavedFilterView> {
    return this.filters.save(actor.personId, plain(body));
  }

  @Delete(':filterId')
  @HttpCode(204)
  @ApiOperation({ summary: '删除筛选 · takes a filter away' })
  @ApiNoContentResponse()
  remove(@Param() { filterId }: SavedFilterPath, @CurrentActor() actor: SignedInActor): Promise<void> {
    return this.filters.remove(actor.personId, filterId);
  }
}

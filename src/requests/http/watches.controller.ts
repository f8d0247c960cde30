import { Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../identity/access/current-actor.js';
import type { SignedInActor } from '../../identity/actor.js';
import { Watches } from '../watching/watches.js';
import { RequestPath } from './paths.dto.js';

/** Everybody watches for themselves; nobody sees who else does. */
@ApiTags('requests')
@Controller('requests/:requestId/watch')
export class WatchesController {
  constructor(private readonly watches: Watches) {}

  @Put()
  @HttpCode(204)
  @ApiOperation({ summary: '关注 · the caller hears when the state or a due date of the request changes', description: 'Through notifications, while the caller may read it. Watching again changes nothing.' })
  @ApiNoContentResponse()
  watch(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor): Promise<void> {
    return this.watches.watch(requestId, actor);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: '取消关注 · the caller watches the request no more' })
  @ApiNoContentResponse()
  unwatch(@Param() { requestId }: RequestPath, @CurrentActor() actor: SignedInActor): Promise<void> {
    return this.watches.unwatch(requestId, actor);
  }
}

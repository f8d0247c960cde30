import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { COMMANDS } from '../../../workflows/release/v1/steps/all.js';
import { commandRoutes } from '../../requests/http/commands/command-routes.js';
import { COMMAND_BODIES } from './command-bodies.js';
import { ReleasePath } from './paths.dto.js';
import { ReleaseDesk } from './release-desk.js';

/** One route per command and one for its preview, each with the body of that command. */
@ApiTags('releases')
@Controller('releases/:releaseId/commands')
export class ReleaseCommandsController {
  constructor(readonly desk: ReleaseDesk) {}
}

commandRoutes(ReleaseCommandsController, { specs: COMMANDS, bodies: COMMAND_BODIES, path: ReleasePath, idOf: ({ releaseId }) => releaseId, prefix: 'RELEASE' });

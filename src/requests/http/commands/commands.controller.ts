import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { COMMANDS } from '../../../../workflows/request/v1/steps/all.js';
import { RequestPath } from '../paths.dto.js';
import { COMMAND_BODIES } from './command-bodies.js';
import { CommandDesk } from './command-desk.js';
import { commandRoutes } from './command-routes.js';

/** One route per command and one for its preview, each with the body of that command. The methods are made below, from the table. */
@ApiTags('commands')
@Controller('requests/:requestId/commands')
export class CommandsController {
  constructor(readonly desk: CommandDesk) {}
}

commandRoutes(CommandsController, { specs: COMMANDS, bodies: COMMAND_BODIES, path: RequestPath, idOf: ({ requestId }) => requestId });

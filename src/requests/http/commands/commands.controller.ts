import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { HttpReply } from '../../../identity/http-request.js';
import { CurrentActor } from '../../../identity/access/current-actor.js';
import type { SignedInActor } from '../../../identity/actor.js';
import { COMMANDS } from '../../../../workflows/request/v1/steps/all.js';
import { handlerOf, pathOf, type CommandInput, type DirectCommand, type RequestCommand } from '../../commands/command-names.js';
import { Headers, type CommandHeaders } from '../command-headers.js';
import { ClientLanguage } from '../language.js';
import { RequestPath } from '../paths.dto.js';
import { CommandAnswerView, PreviewView } from '../views/command-views.js';
import { COMMAND_BODIES } from './command-bodies.js';
import { CommandDesk } from './command-desk.js';
import type { Dated } from './dated.dto.js';
import type { Language } from '../../../platform/errors/bilingual.js';

/** One route per command and one for its preview, each with the body of that command. The methods are made below, from the table. */
@ApiTags('commands')
@Controller('requests/:requestId/commands')
export class CommandsController {
  constructor(readonly desk: CommandDesk) {}
}

type Decorated = Readonly<Record<string, unknown>>;

for (const [command, body] of Object.entries(COMMAND_BODIES) as [DirectCommand, new () => Dated][]) {
  addCommand(command, body);
  addPreview(command, body);
}

function addCommand(command: RequestCommand, body: new () => Dated): void {
  const spec = COMMANDS.get(command)!;
  const handler = function (this: CommandsController, path: RequestPath, content: CommandInput<RequestCommand> & Dated, actor: SignedInActor, headers: CommandHeaders, reply: HttpReply) {
    return this.desk.run(path.requestId, command, content, actor, headers, reply);
  };
  method(handlerOf(command), handler, [RequestPath, body, Object, Object, Object], [
    Post(pathOf(command)), HttpCode(200), ApiOkResponse({ type: CommandAnswerView }),
    ApiOperation({ summary: `${spec.label.zh} · ${spec.label.en}`, description: [...spec.basis, `clock: ${spec.clockEffect}`].join('; '), operationId: handlerOf(command) }),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' }),
    ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was read, as "7"' }),
  ], [Param(), Body(), CurrentActor(), Headers(), Res({ passthrough: true })]);
}

function addPreview(command: RequestCommand, body: new () => Dated): void {
  const handler = function (this: CommandsController, path: RequestPath, content: CommandInput<RequestCommand> & Dated, actor: SignedInActor, language: Language) {
    return this.desk.preview(path.requestId, command, content, actor, language);
  };
  method(`${handlerOf(command)}Preview`, handler, [RequestPath, body, Object, String], [
    Post(`${pathOf(command)}/preview`), HttpCode(200), ApiOkResponse({ type: PreviewView }),
    ApiOperation({ summary: `Says what ${command} would do; changes nothing`, operationId: `${handlerOf(command)}Preview` }),
  ], [Param(), Body(), CurrentActor(), ClientLanguage()]);
}

/** Adds a method to the controller, with everything that decorators would have told of it. */
function method(name: string, handler: object, types: readonly unknown[], decorators: readonly MethodDecorator[], parameters: readonly ParameterDecorator[]): void {
  const target = CommandsController.prototype as unknown as Decorated;
  // The description for clients looks a method's parameters up by the function's own name.
  Object.defineProperty(handler, 'name', { value: name });
  Object.defineProperty(target, name, { value: handler, configurable: true, enumerable: false, writable: true });
  Reflect.defineMetadata('design:paramtypes', types, target, name);
  parameters.forEach((decorate, index) => decorate(target, name, index));
  const descriptor = Object.getOwnPropertyDescriptor(target, name)!;
  for (const decorate of decorators) decorate(target, name, descriptor);
}

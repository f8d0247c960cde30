import { Body, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { CommandSpec } from '../../../../workflows/definition.js';
import { CurrentActor } from '../../../identity/access/current-actor.js';
import type { SignedInActor } from '../../../identity/actor.js';
import type { HttpReply } from '../../../identity/http-request.js';
import type { Language } from '../../../platform/errors/bilingual.js';
import { handlerOf, pathOf } from '../../commands/command-names.js';
import { Headers, type CommandHeaders } from '../command-headers.js';
import { ClientLanguage } from '../language.js';
import { CommandAnswerView, PreviewView } from '../views/command-views.js';
import type { Dated } from './dated.dto.js';

/** Where commands of one kind of case arrive. */
export interface Desk {
  run(caseId: string, command: never, body: never, actor: SignedInActor, headers: CommandHeaders, reply: HttpReply): Promise<CommandAnswerView>;
  preview(caseId: string, command: never, body: never, actor: SignedInActor, language: Language): Promise<PreviewView>;
}

export interface CommandRoutes<Path extends object> {
  readonly specs: ReadonlyMap<string, CommandSpec>;
  readonly bodies: Readonly<Record<string, new () => Dated>>;
  /** DTO of the address. */
  readonly path: new () => Path;
  readonly idOf: (path: Path) => string;
  /** In front of the names of operations, where another kind of case has commands of the same names. */
  readonly prefix?: string;
}

type Controlled = { readonly desk: Desk };

/** Gives a controller one route per command and one for its preview, each with the body of that command. */
export function commandRoutes<Path extends object>(controller: { readonly prototype: object }, { specs, bodies, path, idOf, prefix = '' }: CommandRoutes<Path>): void {
  for (const [command, body] of Object.entries(bodies)) {
    const spec = specs.get(command)!;
    const name = prefix === '' ? handlerOf(command) : handlerOf(`${prefix}_${command}`);
    const run = function (this: Controlled, where: Path, content: Dated, actor: SignedInActor, headers: CommandHeaders, reply: HttpReply) {
      return this.desk.run(idOf(where), command as never, content as never, actor, headers, reply);
    };
    method(controller, name, run, [path, body, Object, Object, Object], [
      Post(pathOf(command)), HttpCode(200), ApiOkResponse({ type: CommandAnswerView }),
      ApiOperation({ summary: `${spec.label.zh} · ${spec.label.en}`, description: [...spec.basis, `clock: ${spec.clockEffect}`].join('; '), operationId: name }),
      ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique for this act; repeated, it gets the same answer' }),
      ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was read, as "7"' }),
    ], [Param(), Body(), CurrentActor(), Headers(), Res({ passthrough: true })]);
    const preview = function (this: Controlled, where: Path, content: Dated, actor: SignedInActor, language: Language) {
      return this.desk.preview(idOf(where), command as never, content as never, actor, language);
    };
    method(controller, `${name}Preview`, preview, [path, body, Object, String], [
      Post(`${pathOf(command)}/preview`), HttpCode(200), ApiOkResponse({ type: PreviewView }),
      ApiOperation({ summary: `Says what ${command} would do; changes nothing`, operationId: `${name}Preview` }),
    ], [Param(), Body(), CurrentActor(), ClientLanguage()]);
  }
}

/** Adds a method to a controller, with everything that decorators would have told of it. */
function method({ prototype }: { readonly prototype: object }, name: string, handler: object, types: readonly unknown[], decorators: readonly MethodDecorator[], parameters: readonly ParameterDecorator[]): void {
  // The description for clients looks a method's parameters up by the function's own name.
  Object.defineProperty(handler, 'name', { value: name });
  Object.defineProperty(prototype, name, { value: handler, configurable: true, enumerable: false, writable: true });
  Reflect.defineMetadata('design:paramtypes', types, prototype, name);
  parameters.forEach((decorate, index) => decorate(prototype, name, index));
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  for (const decorate of decorators) decorate(prototype, name, descriptor);
}

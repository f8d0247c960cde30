import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { UnauthenticatedError } from '../../platform/errors/general-errors.js';
import type { SignedInActor } from '../actor.js';
import type { Client } from '../client.js';
import { clientOf, type HttpRequest } from '../http-request.js';

/** `@CurrentActor() actor: SignedInActor`: who sent the request. Not for public routes. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): SignedInActor => {
  const { actor } = context.switchToHttp().getRequest<HttpRequest>();
  if (!actor) throw new UnauthenticatedError();
  return actor;
});

/** `@CurrentClient() client: Client`: from where the request came, for the log of access. */
export const CurrentClient = createParamDecorator(
  (_: unknown, context: ExecutionContext): Client => clientOf(context.switchToHttp().getRequest<HttpRequest>()),
);

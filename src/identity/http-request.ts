import type { SignedInActor } from './actor.js';
import type { Client } from './client.js';

/** The part of a Fastify request that identity looks at. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly ip: string;
  /** Host and port the client used. */
  readonly host: string;
  readonly routeOptions: { readonly url?: string | undefined };
  /** Set by the guard. */
  actor?: SignedInActor;
}

/** The part of a Fastify reply that identity uses. */
export interface HttpReply {
  header(name: string, value: string): unknown;
}

/** From where the request came. */
export function clientOf(request: HttpRequest): Client {
  return { address: request.ip, userAgent: header(request, 'user-agent') ?? '' };
}

/** One header as one text. */
export function header(request: HttpRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

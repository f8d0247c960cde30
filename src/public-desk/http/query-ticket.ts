import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { header, type HttpReply, type HttpRequest } from '../../identity/http-request.js';

export const TICKET_HEADER = 'x-query-ticket';
const TICKET_COOKIE = 'yishen_query';
/** The cookie is for the pages alone; programs send the header. */
const PATH = '/apply';

/** `@QueryTicket() ticket: string | undefined`: what number and code were exchanged for, from the header. */
export const QueryTicket = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined =>
  header(context.switchToHttp().getRequest<HttpRequest>(), TICKET_HEADER));

/** The ticket of a browser. */
export function ticketCookieOf(request: HttpRequest): string | undefined {
  for (const pair of (header(request, 'cookie') ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === TICKET_COOKIE && value) return value;
  }
  return undefined;
}

/** Out of reach of scripts, never sent from other sites, gone when the browser is closed. */
export function writeTicketCookie(reply: HttpReply, ticket: string, secure: boolean): void {
  reply.header('set-cookie', `${TICKET_COOKIE}=${ticket}; ${attributes(secure)}`);
}

export function clearTicketCookie(reply: HttpReply, secure: boolean): void {
  reply.header('set-cookie', `${TICKET_COOKIE}=; Max-Age=0; ${attributes(secure)}`);
}

function attributes(secure: boolean): string {
  return `Path=${PATH}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}

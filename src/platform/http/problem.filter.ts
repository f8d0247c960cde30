import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { asProtocolError } from './protocol-errors.js';
import type { ErrorPages } from './error-pages.js';
import { preferredLanguage } from './language.js';
import { problemOf } from './problem.js';

/** Turns every error into a problem (RFC 9457), in the client's language. An error that is our fault is logged here, once. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  /** @param pages where refusals are pages */
  constructor(private readonly pages?: ErrorPages) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** The same for errors that the web server meets before Nest does. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const refusal = error instanceof DomainError ? error : asProtocolError(error);
    if (refusal === undefined || refusal.code === 'internal') this.report(error, request);
    if (reply.sent || reply.raw.headersSent) return;
    const page = this.pages?.of(request.url);
    const language = page?.language ?? preferredLanguage(request.headers['accept-language']);
    const problem = problemOf(refusal ?? error, language, request.id);
    if (refusal?.retryAfterSeconds !== undefined) reply.header('Retry-After', String(Math.ceil(refusal.retryAfterSeconds)));
    if (page) {
      reply.code(problem.status).headers({ ...page.headers, 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': language === 'zh' ? 'zh-CN' : 'en', 'Cache-Control': 'no-store' }).send(page.render(problem));
      return;
    }
    reply
      .code(problem.status)
      .headers({ 'Content-Type': 'application/problem+json; charset=utf-8', 'Content-Language': language === 'zh' ? 'zh-CN' : 'en', Vary: 'Accept-Language', 'Cache-Control': 'no-store' })
      .send(JSON.stringify(problem));
  }

  /** The route as it is declared, never the address itself: it may hold what was searched for. */
  private report(error: unknown, request: FastifyRequest): void {
    const { name, message, stack } = error instanceof Error || isErrorLike(error) ? error : { name: 'Thrown', message: String(error), stack: undefined };
    this.logger.error({ requestId: request.id, method: request.method, route: request.routeOptions?.url ?? null, error: `${name}: ${message}` }, stack);
  }
}

/** Errors of native modules come from another realm under a test runner. */
function isErrorLike(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && typeof (error as Error).message === 'string';
}

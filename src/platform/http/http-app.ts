import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { appLogger } from '../logging/app-logger.js';
import { packAnswers } from './compression.js';
import { serveConsole } from './console.js';
import { ErrorPages } from './error-pages.js';
import { KnownRoutes } from './known-routes.js';
import { openData } from './open-data.js';
import { serveOpenApi } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';
import { ProtocolError, protocolError } from './protocol-errors.js';
import { limitPublicSite } from './public-limits.js';
import { serveIcon } from './site-icon.js';
import { isUnwantedUpload } from './uploads.js';
import { validationPipe } from './validation.js';

/** Largest body in bytes. */
export const BODY_LIMIT = 1024 * 1024;

/** Routes that are pages for the public, or what search engines look for at the root: outside `/api`. Data of the same names says `api` itself. */
const PAGES = ['open', 'open/{*rest}', 'api/open/{*rest}', 'apply', 'apply/{*rest}', 'sitemap.xml', 'sitemaps/{*rest}', 'robots.txt'] as const;

/** A client's own id of its request is kept when it is harmless. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** The web server as this product needs it: limits, request ids, and whether a proxy in front is believed. */
export function httpAdapter(config: Config): FastifyAdapter {
  const filter = new ProblemFilter();
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be decoded never reaches Nest.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => filter.answer(error, request, reply.header('X-Request-Id', request.id)),
  });
}

/** Makes an application speak HTTP as promised: routes under `/api`, problems, checked bodies, cookies, security headers, OpenAPI. */
export async function configureHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  const routes = new KnownRoutes();
  routes.watch(server);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
    if (request.is404) refuseWrongMethod(routes.methodsOf(request.url), (allow) => reply.header('Allow', allow));
    if (isUnwantedUpload(request.headers['content-type'], request.routeOptions.config)) throw protocolError('unsupported-media-type');
  });
  for (const start of ['/open', '/apply']) server.get(`${start}/`, (_request, reply) => reply.redirect(start, 308));
  await app.register(cookie, { secret: config.secrets.sessionKey.toString('base64') });
  // Who reads a form sees by `truncated` that a file is too large.
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(helmet, securityHeaders(config));
  openData(server);
  await packAnswers(server);
  serveIcon(server);
  await serveConsole(server);
  await limitPublicSite(app, config);
  app.setGlobalPrefix('api', { exclude: [...PAGES] });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(errorPagesOf(app)));
  serveOpenApi(app);
}

/** An application without pages has none. */
function errorPagesOf(app: NestFastifyApplication): ErrorPages | undefined {
  try {
    return app.get(ErrorPages, { strict: false });
  } catch {
    return undefined;
  }
}

function refuseWrongMethod(methods: readonly string[], allow: (methods: string) => void): void {
  if (methods.length === 0) return;
  allow(methods.join(', '));
  const refusal = protocolError('method-not-allowed');
  throw new ProtocolError(refusal.code, refusal.detail, { methods });
}

/** Pages load nothing from elsewhere. What forces HTTPS is left out where cookies may travel without it. */
function securityHeaders({ cookieSecure }: Config): Parameters<typeof helmet>[1] {
  const directives = {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'self'"],
    // A letter is looked at as the PDF it will be, made from what was asked for with the reader's own rights.
    frameSrc: ["'self'", 'blob:'],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    ...(cookieSecure && { upgradeInsecureRequests: [] }),
  };
  return { contentSecurityPolicy: { useDefaults: false, directives }, strictTransportSecurity: cookieSecure, crossOriginEmbedderPolicy: false };
}

/** An application over the product's modules, configured and initialised, not yet listening. */
export async function createHttpApp(rootModule: Parameters<typeof NestFactory.create>[0], config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(rootModule, httpAdapter(config), { logger: appLogger(config), abortOnError: false });
  await configureHttp(app, config);
  app.enableShutdownHooks();
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

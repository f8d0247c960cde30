import rateLimit, { type FastifyRateLimitOptions } from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { publicSiteOf } from '../config/public-site.js';
import type { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';

/** Somebody, or everybody together, asks for more public pages than is reasonable. */
export class TooManyRequestsError extends DomainError {
  readonly code = 'too-many-attempts';

  constructor(override readonly retryAfterSeconds: number) {
    super({ zh: `访问过于频繁，请 ${retryAfterSeconds} 秒后再试。`, en: `Too many requests; try again in ${retryAfterSeconds} second(s).` });
  }
}

/** Clients that are remembered; the least recent is forgotten. */
const REMEMBERED = 20_000;
const MINUTE = 60_000;
/** Buttons that one client presses in a minute: what they count must not be counted up. */
const PRESSED = 20;
const HOUR = 60 * MINUTE;
/** All clients together may make so many times as many requests for information as one. */
const ALL_SUBMISSIONS = 20;

/** True for what anybody may do without signing in: the catalogue and the public desk, as pages and as data. */
export function isPublicSite(url: string): boolean {
  return /^\/(open|api\/open|apply|api\/public|sitemaps?|sitemap\.xml|robots\.txt)([/?]|$)/.test(url);
}

/** True for a request for information that is made online. */
function isSubmission(method: string, url: string): boolean {
  return method === 'POST' && /^\/(apply|api\/public)\/requests([/?]|$)/.test(url);
}

/** True for a button that counts: 「已找到」 and the like, in the catalogue and beside the form. */
function isButton(method: string, url: string): boolean {
  return method === 'POST' && (url.startsWith('/open/') || /^\/(apply|api\/public)\/found([/?]|$)/.test(url));
}

/**
 * Keeps the public pages from being asked for without measure: first per client, then all clients together. A client is its address, or
 * its /64 network; behind a proxy that is believed (`trustProxy`) the address that the proxy tells. Counted in the memory of the process.
 */
export async function limitPublicSite(app: NestFastifyApplication, config: Config): Promise<void> {
  const { clientPerMinute, allPerMinute, submissionsPerHour } = publicSiteOf(config);
  await app.register(rateLimit as never, { global: false, cache: REMEMBERED, timeWindow: MINUTE, max: clientPerMinute } satisfies FastifyRateLimitOptions as never);
  const server = app.getHttpAdapter().getInstance();
  const limits = [server.createRateLimit(), server.createRateLimit({ max: allPerMinute, keyGenerator: () => 'all' })];
  const submissions = [
    server.createRateLimit({ max: submissionsPerHour, timeWindow: HOUR }),
    server.createRateLimit({ max: submissionsPerHour * ALL_SUBMISSIONS, timeWindow: HOUR, keyGenerator: () => 'all' }),
  ];
  const pressing = server.createRateLimit({ max: Math.min(PRESSED, clientPerMinute) });
  server.addHook('onRequest', async (request: FastifyRequest) => {
    // The route and not the address as written, which has many forms.
    const url = request.routeOptions.url ?? request.url;
    if (!isPublicSite(url)) return;
    const more = isSubmission(request.method, url) ? submissions : isButton(request.method, url) ? [pressing] : [];
    for (const limit of [...limits, ...more]) {
      const state = await limit(request);
      if (!state.isAllowed && state.isExceeded) throw new TooManyRequestsError(Math.max(1, state.ttlInSeconds));
    }
  });
}

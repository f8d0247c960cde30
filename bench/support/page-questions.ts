import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';

/** A page is at rest when it has asked nothing for so long. */
const REST_MS = 300;

/** What a page asked of its server: questions of the API, bytes on the way, scripts. The line that the server pushes over is left out. */
export class PageQuestions {
  private readonly asked: Request[] = [];
  private readonly open = new Set<Request>();
  private restless = performance.now();

  constructor(page: Page) {
    page.on('request', (request) => {
      if (request.resourceType() === 'eventsource') return;
      this.asked.push(request);
      this.open.add(request);
      this.restless = performance.now();
    });
    const over = (request: Request) => {
      if (this.open.delete(request)) this.restless = performance.now();
    };
    page.on('requestfinished', over);
    page.on('requestfailed', over);
  }

  /** Until nothing is on the way any more. */
  async rest(): Promise<void> {
    while (this.open.size > 0 || performance.now() - this.restless < REST_MS) await pause(20);
  }

  /** Questions of the API, as `GET /api/…`. */
  get questions(): readonly string[] {
    return this.asked.map((request) => ({ method: request.method(), url: new URL(request.url()) })).filter(({ url }) => url.pathname.startsWith('/api/'))
      .map(({ method, url }) => `${method} ${url.pathname}${url.search}`);
  }

  /** Bytes that came over the line, with their heads. */
  async bytes(): Promise<number> {
    const sizes = await Promise.all(this.asked.map((request) => request.sizes().catch(() => null)));
    return sizes.reduce((sum, size) => sum + (size ? size.responseBodySize + size.responseHeadersSize : 0), 0);
  }

  /** Bytes of all scripts, each packed by gzip, however they came. */
  async scriptBytes(): Promise<number> {
    const scripts = this.asked.filter((request) => request.resourceType() === 'script');
    const bodies = await Promise.all(scripts.map(async (request) => (await request.response())?.body().catch(() => null)));
    return bodies.reduce((sum, body) => sum + (body ? gzipSync(body).length : 0), 0);
  }
}

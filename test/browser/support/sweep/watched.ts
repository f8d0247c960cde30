import type { Page, Request } from 'playwright-core';

/** The lasting connection over which the server tells of changes. */
const PUSHED = '/api/events';

/** What a page asks for while it is opened: nothing may fail, nothing is asked twice. */
export class Watched {
  private readonly pending = new Map<Request, Promise<void>>();
  private asked: string[] = [];
  private faults: string[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request) => this.begin(request));
    page.on('requestfailed', (request) => this.failed(request));
    page.on('response', (response) => void (response.status() >= 400 && this.faults.push(`${response.status()} ${nameOf(response.request())}`)));
    page.on('pageerror', (error) => this.faults.push(`script: ${error.message}`));
    page.on('console', (message) => {
      // A refused request is told by the browser as well.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.faults.push(`console: ${message.text()}`);
    });
  }

  /** Opens an address and waits until nothing is being read any more. Answers what went wrong on the way, but for the refusals that belong to the page. */
  async open(address: string, refused: readonly string[] = []): Promise<string[]> {
    [this.asked, this.faults] = [[], []];
    await this.page.goto(address);
    await this.quiet();
    const seen = new Map<string, number>();
    for (const each of this.asked) seen.set(each, (seen.get(each) ?? 0) + 1);
    const twice = [...seen].filter(([, times]) => times > 1).map(([each, times]) => `asked ${times} times: ${each}`);
    return [...this.faults.filter((each) => !refused.includes(each)), ...twice];
  }

  /** What went wrong since the page was opened, beyond that. */
  get since(): readonly string[] {
    return this.faults;
  }

  async quiet(): Promise<void> {
    do {
      await Promise.all(this.pending.values());
      await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))');
    } while (this.pending.size > 0);
  }

  private begin(request: Request): void {
    const { pathname } = new URL(request.url());
    // What the page put together itself, as a PDF.
    if (!request.url().startsWith('http')) return;
    if (request.resourceType() === 'document' || pathname.startsWith('/api/')) this.asked.push(nameOf(request));
    if (pathname === PUSHED) return;
    this.pending.set(request, request.response().then((response) => response?.finished()).catch(() => null).then(() => void this.pending.delete(request)));
  }

  private failed(request: Request): void {
    this.pending.delete(request);
    // Who leaves a page ends its questions.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.faults.push(`${request.failure()?.errorText} ${nameOf(request)}`);
  }
}

/** A question by its method, address and what is sent along. */
function nameOf(request: Request): string {
  const { pathname, search } = new URL(request.url());
  const body = request.method() === 'GET' ? null : request.postData();
  return `${request.method()} ${pathname}${search}${body ? ` ${body.slice(0, 200)}` : ''}`;
}

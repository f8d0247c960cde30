import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page, Response } from 'playwright-core';

/** What a page cost until somebody could read it, and until it answered a press. */
export interface PageTiming {
  /** Navigation to the first content that matters, in ms. */
  readonly seen: number;
  /** From a press to its effect, in ms; null where nothing is pressed. */
  readonly answered: number | null;
  /** Bytes of scripts, gzipped. */
  readonly script: number;
  /** Questions to the API. */
  readonly asked: number;
}

export interface Visit {
  readonly address: string;
  /** What is there when the page says something: a row, a card, a bar. */
  readonly meaning: string;
  readonly press?: { readonly what: string; readonly effect: string };
}

const isScript = (response: Response): boolean => /javascript/.test(response.headers()['content-type'] ?? '');

/** Opens a page in a window of its own, without anything cached. */
export async function visit(context: BrowserContext, { address, meaning, press }: Visit): Promise<PageTiming> {
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  let asked = 0;
  page.on('response', (response) => {
    if (isScript(response)) scripts.push(response.body().then((body) => gzipSync(body).length, () => 0));
    if (new URL(response.url()).pathname.startsWith('/api/') && response.request().resourceType() !== 'eventsource') asked += 1;
  });
  try {
    const began = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(meaning).first().waitFor();
    const seen = performance.now() - began;
    const askedToSee = asked;
    const answered = press ? await answer(page, press) : null;
    return { seen, answered, script: (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0), asked: askedToSee };
  } finally {
    await page.close();
  }
}

async function answer(page: Page, { what, effect }: NonNullable<Visit['press']>): Promise<number> {
  const began = performance.now();
  await page.locator(what).first().click();
  await page.locator(effect).first().waitFor();
  return performance.now() - began;
}

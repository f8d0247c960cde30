import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { armed, markingProgram, when, type Mark } from './page-marks.js';
import { PageQuestions } from './page-questions.js';

/** A page, what on it says something, and what somebody presses there. Selectors; of several each has to come after the one before. */
export interface Visit {
  readonly address: string;
  readonly seen: readonly string[];
  readonly press?: { readonly what: string; readonly effect: readonly string[] };
}

/** What a page cost, in ms and bytes. */
export interface PageTiming {
  /** From the navigation to the first thing that was painted. */
  readonly painted: number;
  /** From the navigation until it said something. */
  readonly seen: number;
  /** From the press until its effect was painted; null where nothing is pressed. */
  readonly answered: number | null;
  /** Questions of the API until the page was at rest. */
  readonly questions: readonly string[];
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Processor time of the page's own thread until it was at rest: scripts, styles, layout. Says the same on a busy machine. */
  readonly work: number;
}

const PATIENCE_MS = 180_000;
const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";

/** Opens a page in a tab of its own, presses what is pressed there, and closes it. */
export async function visit(context: BrowserContext, what: Visit): Promise<PageTiming> {
  const page = await context.newPage();
  const asked = new PageQuestions(page);
  const inside = await context.newCDPSession(page);
  await inside.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript({ content: markingProgram(what.seen) });
  try {
    await page.goto(what.address, { waitUntil: 'commit' });
    const seen = await mark(page, 'seen', what);
    await asked.rest();
    const { questions } = asked;
    const work = await workOf(inside);
    const [bytes, scriptBytes] = [await asked.bytes(), await asked.scriptBytes()];
    const painted = await page.evaluate<number>(PAINTED);
    return { painted, seen, questions, bytes, scriptBytes, work, answered: await pressed(page, what) };
  } finally {
    await page.close();
  }
}

async function workOf(inside: CDPSession): Promise<number> {
  const { metrics } = await inside.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function pressed(page: Page, what: Visit): Promise<number | null> {
  if (!what.press) return null;
  await page.evaluate(armed(what.press.effect));
  await page.locator(what.press.what).first().click();
  return mark(page, 'answered', what);
}

/** Waits for a mark that the page sets by itself. */
async function mark(page: Page, name: Mark, what: Visit): Promise<number> {
  const late = pause(PATIENCE_MS, null, { ref: false });
  const found = await Promise.race([page.evaluate<number>(when(name)), late]);
  if (found !== null) return found;
  const wanted = name === 'seen' ? what.seen : what.press?.effect ?? [];
  throw new Error(`${what.address}: not ${name} within three minutes: ${wanted.join(' → ')}\n${await picture(page)}`);
}

/** What stands there instead. */
async function picture(page: Page): Promise<string> {
  const path = join(tmpdir(), `yishen-bench-${Date.now()}.png`);
  await page.screenshot({ path, fullPage: true });
  return `${page.url()}, as it was: ${path}`;
}

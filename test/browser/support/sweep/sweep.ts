import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seriousFaults, SIZES } from '../console-office.js';
import { leftIdentifiers, leftInChinese, leftInEnglish, type Found } from './languages.js';
import { Watched } from './watched.js';

const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');
/** 1366×768 read twice as large. */
const TWICE = { width: 683, height: 384 };
/** A4 within its margins, at 96 dots an inch: lists lie across, everything else stands. */
const PAPER = { lists: { width: 1032, height: 700 }, other: { width: 680, height: 1000 } };

type Measure = 'sideways' | 'unreachable' | 'onPaper';
const measured = (page: Page, what: Measure): Promise<string[]> => page.evaluate(`sweep.${what}()`);
const labelled = (label: string, faults: readonly string[]): string[] => faults.map((fault) => `${label}: ${fault}`);

/** What is wrong with the page as it stands, but for its languages: each fault as a line that says where. */
export async function faultsOf(page: Page, { phone = false, paper = true } = {}): Promise<string[]> {
  await page.evaluate(IN_PAGE);
  const faults = [...labelled('axe', await seriousFaults(page)), ...(await fitting(page, 'small'))];
  faults.push(...(await fitting(page, 'large')));
  if (phone) faults.push(...(await fitting(page, 'phone')));
  await page.setViewportSize(TWICE);
  faults.push(...labelled('at 200 %', [...(await still(page)), ...(await measured(page, 'unreachable'))]));
  if (paper) faults.push(...(await printed(page)));
  await page.setViewportSize(SIZES.small);
  return faults;
}

async function fitting(page: Page, size: 'small' | 'large' | 'phone'): Promise<string[]> {
  await page.setViewportSize(SIZES[size]);
  return labelled(`at ${SIZES[size].width} px`, await still(page));
}

/** Charts and bars follow the width one frame later: only what stays too wide counts. */
async function still(page: Page): Promise<string[]> {
  await page.waitForFunction('sweep.sideways().length === 0', undefined, { timeout: 10_000 }).catch(() => undefined);
  return measured(page, 'sideways');
}

async function printed(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(await page.evaluate('sweep.lists()') ? PAPER.lists : PAPER.other);
  const faults = [...labelled('on paper', await still(page)), ...(await measured(page, 'onPaper'))];
  await page.emulateMedia({ media: null });
  return faults;
}

export async function englishLeft(page: Page): Promise<string[]> {
  const found = await words(page);
  return [...leftInEnglish(found), ...leftIdentifiers(found)];
}
/** Answers follow the language a moment later than labels: only what stays counts. */
export async function chineseLeft(page: Page, known: ReadonlySet<string>, inTitle = known): Promise<string[]> {
  const until = Date.now() + 10_000;
  for (;;) {
    const left = leftInChinese(await words(page), known, inTitle);
    if (left.length === 0 || Date.now() > until) return left;
  }
}
async function words(page: Page): Promise<Found[]> {
  await page.evaluate(IN_PAGE);
  return page.evaluate('sweep.words()');
}

/** Reads the page in English, as its button does it; one without the frame is opened again. */
export async function readInEnglish(watched: Watched, address: string): Promise<void> {
  const { page } = watched;
  const button = page.getByRole('button', { name: 'English', exact: true });
  if (await button.count()) {
    await button.click();
    await page.waitForFunction("document.documentElement.lang === 'en'");
    return watched.quiet();
  }
  await page.evaluate("sessionStorage.setItem('sweep.language', 'en')");
  await watched.open(address);
  await page.evaluate("sessionStorage.removeItem('sweep.language')");
}

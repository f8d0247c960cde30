import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import type { DemoPerson } from '../../src/demo/office/demo-person.js';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Long enough for a very busy machine; what takes longer is a failure of the benchmark and not a figure. */
const PATIENCE_MS = 180_000;

/** The system's Chromium; null where none is installed. */
export function installedBrowser(): string | null {
  return PLACES.find((path) => path !== undefined && existsSync(path)) ?? null;
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A window of the smaller of both sizes, which knows nothing of any other: nothing is cached in it. */
export async function freshWindow(browser: Browser, url: string, session?: Session): Promise<BrowserContext> {
  const options: BrowserContextOptions = { baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1366, height: 768 } };
  const context = await browser.newContext({ ...options, ...(session && { storageState: session }) });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Signs somebody in as they do it themselves, and answers what their browser keeps of it. */
export async function signInOnPage(browser: Browser, url: string, { username, password }: DemoPerson): Promise<Session> {
  const context = await freshWindow(browser, url);
  try {
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('.y-top').waitFor();
    return await context.storageState();
  } finally {
    await context.close();
  }
}

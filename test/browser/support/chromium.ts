import { jest } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './chromium-path.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

const path = chromiumPath();
/** A whole day's work on a slow machine with much else to do. Nothing waits so long but what never comes. */
const A_DAY_MS = 300_000;

/** A suite that needs a browser: where there is none it is left out and says so; on CI that is an error. */
export function describeInBrowser(name: string, suite: () => void): void {
  jest.setTimeout(A_DAY_MS);
  (path === null ? describe.skip : describe)(name, suite);
}
if (path === null) process.stderr.write('未找到 Chromium，跳过浏览器测试。 No Chromium: browser tests are skipped (apt-get install chromium fonts-noto-cjk, or set CHROMIUM).\n');

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: path!, args: FLAGS });
}

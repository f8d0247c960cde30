import { existsSync } from 'node:fs';

/** The system's Chromium; null where there is none. On CI there has to be one. */
export function chromiumPath() {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path)) ?? null;
  if (found === null && process.env.CI) throw new Error('no Chromium: the browser tests cannot run, and on CI they must (apt-get install chromium fonts-noto-cjk)');
  return found;
}

// Before the browser tests: the console as its sources are now. Built again only where they have changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from './chromium-path.mjs';

const SOURCES = ['web', 'workflows/request', 'src/identity/roles.ts', 'src/identity/checks/paper-names.ts', 'src/requests/request-texts.ts', 'src/supervision/notifications/deadline-names.ts', 'package-lock.json'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).filter((name) => !name.endsWith('.spec.ts') && !name.endsWith('.md')).map((name) => newest(join(path, name))));
}

export default function buildConsole() {
  if (chromiumPath() === null) return;
  const built = 'dist/web/index.html';
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map(newest))) return;
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the console does not build:\n${stderr}`);
}

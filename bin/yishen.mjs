#!/usr/bin/env node
// The command line. Compiles first when the compiled program is missing or older than its source, so that it works right after `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist', 'src', 'cli', 'main.js');

function newestSource() {
  const times = ['src', 'workflows'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
  return Math.max(...times);
}

if (existsSync(join(root, 'src')) && (!existsSync(program) || statSync(program).mtimeMs < newestSource())) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (existsSync(compiler)) {
    const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(status ?? 1);
  }
}
await import(pathToFileURL(program).href);

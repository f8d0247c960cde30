import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformSync } from '@swc/core';

/**
 * Folders of the product compiled to a place of their own, for what has to run outside the test's process: further processes and threads.
 * The place lies under node_modules, so that packages are found from it.
 */
export function compiled(folders: readonly string[]): { readonly path: string; remove(): void } {
  const root = process.cwd();
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  const path = mkdtempSync(join(root, 'node_modules/.cache/yishen-compiled-'));
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }');
  const options = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')) as object;
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.spec.ts')) continue;
      const source = join(entry.parentPath, entry.name);
      const target = join(path, relative(root, source)).replace(/\.ts$/, '.js');
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, transformSync(readFileSync(source, 'utf8'), { ...options, filename: source, sourceMaps: false, swcrc: false }).code);
    }
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder an installed package lies in. */
export function packageFolder(name: string): string {
  let folder = dirname(require.resolve(name));
  while (!existsSync(join(folder, 'package.json')) || nameIn(folder) !== name) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`package ${name} has no folder of its own`);
    folder = parent;
  }
  return folder;
}

/** The version of an installed package. */
export function packageVersion(name: string): string {
  return String(describe(packageFolder(name)).version);
}

function nameIn(folder: string): unknown {
  return describe(folder).name;
}

function describe(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
}

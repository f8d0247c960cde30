import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { transformSync } from '@swc/core';

export interface Compiled {
  readonly folder: string;
  readonly file: URL;
  remove(): void;
}

/** A module of the product and all that it imports, compiled as for running without tests, in a folder of its own. */
export function compiled(entry: string): Compiled {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'yishen-thread-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const done = new Set<string>();
  const compile = (source: string) => {
    if (done.has(source)) return;
    done.add(source);
    const { code } = transformSync(readFileSync(source, 'utf8'), { filename: source });
    const target = join(folder, relative(root, source)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
    for (const [, to] of code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g)) compile(`${resolve(dirname(source), to!)}.ts`);
  };
  compile(join(root, entry));
  const file = new URL(`file://${join(folder, entry).replace(/\.ts$/, '.js')}`);
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

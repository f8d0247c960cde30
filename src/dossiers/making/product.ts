import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RENDERER_VERSION } from '../../letters/rendering/rendered.js';
import type { Manifest } from '../format/manifest.js';

/** What made a case file. */
export function product(): Manifest['product'] {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  return { name, version, renderer: RENDERER_VERSION };
}

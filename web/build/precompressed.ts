import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_IT = /\.(js|css|svg|json)$/;

/** Puts a `.br` and a `.gz` beside every built file, so that the server never compresses one while somebody waits. */
export function precompressed(): Plugin {
  let folder = '';
  return {
    name: 'precompressed', apply: 'build',
    configResolved: (config) => void (folder = join(config.root, config.build.outDir, config.build.assetsDir)),
    closeBundle: async () => {
      const names = (await readdir(folder)).filter((name) => WORTH_IT.test(name));
      await Promise.all(names.map((name) => compress(join(folder, name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < 1024) return;
  const smaller = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  await writeFile(`${file}.br`, smaller);
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}

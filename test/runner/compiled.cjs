'use strict';
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { fileURLToPath } = require('node:url');

const ROOT = join(__dirname, '..', '..');
const RULES = readFileSync(join(ROOT, '.swcrc'), 'utf8');
const { version } = require('@swc/core/package.json');
const STORE = join(tmpdir(), `yishen-compiled-${process.getuid?.() ?? 0}`);

/** Where the compiled text of a source lies: named by all that it depends on, so that it is never out of date. */
function placeOf(path, source) {
  return join(STORE, createHash('sha256').update(JSON.stringify([version, RULES, path, source])).digest('hex'));
}

function put(path, text) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** The JavaScript of a TypeScript file; compiled when nobody has compiled this very text before. */
function compiled(path) {
  const source = readFileSync(path, 'utf8');
  const place = placeOf(path, source);
  if (existsSync(`${place}.js`)) return readFileSync(`${place}.js`, 'utf8');
  const { code, map } = require('@swc/core').transformSync(source, { filename: path, root: ROOT, swcrc: true, sourceMaps: true });
  mkdirSync(STORE, { recursive: true });
  put(`${place}.map`, map);
  put(`${place}.js`, code);
  return code;
}

/** The files with the source maps of compiled files, asked for as they are named in a stack. */
class Maps extends Map {
  get(name) {
    const [file] = name.split('?');
    const path = file.startsWith('file:') ? fileURLToPath(file) : file;
    return path.endsWith('.ts') && existsSync(path) ? `${placeOf(path, readFileSync(path, 'utf8'))}.map` : undefined;
  }
}

module.exports = { compiled, Maps };

'use strict';
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { fileURLToPath } = require('node:url');

const ROOT = path.join(__dirname, '..', '..');
const RULES = readFileSync(path.join(ROOT, '.swcrc'), 'utf8');
const { version } = require('@swc/core/package.json');
const STORE = path.join(ROOT, 'node_modules', '.cache', 'compiled-specs');

/** Where the compiled text of a source lies: named by all that it depends on, so that it is never out of date. */
function placeOf(file, source) {
  return path.join(STORE, createHash('sha256').update(JSON.stringify([version, RULES, file, source])).digest('hex'));
}

function put(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** The JavaScript of a TypeScript file; compiled when nobody has compiled this very text before. */
function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const place = placeOf(file, source);
  if (existsSync(`${place}.js`)) return readFileSync(`${place}.js`, 'utf8');
  const { code, map } = require('@swc/core').transformSync(source, { filename: file, root: ROOT, swcrc: true, sourceMaps: true });
  mkdirSync(STORE, { recursive: true });
  put(`${place}.map`, map);
  put(`${place}.js`, code);
  return code;
}

/** The files with the source maps of compiled files, asked for as they are named in a stack. */
class Maps extends Map {
  get(name) {
    const [named] = name.split('?');
    const file = named.startsWith('file:') ? fileURLToPath(named) : named;
    return file.endsWith('.ts') && existsSync(file) ? `${placeOf(file, readFileSync(file, 'utf8'))}.map` : undefined;
  }
}

module.exports = { compiled, Maps };

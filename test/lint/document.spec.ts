import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintDocument } from './document.js';

const FILE = join(process.cwd(), 'docs/lint.md');

describe('docs/lint.md', () => {
  it('says what the rules and the corpus say; `npm run docs:lint` writes it anew', () => {
    if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, lintDocument());
    expect(readFileSync(FILE, 'utf8')).toBe(lintDocument());
  });
});

import { readFileSync } from 'node:fs';
import { withGeneratedParts } from '../../src/cli/docs/readme.js';

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('shows the chart and every variable of the configuration as the program has them (npm run docs)', () => {
    expect(withGeneratedParts(readme)).toBe(readme);
  });

  it('names the two commands', () => {
    expect(readme).toContain('npm ci && npm run demo');
    expect(readme).toContain('npm ci && npm test');
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z][a-z:]*[a-z])/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

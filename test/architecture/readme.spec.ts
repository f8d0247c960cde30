import { readFileSync } from 'node:fs';
import { withConfigurationTable } from '../../src/cli/docs/readme.js';

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('shows every variable of the configuration as the program reads it (npm run docs)', () => {
    expect(withConfigurationTable(readme)).toBe(readme);
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

import { readFileSync } from 'node:fs';
import { releaseV1 } from '../../../workflows/release/v1/definition.js';
import { rulesOfSources } from './rules-of-sources.js';
import { RELEASE_README, releaseReadme, writeReleaseReadme } from './write-release-readme.js';

// UPDATE_DOCS=1 writes it without a build.
if (process.env.UPDATE_DOCS) writeReleaseReadme();

const text = releaseReadme();

describe('workflows/release/README.md', () => {
  test('says what the machine says (else: npm run docs)', () => {
    expect(readFileSync(RELEASE_README, 'utf8')).toBe(text);
  });

  test('names every command and rule', () => {
    for (const each of releaseV1.commands.keys()) expect(text).toContain(`\`${each}\``);
    const rules = [...rulesOfSources('workflows/release').values()].flat();
    expect(rules.length).toBeGreaterThan(50);
    for (const each of rules) expect(each.message).toMatch(/[\u4e00-\u9fff]/);
  });

  test('draws with the plainest syntax: arrows with labels', () => {
    const [head, ...lines] = /```mermaid\n([\s\S]*?)```/.exec(text)![1]!.trimEnd().split('\n');
    expect(head).toBe('stateDiagram-v2');
    expect(lines.filter((line) => !/^ {2}(\[\*\] --> \w+|\w+ --> \[\*\]|\w+ --> \w+ : \w+(, \w+)*)$/.test(line))).toEqual([]);
  });
});

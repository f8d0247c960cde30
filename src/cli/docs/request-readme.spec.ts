import { readFileSync } from 'node:fs';
import { requestV1 } from '../../../workflows/request/v1/definition.js';
import { rulesOfSources } from './rules-of-sources.js';
import { README, requestReadme, writeRequestReadme } from './write-request-readme.js';

// UPDATE_DOCS=1 writes it without a build.
if (process.env.UPDATE_DOCS) writeRequestReadme();

const text = requestReadme();
const diagrams = [...text.matchAll(/```mermaid\n([\s\S]*?)```/g)].map((each) => each[1]!);

describe('workflows/request/README.md', () => {
  test('says what the machine says (else: npm run docs)', () => {
    expect(readFileSync(README, 'utf8')).toBe(text);
  });

  test('names every command, state and rule', () => {
    for (const each of requestV1.commands.keys()) expect(text).toContain(`\`${each}\``);
    const rules = [...rulesOfSources('workflows/request').values()].flat();
    expect(rules.length).toBeGreaterThan(80);
    for (const each of rules) expect(each.message).toMatch(/[\u4e00-\u9fff]/);
  });

  test('draws with the plainest syntax: arrows with labels', () => {
    expect(diagrams.length).toBeGreaterThan(5);
    for (const diagram of diagrams) {
      const [head, ...lines] = diagram.trimEnd().split('\n');
      expect(head).toBe('stateDiagram-v2');
      const odd = lines.filter((line) => !/^ {2}(\[\*\] --> \w+|\w+ --> \[\*\]|\w+ --> \w+ : \w+(, \w+)*)$/.test(line));
      expect(odd).toEqual([]);
    }
  });
});

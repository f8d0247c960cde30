import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { acceptedByState } from '../../../../src/engine/chart.js';
import { requestV1 } from '../definition.js';
import { COMMANDS, STEPS } from './all.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = [...readdirSync(folder), '../step.ts', '../late-entry.ts', '../late-entry.spec.ts'].filter((each) => each.endsWith('.ts'));
const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

const RULE = /refuse\('(\w+)'/g;
const named = (text: string, pattern: RegExp): Set<string> => new Set([...text.matchAll(pattern)].map((each) => each[1]!));

describe('every rule is provoked by a test', () => {
  const specs = sources.filter((each) => each.endsWith('.spec.ts'));
  const everywhere = specs.map(read).join('\n');
  const files = sources.filter((each) => !each.endsWith('.spec.ts') && named(read(each), RULE).size > 0);

  // A rule of `fee.ts` is provoked in `fee.spec.ts`; helpers without a spec of their own are provoked wherever they are used.
  test.each(files)('%s', (file) => {
    const own = specs.find((each) => each === file.replace('.ts', '.spec.ts'));
    const text = own ? read(own) : everywhere;
    const unprovoked = [...named(read(file), RULE)].filter((rule) => !new RegExp(`refuses\\([^,]+, '${rule}'|toEqual\\(\\['${rule}'\\]\\)`).test(text));
    expect(unprovoked).toEqual([]);
  });
});

describe('the table of commands', () => {
  test('names each once, in Chinese and English, with its basis', () => {
    expect(COMMANDS.size).toBe(STEPS.length);
    for (const each of STEPS) {
      expect(each.label.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(each.label.en).not.toBe('');
      if (each.type !== 'ADD_NOTE') expect(each.basis.length).toBeGreaterThan(0);
    }
  });

  test('is the set of events the chart handles, and the other way round', () => {
    const handled = new Set(acceptedByState(requestV1.machine).flatMap((each) => each.events));
    expect([...handled].sort()).toEqual([...COMMANDS.keys()].sort());
  });

  test('only the clock sends what is automatic', () => {
    expect(STEPS.filter((each) => each.automatic).map((each) => each.type)).toEqual(['THIRD_PARTY_SILENT', 'ORGAN_SILENT', 'CLOCK_STAGE', 'DEADLINES_RECOMPUTED']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { rulesIn } from './step-rules.js';
import type { RulesByFile } from './workflow-tables.js';

/** How anything is entered, whichever workflow it belongs to. */
const OF_ALL = 'workflows/request/v1/late-entry.ts';

/** The rules in the sources of version 1 of a workflow, seen from the root of the project. */
export function rulesOfSources(folder: string): RulesByFile {
  const steps = `${folder}/v1/steps`;
  const files = ['../step.ts', ...readdirSync(steps).filter((each) => each.endsWith('.ts') && !each.endsWith('.spec.ts')).sort()];
  const own = files.map((each) => [each.replace('../', ''), rulesIn(readFileSync(`${steps}/${each}`, 'utf8'))] as const);
  return new Map([['late-entry.ts', rulesIn(readFileSync(OF_ALL, 'utf8'))], ...own]);
}

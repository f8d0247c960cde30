import { readdirSync, readFileSync } from 'node:fs';
import { rulesIn } from './step-rules.js';
import type { RulesByFile } from './workflow-tables.js';

/** The rules in the sources of version 1 of a workflow, seen from the root of the project. */
export function rulesOfSources(folder: string): RulesByFile {
  const steps = `${folder}/v1/steps`;
  const files = ['../step.ts', ...readdirSync(steps).filter((each) => each.endsWith('.ts') && !each.endsWith('.spec.ts')).sort()];
  return new Map(files.map((each) => [each.replace('../', ''), rulesIn(readFileSync(`${steps}/${each}`, 'utf8'))]));
}

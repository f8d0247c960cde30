import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { requestV1 } from '../../../workflows/request/v1/definition.js';
import { renderWorkflowReadme, type RulesByFile } from './request-readme.js';
import { rulesIn } from './step-rules.js';

const FOLDER = 'workflows/request';

/** The rules in the sources of version 1, seen from the root of the project. */
export function rulesOfSources(): RulesByFile {
  const steps = `${FOLDER}/v1/steps`;
  const files = ['../step.ts', ...readdirSync(steps).filter((each) => each.endsWith('.ts') && !each.endsWith('.spec.ts')).sort()];
  return new Map(files.map((each) => [each.replace('../', ''), rulesIn(readFileSync(`${steps}/${each}`, 'utf8'))]));
}

export const README = `${FOLDER}/README.md`;

export const requestReadme = (): string => renderWorkflowReadme(requestV1, rulesOfSources());

/** `npm run docs`: writes the README of the request anew. */
export function writeRequestReadme(): void {
  writeFileSync(README, requestReadme());
}

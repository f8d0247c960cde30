import { writeFileSync } from 'node:fs';
import { requestV1 } from '../../../workflows/request/v1/definition.js';
import { renderWorkflowReadme } from './request-readme.js';
import { rulesOfSources } from './rules-of-sources.js';

const FOLDER = 'workflows/request';

export const README = `${FOLDER}/README.md`;

export const requestReadme = (): string => renderWorkflowReadme(requestV1, rulesOfSources(FOLDER));

/** `npm run docs`: writes the README of the request anew. */
export function writeRequestReadme(): void {
  writeFileSync(README, requestReadme());
}

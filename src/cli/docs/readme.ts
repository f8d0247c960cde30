import { readFile, writeFile } from 'node:fs/promises';
import { requestV1 } from '../../../workflows/request/v1/definition.js';
import { variablesTable } from '../../platform/config/variables.js';
import { acceptedByState } from '../../engine/chart.js';
import { mainDiagram } from './workflow-mermaid.js';

/** Puts `content` between `<!-- name -->` and `<!-- /name -->`. Throws when the place for it is missing. */
function withPart(readme: string, name: string, content: string): string {
  const begin = `<!-- ${name} -->`;
  const from = readme.indexOf(begin);
  const to = readme.indexOf(`<!-- /${name} -->`);
  if (from < 0 || to < from) throw new Error(`README lacks ${begin} … <!-- /${name} -->`);
  return `${readme.slice(0, from + begin.length)}\n${content}\n${readme.slice(to)}`;
}

/** README with its generated parts as the program has them: the chart of the request and the configuration table. */
export function withGeneratedParts(readme: string): string {
  const chart = mainDiagram(acceptedByState(requestV1.machine).filter((each) => each.path !== ''));
  return withPart(withPart(readme, 'chart', chart), 'configuration', variablesTable());
}

/** Writes the generated parts of README anew. */
export async function writeReadme(path = 'README.md'): Promise<void> {
  await writeFile(path, withGeneratedParts(await readFile(path, 'utf8')));
}

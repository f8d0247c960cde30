import { readFile, writeFile } from 'node:fs/promises';
import { variablesTable } from '../../platform/config/variables.js';

const BEGIN = '<!-- configuration -->';
const END = '<!-- /configuration -->';

/** README with the configuration table as the program has it. Throws when the place for it is missing. */
export function withConfigurationTable(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README lacks ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${variablesTable()}\n${readme.slice(end)}`;
}

/** Writes the generated parts of README anew. */
export async function writeReadme(path = 'README.md'): Promise<void> {
  await writeFile(path, withConfigurationTable(await readFile(path, 'utf8')));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The description for clients knows a form by the name of its class alone: of two of one name, it would tell only the last. */
describe('forms of the API', () => {
  it('have names of their own', () => {
    const classes = readdirSync('src', { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
      .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/^export class (\w+(?:View|Body|Query|Path|Patch))\b/gm)].map(([, name]) => name!));
    expect(classes.filter((name, index) => classes.indexOf(name) !== index)).toEqual([]);
  });
});

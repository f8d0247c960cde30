import { resolve, sep } from 'node:path';

/** Where the build puts the console: `dist/web`, seen from the compiled program as well as from its sources. */
export function builtConsole(module: string): string {
  const compiled = `${sep}dist${sep}src${sep}`;
  const at = module.lastIndexOf(compiled);
  if (at >= 0) return resolve(module.slice(0, at), 'dist/web');
  return resolve(module.slice(0, module.lastIndexOf(`${sep}src${sep}`)), 'dist/web');
}

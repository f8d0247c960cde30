import { createHash } from 'node:crypto';
import type { ManifestFile } from './manifest.js';

export const sha256Of = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** A list as `sha256sum -c` reads it, in the order of the names. */
export function sumsText(files: readonly Pick<ManifestFile, 'path' | 'sha256'>[]): string {
  return [...files].sort(byPath).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** By code units, the same everywhere. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** Kinds that tell of the making: when, for whom and why. */
const OF_THE_MAKING = new Set(['cover', 'note']);

/** What two case files of the same revision and documents have in common. */
export function contentsHash(files: readonly Pick<ManifestFile, 'path' | 'sha256' | 'kind'>[]): string {
  return sha256Of(sumsText(files.filter(({ kind }) => !OF_THE_MAKING.has(kind))));
}

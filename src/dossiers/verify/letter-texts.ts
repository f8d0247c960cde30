import type { Letter } from '../../../workflows/letters/letter.js';
import { contentHash } from '../../letters/store/content-hash.js';
import type { Manifest } from '../format/manifest.js';
import type { ArchiveFile } from './archive-file.js';
import { fault, Unverifiable, type Fault } from './faults.js';

/** Hashes of the versions of each letter's text, by its id: worked out from the text itself. */
export type LetterTexts = ReadonlyMap<string, readonly string[]>;

/** Reads the texts of letters; one whose stated hash is not that of its text is a fault. */
export async function letterTexts(archive: ArchiveFile, manifest: Manifest): Promise<{ readonly texts: LetterTexts; readonly faults: readonly Fault[] }> {
  const texts = new Map<string, readonly string[]>();
  const faults: Fault[] = [];
  for (const { path, letterId } of manifest.files.filter(({ kind, path: name }) => kind === 'letter-text' && name.endsWith('.json'))) {
    if (letterId === undefined || !archive.has(path)) continue;
    const hashes = await hashesIn(archive, path);
    if (hashes) texts.set(letterId, hashes);
    else faults.push(fault('letter-text-differs', path));
  }
  return { texts, faults };
}

async function hashesIn(archive: ArchiveFile, path: string): Promise<string[] | null> {
  try {
    const { versions } = JSON.parse((await archive.read(path)).toString('utf8')) as { versions: { contentHash: string; letter: Letter }[] };
    const hashes = versions.map(({ letter }) => contentHash(letter));
    return versions.every(({ contentHash: told }, i) => told === hashes[i]) ? hashes : null;
  } catch (error) {
    if (error instanceof Unverifiable || error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

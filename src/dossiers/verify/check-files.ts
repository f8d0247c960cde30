import type { Manifest } from '../format/manifest.js';
import { NAMES } from '../format/names.js';
import { contentsHash, sha256Of, sumsText } from '../format/sums.js';
import type { ArchiveFile } from './archive-file.js';
import { fault, Unverifiable, type Fault } from './faults.js';

/** Every file against the manifest, and the manifest against the list of sums. In the order of the archive, so that the first broken file is named first. */
export async function checkFiles(archive: ArchiveFile, manifest: Manifest, manifestBytes: Buffer): Promise<Fault[]> {
  const faults: Fault[] = [];
  const known = new Map(manifest.files.map((each) => [each.path, each]));
  if (known.size !== manifest.files.length || known.has(NAMES.manifest) || known.has(NAMES.sums)) faults.push(fault('manifest-malformed', 'files'));
  for (const name of archive.names) {
    if (name === NAMES.manifest || name === NAMES.sums) continue;
    const told = known.get(name);
    if (!told) faults.push(fault('file-extra', name));
    else faults.push(...(await changed(archive, told)));
  }
  for (const { path } of manifest.files) if (!archive.has(path)) faults.push(fault('file-missing', path));
  if (contentsHash(manifest.files) !== manifest.contents) faults.push(fault('contents-differ', NAMES.manifest));
  return [...faults, ...(await sums(archive, manifest, manifestBytes))];
}

async function changed(archive: ArchiveFile, told: { readonly path: string; readonly sha256: string; readonly size: number }): Promise<Fault[]> {
  try {
    const { sha256, size } = await archive.digest(told.path);
    return sha256 === told.sha256 && size === told.size ? [] : [fault('file-changed', told.path)];
  } catch (error) {
    if (error instanceof Unverifiable) return [error.fault];
    throw error;
  }
}

async function sums(archive: ArchiveFile, manifest: Manifest, manifestBytes: Buffer): Promise<Fault[]> {
  if (!archive.has(NAMES.sums)) return [fault('sums-missing', NAMES.sums)];
  const expected = sumsText([...manifest.files, { path: NAMES.manifest, sha256: sha256Of(manifestBytes) }]);
  return (await archive.read(NAMES.sums)).equals(Buffer.from(expected)) ? [] : [fault('sums-differ', NAMES.sums)];
}

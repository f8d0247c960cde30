import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import yauzl from 'yauzl';
import yazl from 'yazl';
import type { Manifest } from '../../src/dossiers/format/manifest.js';
import { contentsHash, sha256Of, sumsText } from '../../src/dossiers/format/sums.js';
import { verifyDossier, type Told, type Verification } from '../../src/dossiers/verify/verify-dossier.js';

export type Files = Map<string, Buffer>;

/** Files of an archive, in its order. */
export function unzipped(bytes: Buffer): Promise<Files> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const files: Files = new Map();
      zip.on('error', reject).on('end', () => resolve(files)).on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault);
          const pieces: Buffer[] = [];
          stream.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => { files.set(entry.fileName, Buffer.concat(pieces)); zip.readEntry(); });
        });
      });
      zip.readEntry();
    });
  });
}

export function zipped(files: Files | readonly (readonly [string, Buffer])[]): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name, { mtime: new Date(0), compress: true });
  zip.end();
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    zip.outputStream.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve(Buffer.concat(pieces))).on('error', reject);
  });
}

export const manifestIn = (files: Files): Manifest => JSON.parse(files.get('manifest.json')!.toString()) as Manifest;

/** What a forger does next: the manifest and the sums made to agree with the files again. */
export function resealed(files: Files, change: (manifest: Manifest) => Manifest = (manifest) => manifest): Files {
  const { files: told, ...rest } = change(manifestIn(files));
  const listed = told.filter(({ path }) => files.has(path)).map((each) => ({ ...each, sha256: sha256Of(files.get(each.path)!), size: files.get(each.path)!.length }));
  const manifest = Buffer.from(`${JSON.stringify({ ...rest, contents: contentsHash(listed), files: listed }, null, 2)}\n`);
  return new Map([...files, ['manifest.json', manifest], ['SHA256SUMS', Buffer.from(sumsText([...listed, { path: 'manifest.json', sha256: sha256Of(manifest) }]))]]);
}

/** Verifies bytes as a file on disk, as another machine has it. */
export async function verifiedBytes(bytes: Buffer, told: Told = {}): Promise<Verification> {
  const folder = mkdtempSync(join(tmpdir(), 'yishen-dossier-'));
  try {
    const file = join(folder, 'file.zip');
    writeFileSync(file, bytes);
    return await verifyDossier(file, told);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

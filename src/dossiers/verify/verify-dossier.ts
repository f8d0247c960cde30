import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Manifest } from '../format/manifest.js';
import { NAMES } from '../format/names.js';
import { ManifestError, readManifest } from '../format/read-manifest.js';
import { ArchiveFile } from './archive-file.js';
import { DocumentCheck } from './check-documents.js';
import { checkFiles } from './check-files.js';
import { checkRecord } from './check-record.js';
import { fault, Unverifiable, type Fault } from './faults.js';
import { letterTexts } from './letter-texts.js';

/** What the office told by another way, to compare with. */
export interface Told {
  /** SHA-256 of the archive. */
  readonly sha256?: string;
  /** Hash of the last entry of the record. */
  readonly head?: string;
}

export interface Verification {
  readonly size: number;
  readonly sha256: string;
  /** Null where it could not be read. */
  readonly manifest: Manifest | null;
  readonly entries: number;
  readonly documents: number;
  /** The first broken thing first; empty: everything agrees. */
  readonly faults: readonly Fault[];
}

/**
 * Verifies a case file with nothing but itself: no database, no keys, no network. What it finds broken it tells; it throws only where the
 * file itself cannot be opened by the system.
 */
export async function verifyDossier(path: string, told: Told = {}): Promise<Verification> {
  const { size } = await stat(path);
  const sha256 = await digestOf(path);
  const whole = told.sha256 !== undefined && told.sha256.toLowerCase() !== sha256 ? [fault('archive-not-as-told')] : [];
  try {
    const archive = await ArchiveFile.open(path, size);
    try {
      const found = await checked(archive, told);
      return { size, sha256, ...found, faults: [...whole, ...found.faults] };
    } finally {
      archive.close();
    }
  } catch (error) {
    if (error instanceof Unverifiable) return { size, sha256, manifest: null, entries: 0, documents: 0, faults: [...whole, error.fault] };
    throw error;
  }
}

async function checked(archive: ArchiveFile, told: Told): Promise<Omit<Verification, 'size' | 'sha256'>> {
  const bytes = await manifestBytes(archive);
  const manifest = manifestIn(bytes);
  const files = await checkFiles(archive, manifest, bytes);
  if (!archive.has(NAMES.record)) return { manifest, entries: 0, documents: 0, faults: [...files, fault('record-missing', NAMES.record)] };
  const record = checkRecord(await archive.read(NAMES.record), manifest);
  const { texts, faults: untrue } = await letterTexts(archive, manifest);
  const documents = new DocumentCheck(manifest, texts).run(record.entries);
  const { recordFault } = manifest;
  const before = recordFault ? [fault('record-was-broken', `${NAMES.record}:${recordFault.seq ?? '-'} ${recordFault.fault}`)] : [];
  const other = told.head !== undefined && told.head.toLowerCase() !== manifest.case.head ? [fault('head-not-as-told')] : [];
  return {
    manifest, entries: record.entries.length, documents: documents.compared,
    faults: [...files, ...record.faults, ...untrue, ...documents.faults, ...before, ...other],
  };
}

async function manifestBytes(archive: ArchiveFile): Promise<Buffer> {
  if (!archive.has(NAMES.manifest)) throw new Unverifiable('manifest-missing', NAMES.manifest);
  return archive.read(NAMES.manifest);
}

function manifestIn(bytes: Buffer): Manifest {
  try {
    return readManifest(bytes);
  } catch (error) {
    if (error instanceof ManifestError) throw new Unverifiable(error.unknownVersion ? 'manifest-unknown-version' : 'manifest-malformed', error.where);
    throw error;
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

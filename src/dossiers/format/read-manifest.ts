import { FILE_KINDS, LEFT_OUT_REASONS, type Manifest } from './manifest.js';

/** What is wrong with a manifest, in two words: `files[3].sha256`. */
export class ManifestError extends Error {
  constructor(readonly where: string, readonly unknownVersion = false) {
    super(where);
  }
}

const HEX = /^[0-9a-f]{64}$/;
type Fields = Readonly<Record<string, unknown>>;

/** The manifest in these bytes, every member that verification relies on checked. Errors: `ManifestError`. */
export function readManifest(bytes: Buffer): Manifest {
  const root = objectIn(parsed(bytes), 'manifest');
  if (root['kind'] !== 'yishen-dossier') throw new ManifestError('kind');
  if (root['version'] !== 1) throw new ManifestError('version', true);
  checkCase(objectIn(root['case'], 'case'));
  checkMade(objectIn(root['made'], 'made'));
  const product = objectIn(root['product'], 'product');
  require(typeof product['name'] === 'string' && typeof product['version'] === 'string', 'product');
  require(typeof root['contents'] === 'string' && HEX.test(root['contents']), 'contents');
  listIn(root['files'], 'files').forEach(checkFile);
  listIn(root['leftOut'], 'leftOut').forEach(checkLeftOut);
  if (root['recordFault'] !== null) require(typeof objectIn(root['recordFault'], 'recordFault')['fault'] === 'string', 'recordFault');
  return root as unknown as Manifest;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ManifestError('JSON');
  }
}

function checkCase(fields: Fields): void {
  const organ = objectIn(fields['organ'], 'case.organ');
  require(typeof fields['id'] === 'string', 'case.id');
  require(fields['number'] === null || typeof fields['number'] === 'string', 'case.number');
  require(typeof organ['id'] === 'string' && typeof organ['name'] === 'string', 'case.organ');
  require(isCount(fields['revision']), 'case.revision');
  require(typeof fields['head'] === 'string' && HEX.test(fields['head']), 'case.head');
}

function checkMade(fields: Fields): void {
  require(typeof fields['dossierId'] === 'string' && typeof fields['on'] === 'string' && isCount(fields['at']), 'made');
}

function checkFile(value: unknown, i: number): void {
  const file = objectIn(value, `files[${i}]`);
  require(typeof file['path'] === 'string' && file['path'] !== '', `files[${i}].path`);
  require(typeof file['sha256'] === 'string' && HEX.test(file['sha256']), `files[${i}].sha256`);
  require(isCount(file['size']), `files[${i}].size`);
  checkAbout(file, `files[${i}]`);
}

function checkLeftOut(value: unknown, i: number): void {
  const hole = objectIn(value, `leftOut[${i}]`);
  require((LEFT_OUT_REASONS as readonly unknown[]).includes(hole['why']), `leftOut[${i}].why`);
  require(hole['sha256'] === null || (typeof hole['sha256'] === 'string' && HEX.test(hole['sha256'])), `leftOut[${i}].sha256`);
  checkAbout(hole, `leftOut[${i}]`);
}

function checkAbout(fields: Fields, where: string): void {
  require((FILE_KINDS as readonly unknown[]).includes(fields['kind']), `${where}.kind`);
  require(typeof fields['title'] === 'string', `${where}.title`);
  for (const name of ['attachmentId', 'letterId']) require(fields[name] === undefined || typeof fields[name] === 'string', `${where}.${name}`);
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function require(holds: boolean, where: string): void {
  if (!holds) throw new ManifestError(where);
}

function objectIn(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ManifestError(where);
  return value as Fields;
}

function listIn(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ManifestError(where);
  return value;
}

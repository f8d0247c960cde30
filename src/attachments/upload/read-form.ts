import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { BadUploadError, FileTooLargeError, NotAnUploadError } from '../attachment-errors.js';
import type { UploadMemory } from './upload-memory.js';

export interface FormLimits {
  /** Most bytes of one file. */
  readonly fileBytes: number;
  readonly files: number;
  /** Names of the fields that take files. */
  readonly fileFields: readonly string[];
  readonly fields: number;
  readonly fieldBytes: number;
  /** Most bytes of the whole form. */
  readonly formBytes: number;
}

export interface FormFile {
  readonly field: string;
  readonly filename: string;
  readonly bytes: Buffer;
}

/** A form as it came. A field for a file in which none was chosen is left out. */
export interface GivenForm {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: readonly FormFile[];
}

/** Fields as they come, for who wants to give them back although a file of the form is refused. */
export type SeenFields = Map<string, unknown>;

/** Bytes of a refused form that are still taken in, so that the client reads the refusal. */
const DRAINED_BYTES = 32 * 1024 * 1024;

/**
 * Reads a form piece by piece and hands it to `use`. Never holds more than the limits: what is larger is refused as soon as that is
 * known. What it holds is counted in `memory` until `use` is done. Fields are put down in `seen` as they come. Errors: `NotAnUploadError`, `FileTooLargeError`, `BadUploadError`,
 * `ValidationFailedError`, `UnavailableError`.
 */
export async function withForm<T>(request: FastifyRequest, limits: FormLimits, memory: UploadMemory, use: (form: GivenForm) => Promise<T>, seen?: SeenFields): Promise<T> {
  const held = { bytes: 0 };
  try {
    return await use(await read(request, limits, (bytes) => { memory.take(bytes); held.bytes += bytes; }, seen));
  } finally {
    memory.give(held.bytes);
  }
}

async function read(request: FastifyRequest, limits: FormLimits, take: (bytes: number) => void, seen?: SeenFields): Promise<GivenForm> {
  try {
    if (!request.isMultipart()) throw new NotAnUploadError();
    // Fields that are to be given back are waited for: they come before the files.
    if (!seen && Number(request.headers['content-length'] ?? 0) > limits.formBytes) throw new FileTooLargeError(limits.fileBytes);
    return await Promise.race([parts(request, limits, take, seen), beyond(request, limits)]);
  } catch (error) {
    drain(request);
    // Whatever the parser stumbles over is a fault of the form.
    throw error instanceof DomainError ? error : new BadUploadError();
  }
}

/** Never resolves. Rejects when more comes than a form of these limits can have, whatever the parser makes of it. */
function beyond({ raw }: FastifyRequest, { formBytes, fileBytes }: FormLimits): Promise<never> {
  return new Promise((_, reject) => {
    let came = 0;
    raw.on('data', (piece: Buffer) => {
      came += piece.length;
      if (came > formBytes) reject(new FileTooLargeError(fileBytes));
    });
  });
}

async function parts(request: FastifyRequest, limits: FormLimits, take: (bytes: number) => void, fields: SeenFields = new Map()): Promise<GivenForm> {
  const files: FormFile[] = [];
  const most = { fileSize: limits.fileBytes, files: limits.files, fields: limits.fields, fieldSize: limits.fieldBytes, parts: limits.fields + limits.files };
  for await (const part of request.parts({ limits: most })) {
    if (part.type === 'file') {
      const file = await content(part, limits, take);
      if (file) files.push(file);
    } else if (part.valueTruncated || fields.has(part.fieldname)) throw ValidationFailedError.at(`#/${part.fieldname.slice(0, 50)}`, { zh: '过长或者重复', en: 'is too long or repeated' });
    else fields.set(part.fieldname, part.value);
  }
  return { fields: Object.fromEntries(fields), files };
}

/** Null for a field in which nothing was chosen: browsers send it empty and without a name. */
async function content(part: MultipartFile, { fileFields, fileBytes }: FormLimits, take: (bytes: number) => void): Promise<FormFile | null> {
  if (!fileFields.includes(part.fieldname)) {
    const named = fileFields.join(', ');
    throw ValidationFailedError.at(`#/${part.fieldname.slice(0, 50)}`, { zh: `文件应放在 ${named} 字段`, en: `the file belongs in the field '${named}'` });
  }
  const pieces: Buffer[] = [];
  // Without this the parser would wait for the end of the part, which may never come.
  part.file.once('limit', () => part.file.destroy(new FileTooLargeError(fileBytes)));
  for await (const piece of part.file as AsyncIterable<Buffer>) {
    take(piece.length);
    pieces.push(piece);
  }
  if (part.file.truncated) throw new FileTooLargeError(fileBytes);
  const [filename, bytes] = [part.filename ?? '', Buffer.concat(pieces)];
  return filename === '' && bytes.length === 0 ? null : { field: part.fieldname, filename, bytes };
}

/** Takes in what is still coming, within reason, and drops it; a client that goes on beyond that is cut off. */
function drain({ raw }: FastifyRequest): void {
  raw.unpipe();
  let dropped = 0;
  raw.on('data', (piece: Buffer) => {
    dropped += piece.length;
    if (dropped > DRAINED_BYTES) raw.destroy();
  });
  raw.resume();
}

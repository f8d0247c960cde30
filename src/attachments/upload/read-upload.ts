import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { BadUploadError, FileTooLargeError, NotAnUploadError } from '../attachment-errors.js';
import type { UploadMemory } from './upload-memory.js';

/** A form with one file, as it came. */
export interface Upload {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly filename: string;
  readonly bytes: Buffer;
}

const FILE_FIELD = 'file';
const FIELDS = 8;
const FIELD_BYTES = 8 * 1024;
/** What a form may have beside its file. */
const FORM_BYTES = 128 * 1024;
/** Bytes of a refused upload that are still taken in, so that the client reads the refusal. */
const DRAINED_BYTES = 32 * 1024 * 1024;

/**
 * Reads a form piece by piece and hands it to `use`. Never holds more than the limit: what is larger is refused as soon as that is
 * known. What it holds is counted in `memory` until `use` is done. Errors: `NotAnUploadError`, `FileTooLargeError`, `BadUploadError`,
 * `ValidationFailedError`, `UnavailableError`.
 */
export async function withUpload<T>(request: FastifyRequest, limit: number, memory: UploadMemory, use: (upload: Upload) => Promise<T>): Promise<T> {
  const held = { bytes: 0 };
  try {
    return await use(await read(request, limit, (bytes) => { memory.take(bytes); held.bytes += bytes; }));
  } finally {
    memory.give(held.bytes);
  }
}

async function read(request: FastifyRequest, limit: number, take: (bytes: number) => void): Promise<Upload> {
  try {
    if (!request.isMultipart()) throw new NotAnUploadError();
    if (Number(request.headers['content-length'] ?? 0) > limit + FORM_BYTES) throw new FileTooLargeError(limit);
    return await Promise.race([parts(request, limit, take), beyond(request, limit)]);
  } catch (error) {
    drain(request);
    // Whatever the parser stumbles over is a fault of the form.
    throw error instanceof DomainError ? error : new BadUploadError();
  }
}

/** Never resolves. Rejects when more comes than a form of this limit can have, whatever the parser makes of it. */
function beyond({ raw }: FastifyRequest, limit: number): Promise<never> {
  return new Promise((_, reject) => {
    let came = 0;
    raw.on('data', (piece: Buffer) => {
      came += piece.length;
      if (came > limit + FORM_BYTES) reject(new FileTooLargeError(limit));
    });
  });
}

async function parts(request: FastifyRequest, limit: number, take: (bytes: number) => void): Promise<Upload> {
  const fields = new Map<string, unknown>();
  let file: { filename: string; bytes: Buffer } | undefined;
  const limits = { fileSize: limit, files: 1, fields: FIELDS, fieldSize: FIELD_BYTES, parts: FIELDS + 1 };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') file = await content(part, limit, take);
    else if (part.valueTruncated || fields.has(part.fieldname)) throw ValidationFailedError.at(`#/${part.fieldname.slice(0, 50)}`, { zh: '过长或者重复', en: 'is too long or repeated' });
    else fields.set(part.fieldname, part.value);
  }
  if (!file) throw ValidationFailedError.at(`#/${FILE_FIELD}`, { zh: '请选择文件', en: 'choose a file' });
  return { fields: Object.fromEntries(fields), ...file };
}

async function content(part: MultipartFile, limit: number, take: (bytes: number) => void): Promise<{ filename: string; bytes: Buffer }> {
  if (part.fieldname !== FILE_FIELD) throw ValidationFailedError.at(`#/${part.fieldname.slice(0, 50)}`, { zh: `文件应放在 ${FILE_FIELD} 字段`, en: `the file belongs in the field '${FILE_FIELD}'` });
  const pieces: Buffer[] = [];
  // Without this the parser would wait for the end of the part, which may never come.
  part.file.once('limit', () => part.file.destroy(new FileTooLargeError(limit)));
  for await (const piece of part.file as AsyncIterable<Buffer>) {
    take(piece.length);
    pieces.push(piece);
  }
  if (part.file.truncated) throw new FileTooLargeError(limit);
  return { filename: part.filename ?? '', bytes: Buffer.concat(pieces) };
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

import type { FastifyRequest } from 'fastify';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { withForm } from './read-form.js';
import type { UploadMemory } from './upload-memory.js';

/** A form with one file, as it came. */
export interface Upload {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly filename: string;
  readonly bytes: Buffer;
}

const FILE_FIELD = 'file';
/** What a form may have beside its file. */
const FORM_BYTES = 128 * 1024;

/** Reads a form with one file and hands it to `use`. Errors: as of `withForm`; `ValidationFailedError` where the file is missing. */
export async function withUpload<T>(request: FastifyRequest, limit: number, memory: UploadMemory, use: (upload: Upload) => Promise<T>): Promise<T> {
  const limits = { fileBytes: limit, files: 1, fileFields: [FILE_FIELD], fields: 8, fieldBytes: 8 * 1024, formBytes: limit + FORM_BYTES };
  return withForm(request, limits, memory, ({ fields, files: [file] }) => {
    if (!file) throw ValidationFailedError.at(`#/${FILE_FIELD}`, { zh: '请选择文件', en: 'choose a file' });
    return use({ fields, filename: file.filename, bytes: file.bytes });
  });
}

import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { GivenFile } from '../../attachments/upload/applicant-files.js';
import { withForm, type FormLimits, type GivenForm } from '../../attachments/upload/read-form.js';
import { UploadMemory } from '../../attachments/upload/upload-memory.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { filesOf } from '../../platform/config/files-config.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';

const MB = 1024 * 1024;
/** A scanned paper has less; what is larger is brought to the office. */
const FILE_BYTES = 20 * MB;
/** All files of one form together. */
const FILES_BYTES = 40 * MB;
/** Memory for forms of strangers: a part of what the office itself may use. */
const MEMORY_BYTES = 80 * MB;
const TEXT_BYTES = 128 * 1024;

/** Reads forms with files from anybody, within limits that are narrower than the office's own. */
@Injectable()
export class PublicForms {
  private readonly memory = new UploadMemory(MEMORY_BYTES, MEMORY_BYTES);
  /** Most bytes of one file. */
  readonly fileBytes: number;

  constructor(@Inject(CONFIG) config: Config) {
    this.fileBytes = Math.min(FILE_BYTES, filesOf(config).fileLimit);
  }

  /** A form with a key and one file. Errors: those of `withForm`. */
  async withFile(request: FastifyRequest, use: (form: { readonly formKey: unknown; readonly file: GivenFile }) => Promise<void>): Promise<void> {
    await withForm(request, this.limits(['file'], 1, 8), this.memory, async ({ fields, files: [file] }) => {
      if (!file) throw ValidationFailedError.at('#/file', { zh: '请选择文件', en: 'choose a file' });
      await use({ formKey: fields['formKey'], file: { filename: file.filename, bytes: file.bytes, title: titleOf(fields['title']), pointer: '#/file' } });
    });
  }

  /** A form of several fields and files, as pages send it. Errors: those of `withForm`. */
  read<T>(request: FastifyRequest, fileFields: readonly string[], files: number, use: (form: GivenForm) => Promise<T>): Promise<T> {
    return withForm(request, this.limits(fileFields, files, 60), this.memory, use);
  }

  private limits(fileFields: readonly string[], files: number, fields: number): FormLimits {
    return { fileBytes: this.fileBytes, files, fileFields, fields, fieldBytes: 32 * 1024, formBytes: Math.min(FILES_BYTES, files * this.fileBytes) + TEXT_BYTES };
  }
}

function titleOf(given: unknown): string {
  const text = typeof given === 'string' ? Array.from(given.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').trim()).slice(0, 60).join('') : '';
  return text || '申请材料';
}

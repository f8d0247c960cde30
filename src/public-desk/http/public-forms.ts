import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { GivenFile } from '../../attachments/upload/applicant-files.js';
import { FileTooLargeError } from '../../attachments/attachment-errors.js';
import { withForm, type FormFile, type FormLimits } from '../../attachments/upload/read-form.js';
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

/** More than a page offers: what is too much is told by the page, not by the parser. */
const MOST_PARTS = 12;
const MOST_TEXTS = 60;
const LONGEST_TEXT = 30_000;

/** A form as a page sends it. */
export interface PageForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly files: readonly FormFile[];
  /** A file, or all together, had too many bytes: none of them was read. */
  readonly tooLarge: FileTooLargeError | null;
}

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

  /**
   * A form of a page, with or without files. Where a file is refused for its size the texts are there all the same, as far as they came.
   * Errors: those of `withForm`.
   */
  async page<T>(request: FastifyRequest, fileFields: readonly string[], use: (form: PageForm) => Promise<T>): Promise<T> {
    if (!request.isMultipart()) return use({ typed: textsOf(request.body), files: [], tooLarge: null });
    const seen = new Map<string, unknown>();
    try {
      return await withForm(request, this.limits(fileFields, MOST_PARTS, 60), this.memory, ({ fields, files }) => use({ typed: textsOf(fields), files, tooLarge: null }), seen);
    } catch (error) {
      if (error instanceof FileTooLargeError) return use({ typed: textsOf(Object.fromEntries(seen)), files: [], tooLarge: error });
      throw error;
    }
  }

  private limits(fileFields: readonly string[], files: number, fields: number): FormLimits {
    return { fileBytes: this.fileBytes, files, fileFields, fields, fieldBytes: 32 * 1024, formBytes: Math.min(FILES_BYTES, files * this.fileBytes) + TEXT_BYTES };
  }
}

/** Texts alone, each once, none longer than any field may be. */
function textsOf(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter((each): each is [string, string] => typeof each[1] === 'string').slice(0, MOST_TEXTS)
    .map(([name, text]) => [name.slice(0, 50), text.slice(0, LONGEST_TEXT)]));
}

function titleOf(given: unknown): string {
  const text = typeof given === 'string' ? Array.from(given.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').trim()).slice(0, 60).join('') : '';
  return text || '申请材料';
}

import { DomainError } from '../platform/errors/domain-error.js';

const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024));

/** One file is larger than a file may be. */
export class FileTooLargeError extends DomainError {
  readonly code = 'payload-too-large';

  constructor(limit: number) {
    super({ zh: `文件超过上限 ${megabytes(limit)} MB，请压缩或者拆分后上传。`, en: `The file is larger than ${megabytes(limit)} MB; compress or split it.` }, { limit });
  }
}

/** The case has no room for the file. */
export class CaseFilesTooLargeError extends DomainError {
  readonly code = 'payload-too-large';

  constructor(limit: number, used: number) {
    super({
      zh: `本件全部附件合计不得超过 ${megabytes(limit)} MB（已用 ${megabytes(used)} MB），请压缩后上传。`,
      en: `The files of a case may have ${megabytes(limit)} MB together (${megabytes(used)} MB are used); compress the file.`,
    }, { limit, used });
  }
}

/** What was sent is not a form with a file. */
export class BadUploadError extends DomainError {
  readonly code = 'malformed-body';

  constructor() {
    super({ zh: '上传内容不完整或者格式有误（multipart/form-data），请重新上传。', en: 'The upload is incomplete or malformed (multipart/form-data); send it again.' });
  }
}

/** What was sent is no upload at all. */
export class NotAnUploadError extends DomainError {
  readonly code = 'unsupported-media-type';

  constructor() {
    super({ zh: '请以 multipart/form-data 上传文件，文件放在 file 字段。', en: 'Upload the file as multipart/form-data, in the field "file".' });
  }
}

/** A virus was found in the file. */
export class FileNotClearedError extends DomainError {
  readonly code = 'file-not-cleared';

  constructor(attachmentId: string, virus: string | null) {
    super({
      zh: `该文件查出病毒（${virus ?? '未知'}），不能下载或者外发。请撤下后以无毒文件替换。`,
      en: `A virus was found in the file (${virus ?? 'unknown'}); it can be neither downloaded nor sent. Withdraw it and upload a clean one.`,
    }, { attachmentId });
  }
}

/** It was withdrawn before. */
export class AlreadyWithdrawnError extends DomainError {
  readonly code = 'transition-refused';

  constructor(attachmentId: string) {
    super({ zh: '该附件已经撤下。', en: 'The attachment was withdrawn before.' }, { attachmentId });
  }
}

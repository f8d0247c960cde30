import type { Bilingual } from '../platform/errors/bilingual.js';

/** Why a file is not read. Stable names: they are stored. */
export const UNREADABLE_REASONS = {
  'file-too-large': { zh: '文件过大', en: 'the file is too large' },
  'zip-broken': { zh: '压缩结构损坏', en: 'the archive is broken' },
  'zip-too-many-entries': { zh: '压缩包内文件过多', en: 'the archive holds too many files' },
  'zip-too-large': { zh: '解压后过大，疑似压缩炸弹', en: 'the archive grows too large when opened, as a zip bomb does' },
  'zip-unsafe-name': { zh: '压缩包内含有越界的路径', en: 'a path in the archive leads outside of it' },
  'zip-duplicate-name': { zh: '压缩包内有重名文件', en: 'two files in the archive have the same name' },
  'zip-encrypted': { zh: '压缩包已加密', en: 'the archive is encrypted' },
  'xml-broken': { zh: '文档内容（XML）损坏', en: 'the content (XML) is broken' },
  'xml-declares-types': { zh: '文档内容（XML）含有不允许的实体或者类型声明', en: 'the content (XML) declares entities or a document type, which is not allowed' },
  'xml-too-deep': { zh: '文档内容（XML）嵌套过深', en: 'the content (XML) is nested too deeply' },
  'part-missing': { zh: '文档缺少必需的部分', en: 'a part that the document needs is missing' },
  'pdf-broken': { zh: 'PDF 文件损坏', en: 'the PDF is broken' },
  'pdf-too-many-pages': { zh: 'PDF 页数过多', en: 'the PDF has too many pages' },
  'pdf-too-complex': { zh: 'PDF 页面内容过于复杂', en: 'a page of the PDF is too complex' },
  'pdf-too-large': { zh: 'PDF 解压后过大，疑似压缩炸弹', en: 'the PDF grows too large when opened, as a bomb does' },
  'password-needed': { zh: '文件已加密，需要密码', en: 'the file is encrypted and asks for a password' },
  'owner-password': { zh: '文件设有权限密码，无法完整检查，请去掉密码后重新上传', en: 'the file has a password for its owner and cannot be checked as a whole; remove it and upload the file again' },
  'not-text': { zh: '内容不是文本', en: 'the content is not text' },
  'text-too-long': { zh: '文本过长', en: 'the text is too long' },
  'image-broken': { zh: '图片结构损坏', en: 'the image is broken' },
  'content-differs': { zh: '内容与文件类型不符', en: 'the content is not of the type the file claims' },
  'took-too-long': { zh: '检查超时，已中止', en: 'looking at the file took too long and was stopped' },
  'took-too-much-memory': { zh: '检查占用内存过多，已中止', en: 'looking at the file took too much memory and was stopped' },
  'not-supported': { zh: '不支持检查此类文件', en: 'files of this type cannot be looked into' },
  unexpected: { zh: '检查时发生意外错误', en: 'something unexpected happened while looking at the file' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type UnreadableReason = keyof typeof UNREADABLE_REASONS;
export type UnreadableState = 'encrypted' | 'unreadable' | 'too-large' | 'not-supported';

const STATES: Readonly<Partial<Record<UnreadableReason, UnreadableState>>> = {
  'zip-encrypted': 'encrypted', 'password-needed': 'encrypted', 'owner-password': 'encrypted',
  'file-too-large': 'too-large', 'zip-too-many-entries': 'too-large', 'zip-too-large': 'too-large', 'pdf-too-many-pages': 'too-large',
  'pdf-too-complex': 'too-large', 'pdf-too-large': 'too-large', 'text-too-long': 'too-large', 'not-supported': 'not-supported',
};

/** A file is not looked into further. Never carries anything of its content. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(readonly reason: UnreadableReason) {
    super(UNREADABLE_REASONS[reason].en);
  }

  get state(): UnreadableState {
    return stateOf(this.reason);
  }
}

export function stateOf(reason: UnreadableReason): UnreadableState {
  return STATES[reason] ?? 'unreadable';
}

/** What went wrong, as an `Unreadable`: anything else that is thrown by a parser means that the file could not be read. */
export function asUnreadable(error: unknown, otherwise: UnreadableReason = 'unexpected'): Unreadable {
  return error instanceof Unreadable ? error : new Unreadable(otherwise);
}

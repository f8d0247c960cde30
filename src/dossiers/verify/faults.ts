/** What can be wrong with a case file. */
export type FaultCode =
  | 'not-an-archive' | 'unsafe-name' | 'duplicate-name' | 'encrypted' | 'too-large' | 'too-many-files' | 'unreadable-file'
  | 'manifest-missing' | 'manifest-malformed' | 'manifest-unknown-version' | 'sums-missing' | 'sums-differ'
  | 'file-missing' | 'file-changed' | 'file-extra' | 'contents-differ'
  | 'record-missing' | 'entry-malformed' | 'entry-of-another-case' | 'entry-missing' | 'chain-broken' | 'content-changed' | 'record-cut-off' | 'head-differs'
  | 'document-missing' | 'document-differs' | 'letter-text-differs' | 'record-was-broken'
  | 'archive-not-as-told' | 'head-not-as-told';

const MESSAGES: Readonly<Record<FaultCode, { readonly zh: string; readonly en: string }>> = {
  'not-an-archive': { zh: '不是完整的 ZIP 压缩包', en: 'not a whole ZIP archive' },
  'unsafe-name': { zh: '压缩包内有不安全的文件名', en: 'a name in the archive is not safe' },
  'duplicate-name': { zh: '压缩包内有重名文件', en: 'two files of the archive have the same name' },
  encrypted: { zh: '压缩包内有加密文件', en: 'a file of the archive is encrypted' },
  'too-large': { zh: '解开后过大，未予读取', en: 'too large once unpacked; not read' },
  'too-many-files': { zh: '文件过多，未予读取', en: 'too many files; not read' },
  'unreadable-file': { zh: '文件无法从压缩包中读出', en: 'the file cannot be read from the archive' },
  'manifest-missing': { zh: '没有清单，不是本系统制作的案卷', en: 'there is no manifest: not a case file of this system' },
  'manifest-malformed': { zh: '清单格式有误', en: 'the manifest is malformed' },
  'manifest-unknown-version': { zh: '清单版本不为本程序所知，请使用较新版本验证', en: 'this program does not know the version of the manifest; use a newer one' },
  'sums-missing': { zh: '没有散列清单 SHA256SUMS', en: 'there is no SHA256SUMS' },
  'sums-differ': { zh: '散列清单 SHA256SUMS 与清单、文件不一致', en: 'SHA256SUMS does not agree with the manifest and the files' },
  'file-missing': { zh: '清单所列文件不在案卷中', en: 'a file of the manifest is not in the archive' },
  'file-changed': { zh: '文件内容与清单所载散列不一致', en: 'the file is not what the manifest says' },
  'file-extra': { zh: '案卷中有清单未列的文件', en: 'a file of the archive is not in the manifest' },
  'contents-differ': { zh: '清单的内容散列与所列文件不一致', en: 'the hash of the contents does not agree with the files' },
  'record-missing': { zh: '没有办理记录', en: 'there is no record' },
  'entry-malformed': { zh: '记录条目格式有误', en: 'an entry of the record is malformed' },
  'entry-of-another-case': { zh: '记录条目属于其他案件', en: 'an entry belongs to another case' },
  'entry-missing': { zh: '记录条目缺失或者次序有误', en: 'an entry is missing or out of order' },
  'chain-broken': { zh: '记录条目与前一条不相衔接', en: 'an entry does not follow on the one before' },
  'content-changed': { zh: '记录条目内容被改动', en: 'the content of an entry was changed' },
  'record-cut-off': { zh: '记录条数与清单不一致', en: 'the record does not have the number of entries that the manifest says' },
  'head-differs': { zh: '记录末条散列与清单不一致', en: 'the last hash of the record is not that of the manifest' },
  'document-missing': { zh: '记录提到的文件不在案卷中，也未说明缘由', en: 'a document named in the record is not in the case file, and nothing says why' },
  'document-differs': { zh: '文件与记录所载散列不一致', en: 'a document is not the one whose hash stands in the record' },
  'letter-text-differs': { zh: '文书文本与记录所载散列不一致', en: 'the text of a letter is not the one whose hash stands in the record' },
  'record-was-broken': { zh: '制作案卷时系统内的办理记录已不完整', en: 'the record in the office was broken when the case file was made' },
  'archive-not-as-told': { zh: '压缩包散列与机关告知的不一致', en: 'the hash of the archive is not the one that the office told' },
  'head-not-as-told': { zh: '记录末条散列与机关告知的不一致', en: 'the last hash of the record is not the one that the office told' },
};

/** One thing that does not agree. */
export interface Fault {
  readonly code: FaultCode;
  /** The file, entry or member concerned: `02-文书/001-….pdf`, `record.jsonl:7`. Null for the archive as a whole. */
  readonly where: string | null;
  readonly message: { readonly zh: string; readonly en: string };
}

export function fault(code: FaultCode, where: string | null = null): Fault {
  return { code, where, message: MESSAGES[code] };
}

/** Ends a verification: nothing more can be read. */
export class Unverifiable extends Error {
  readonly fault: Fault;

  constructor(code: FaultCode, where: string | null = null) {
    super(code);
    this.fault = fault(code, where);
  }
}

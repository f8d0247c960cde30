import type { FileKind } from './files.js';

/** What a file of a new request is filed under. A photographed or scanned form is marked as one. */
export const FILE_TITLES: Readonly<Record<FileKind, { readonly zh: string; readonly en: string }>> = {
  form: { zh: '申请表（纸质件拍照或者扫描）', en: 'Request form (paper, photographed or scanned)' },
  identity: { zh: '身份证明', en: 'Proof of identity' },
  authorisation: { zh: '授权委托书', en: 'Power of attorney' },
  envelope: { zh: '信封、邮单等收到凭证', en: 'Envelope or other proof of receipt' },
  other: { zh: '其他材料', en: 'Other' },
};

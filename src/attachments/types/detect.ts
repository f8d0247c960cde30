import { fileTypeFromBuffer } from 'file-type';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { archiveKind } from './archive-kind.js';
import { compoundKind } from './compound-file.js';
import { isPlainText } from './plain-text.js';
import type { Kind } from './kinds.js';

/** What the bytes are, whatever their name says: a kind that is accepted, or something else in words. */
export type Detected = { readonly kind: Kind } | { readonly other: Bilingual };

/** Bytes that are enough to know every signature. */
const HEAD = 4100;

const BY_SIGNATURE: Readonly<Record<string, Kind>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/tiff': 'tiff' };

const OTHERS = {
  macros: { zh: '含有宏的 Office 文档', en: 'an Office document with macros' },
  broken: { zh: '已损坏的压缩文件', en: 'a broken archive' },
  encrypted: { zh: '设有打开密码的 Office 文档，请去掉密码后上传', en: 'an Office document with a password; remove the password first' },
  other: { zh: '其他复合文档', en: 'another compound file' },
  unknown: { zh: '无法识别的内容', en: 'something unknown' },
} as const satisfies Record<string, Bilingual>;

/** Judges a file by its content alone. Nothing is inflated or run. */
export async function detect(bytes: Buffer): Promise<Detected> {
  const archive = await archiveKind(bytes);
  if (archive !== null) return archive === 'macros' || archive === 'broken' ? { other: OTHERS[archive] } : { kind: archive };
  const compound = compoundKind(bytes);
  if (compound !== null) return compound === 'encrypted' || compound === 'other' ? { other: OTHERS[compound] } : { kind: compound };
  const signature = await signatureOf(bytes);
  if (signature && Object.hasOwn(BY_SIGNATURE, signature)) return { kind: BY_SIGNATURE[signature]! };
  // Some signatures are letters that a text may begin with as well.
  if (await isPlainText(bytes)) return { kind: 'text' };
  return { other: signature ? { zh: signature, en: signature } : OTHERS.unknown };
}

async function signatureOf(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes.subarray(0, HEAD)))?.mime;
  } catch {
    return undefined;
  }
}

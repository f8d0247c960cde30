import type { FilePurpose as PublicationPurpose } from '../../workflows/release/v1/payloads.js';
import type { FilePurpose as RequestPurpose } from '../../workflows/request/v1/payloads.js';
import type { Instant } from '../../workflows/clock/civil-date.js';
import type { Bilingual } from '../platform/errors/bilingual.js';

/** What a file belongs to, in the words of its kind of case. */
export type FilePurpose = RequestPurpose | PublicationPurpose;

/** Where the search for viruses stands. Only `clean` says that nothing was found. */
export const SCAN_STATES = ['not-configured', 'waiting', 'clean', 'infected', 'failed'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

export const SCAN_LABELS: Readonly<Record<ScanState, Bilingual>> = {
  'not-configured': { zh: '未查毒（未配置查毒服务）', en: 'not scanned (no scanner is configured)' },
  waiting: { zh: '等待查毒', en: 'waiting to be scanned' },
  clean: { zh: '已查毒，未发现病毒', en: 'scanned, nothing found' },
  infected: { zh: '发现病毒，已禁止下载和外发', en: 'infected; can be neither downloaded nor sent' },
  failed: { zh: '查毒未完成，不能视为无毒', en: 'the scan failed; not to be taken for clean' },
};

/** Where the reading of a file's text stands. */
export const TEXT_STATES = ['waiting', 'extracted', 'no-text', 'encrypted', 'unreadable', 'too-large', 'not-supported', 'failed'] as const;
export type TextState = (typeof TEXT_STATES)[number];

export const TEXT_LABELS: Readonly<Record<TextState, Bilingual>> = {
  waiting: { zh: '等待提取文字', en: 'waiting to be read' },
  extracted: { zh: '已提取文字', en: 'text extracted' },
  'no-text': { zh: '没有可提取的文字（可能是扫描件）', en: 'holds no text (perhaps a scan)' },
  encrypted: { zh: '文件已加密，无法读取文字', en: 'encrypted; cannot be read' },
  unreadable: { zh: '文件损坏或者结构异常，无法读取文字', en: 'broken or malformed; cannot be read' },
  'too-large': { zh: '展开后过大，未读取文字', en: 'too large once unpacked; not read' },
  'not-supported': { zh: '该类文件不提取文字', en: 'files of this kind are not read' },
  failed: { zh: '提取文字失败', en: 'reading failed' },
};

/** An attachment of a case. Its name, its title and why it was withdrawn are personal data: for those who work on the case only. */
export interface Attachment {
  readonly id: string;
  readonly caseId: string;
  readonly organId: string;
  readonly purpose: FilePurpose;
  readonly letterId: string | null;
  readonly fileId: string;
  readonly name: string;
  readonly title: string | null;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedBy: string | null;
  readonly uploadedAt: Instant;
  readonly withdrawal: { readonly at: Instant; readonly by: string | null; readonly reason: string } | null;
  readonly scan: { readonly state: ScanState; /** Name of the virus, or why the scan failed. */ readonly detail: string | null };
  readonly text: { readonly state: TextState; readonly detail: string | null };
}

/** Whether nothing is known against sending it, as far as viruses go: clean, or never to be scanned. */
export function isCleared({ scan }: Pick<Attachment, 'scan'>): boolean {
  return scan.state === 'clean' || scan.state === 'not-configured';
}

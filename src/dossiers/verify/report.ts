import type { LeftOut, LeftOutReason } from '../format/manifest.js';
import type { Verification } from './verify-dossier.js';

export const LEFT_OUT_LABELS: Readonly<Record<LeftOutReason, { readonly zh: string; readonly en: string }>> = {
  withdrawn: { zh: '已撤下，未附', en: 'withdrawn, not included' },
  infected: { zh: '查出病毒，未附', en: 'infected, not included' },
  missing: { zh: '存储中已无此文件，缺', en: 'gone from the storage: a gap' },
  damaged: { zh: '存储中的文件已损坏，缺', en: 'damaged in the storage: a gap' },
  'not-printed': { zh: '尚不能印制成文件，缺', en: 'could not be printed: a gap' },
};

/** A report of a verification, Chinese and English, for people at a terminal. */
export function reportOf(name: string, verification: Verification): string {
  const { size, sha256, manifest, faults } = verification;
  return [
    '案卷验证 · Verification of a case file',
    `文件 file: ${name}（${size} bytes）`,
    `SHA-256: ${sha256}`,
    ...(manifest ? aboutCase(verification) : []),
    ...(manifest && manifest.leftOut.length > 0 ? ['', `未附材料 not included: ${manifest.leftOut.length}`, ...manifest.leftOut.map(leftOutLine)] : []),
    '',
    ...(faults.length === 0 ? PASSED : [
      `【不通过 FAILED】发现 ${faults.length} 处问题；首个问题 first broken thing:`,
      ...faults.map(({ code, where, message }, i) => `  ${i + 1}. ${where ?? name}：${message.zh} · ${message.en} [${code}]`),
    ]),
    '',
  ].join('\n');
}

const PASSED = [
  '【通过 PASSED】全部文件与清单一致，办理记录首尾相接，记录所载文件散列与案卷文件一致。',
  'Every file is as the manifest says, the record is one chain, and the documents are those whose hashes stand in the record.',
  '请将上列 SHA-256 和记录末条散列与机关另行告知的相核对。 Compare the SHA-256 and the last hash above with those the office tells you by another way.',
];

function aboutCase({ manifest, entries, documents }: Verification): string[] {
  const { case: about, made, product, files } = manifest!;
  return [
    `登记编号 number: ${about.number ?? '—'}；机关 organ: ${about.organ.name}`,
    `制作 made: ${made.on}，${product.name} ${product.version}`,
    `办理记录 record: ${entries} / ${about.revision} 条 entries；末条散列 last hash: ${about.head}`,
    `文件 files: ${files.length}；与记录核对 compared with the record: ${documents}`,
  ];
}

const leftOutLine = ({ title, why, detail }: LeftOut): string =>
  `  - ${title}：${LEFT_OUT_LABELS[why].zh} · ${LEFT_OUT_LABELS[why].en}${detail === null ? '' : `（${detail}）`}`;

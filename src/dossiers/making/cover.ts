import { dateText } from '../../../workflows/letters/wording/dates.js';
import { plainText, type Letter, type Sheet } from '../../../workflows/letters/letter.js';
import { isCivilDate } from '../../../workflows/clock/civil-date.js';
import type { LeftOut, Manifest, ManifestFile } from '../format/manifest.js';
import { FOLDERS, NAMES } from '../format/names.js';
import { LEFT_OUT_LABELS } from '../verify/report.js';
import type { CoverRow } from '../plan/plan.js';

/** What is rendered in reasonable time; a longer index gives less of each file, and at last not of all. */
const MOST_CHARACTERS = 150_000;
const MOST_LISTED = 400;
/** Digits of a hash that tell files apart at a glance. */
const SHOWN_DIGITS = 16;

/** How much the index tells. */
type Detail = 'hashes' | 'paths' | 'some';

/** The cover and the index of a case file, as a sheet of the file: the same layout and typeface as its other sheets. */
export function coverOf(manifest: Omit<Manifest, 'contents'>, rows: readonly CoverRow[]): Letter {
  const details: readonly Detail[] = ['hashes', 'paths'];
  const fitting = details.map((detail) => letterOf(manifest, rows, detail)).find((letter) => plainText(letter).length <= MOST_CHARACTERS);
  return fitting ?? letterOf(manifest, rows, 'some');
}

function letterOf(manifest: Omit<Manifest, 'contents'>, rows: readonly CoverRow[], detail: Detail): Letter {
  const { case: about, made, leftOut, files, recordFault } = manifest;
  const warnings: CoverRow[] = recordFault ? [['记录异常', `系统内的办理记录自第${recordFault.seq ?? '末'}条起不完整（${recordFault.fault}）。`]] : [];
  return {
    form: 'dossier-cover', formVersion: 1, audience: 'internal', issuer: about.organ.name, title: '政府信息公开申请案卷', docNumber: about.number, addressee: null,
    blocks: [
      sheet('case', '案件', [
        ...rows.map(([label, text]): CoverRow => [label, isCivilDate(text) ? dateText(text) : text]),
        ['制作', `${dateText(made.on)}${made.by ? `，${made.by.name}` : '，由系统管理员在服务器上制作'}`], ['制作事由', made.reason],
        ['办理记录', `第1条至第${about.revision}条，末条散列${about.head}`], ['案卷编号', made.dossierId], ...warnings,
      ]),
      ...(leftOut.length === 0 ? [] : [sheet('left-out', '未附材料', holeRows(leftOut, detail))]),
      sheet('index', '目录', indexRows(files, detail)),
    ],
    enclosures: [], remedy: 'none', issuedOn: made.on, sealed: false,
  };
}

function indexRows(files: readonly ManifestFile[], detail: Detail): CoverRow[] {
  const groups = groupsOf(files);
  const listed = detail === 'some' ? groups.slice(0, MOST_LISTED) : groups;
  return [
    ['目录', `共${files.length}个文件，另有封面、清单和散列清单。${detail === 'hashes' ? `文件名后为其SHA-256的前${SHOWN_DIGITS}位。` : ''}全部文件及其SHA-256见${NAMES.sums}。`],
    ...listed.map((group, i): CoverRow => [String(i + 1), groupText(group, detail)]),
    ...(listed.length < groups.length ? [['其余', `另有${groups.length - listed.length}项，见${NAMES.manifest}。`] as const] : []),
  ];
}

function holeRows(leftOut: readonly LeftOut[], detail: Detail): CoverRow[] {
  const listed = detail === 'some' ? leftOut.slice(0, MOST_LISTED / 2) : leftOut;
  return [
    ...listed.map((each, i): CoverRow => [`缺${i + 1}`, holeText(each, detail)]),
    ...(listed.length < leftOut.length ? [['其余', `另缺${leftOut.length - listed.length}项，见${NAMES.manifest}。`] as const] : []),
  ];
}

const ORDER = [...Object.values(FOLDERS), '08-'];

/** The files of one thing, as a letter with its formats and its text: in the order of the folders, then what lies at the root. */
function groupsOf(files: readonly ManifestFile[]): ManifestFile[][] {
  const place = ({ path }: ManifestFile) => { const n = ORDER.findIndex((folder) => path.startsWith(folder)); return n < 0 ? ORDER.length : n; };
  const groups = new Map<string, ManifestFile[]>();
  for (const file of [...files].sort((a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1))) {
    const key = file.kind.startsWith('letter') ? `${file.letterId}` : file.path.replace(/\.\w+$/, '');
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => rank(a) - rank(b)));
}

/** The printed letter before its text, for people before for programs. */
const rank = ({ kind, path }: ManifestFile): number => (kind === 'letter-text' ? 2 : 0) + (/\.(pdf|txt)$/.test(path) ? 0 : 1);

function groupText(group: readonly ManifestFile[], detail: Detail): string {
  const [first] = group;
  if (detail === 'some') return first!.title;
  const lines = group.map(({ path, sha256 }, i) => `${i === 0 ? path : shortened(path, first!.path)}${detail === 'hashes' ? `　${sha256.slice(0, SHOWN_DIGITS)}` : ''}`);
  return [first!.title, ...lines].join('\n');
}

/** A path without what it has in common with the one above. */
function shortened(path: string, above: string): string {
  let n = 0;
  while (n < path.length && path[n] === above[n]) n += 1;
  while (n > 0 && /\w/.test(path[n - 1]!)) n -= 1;
  return `〃${path[n - 1] === '.' ? path.slice(n - 1) : path.slice(n)}`;
}

function holeText({ title, why, detail: reason, sha256 }: LeftOut, detail: Detail): string {
  return `${title}\n${LEFT_OUT_LABELS[why].zh}${reason ? `：${reason}` : ''}${detail === 'hashes' && sha256 ? `\nSHA-256 ${sha256}` : ''}`;
}

function sheet(id: string, label: string, rows: readonly CoverRow[]): Sheet {
  return { kind: 'sheet', id, role: 'other', locked: true, label, rows: rows.map(([name, text]) => ({ label: name, runs: text === '' ? [] : [text] })) };
}

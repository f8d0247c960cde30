import { dateText } from '../../../workflows/letters/wording/dates.js';
import type { Letter, Sheet } from '../../../workflows/letters/letter.js';
import { isCivilDate } from '../../../workflows/clock/civil-date.js';
import type { LeftOut, Manifest, ManifestFile } from '../format/manifest.js';
import { FOLDERS, NAMES } from '../format/names.js';
import { LEFT_OUT_LABELS } from '../verify/report.js';
import type { CoverRow } from '../plan/plan.js';

/** A cover with all hashes may be longer than what is rendered; then they stand in SHA256SUMS only. */
const MOST_CHARACTERS = 150_000;

/** The cover and the index of a case file, as a sheet of the file: the same layout and typeface as its other sheets. */
export function coverOf(manifest: Omit<Manifest, 'contents'>, rows: readonly CoverRow[]): Letter {
  const whole = letterOf(manifest, rows, true);
  return JSON.stringify(whole).length <= MOST_CHARACTERS ? whole : letterOf(manifest, rows, false);
}

function letterOf(manifest: Omit<Manifest, 'contents'>, rows: readonly CoverRow[], hashes: boolean): Letter {
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
      ...(leftOut.length === 0 ? [] : [sheet('left-out', '未附材料', leftOut.map((each, i) => [`缺${i + 1}`, holeText(each, hashes)]))]),
      sheet('index', '目录', indexOf(files).map((each, i) => [String(i + 1), fileText(each, hashes)])),
    ],
    enclosures: [], remedy: 'none', issuedOn: made.on, sealed: false,
  };
}

const ORDER = [...Object.values(FOLDERS), '08-'];

/** In the order of the folders, then the files at the root. */
function indexOf(files: readonly ManifestFile[]): ManifestFile[] {
  const place = ({ path }: ManifestFile) => { const n = ORDER.findIndex((folder) => path.startsWith(folder)); return n < 0 ? ORDER.length : n; };
  return files.filter(({ path }) => path !== NAMES.cover).sort((a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1));
}

function fileText({ title, path, sha256, size }: ManifestFile, hashes: boolean): string {
  return `${title}\n${path}（${size}字节）${hashes ? `\nSHA-256 ${sha256}` : ''}`;
}

function holeText({ title, why, detail, sha256 }: LeftOut, hashes: boolean): string {
  return `${title}\n${LEFT_OUT_LABELS[why].zh}${detail ? `：${detail}` : ''}${hashes && sha256 ? `\nSHA-256 ${sha256}` : ''}`;
}

function sheet(id: string, label: string, rows: readonly CoverRow[]): Sheet {
  return { kind: 'sheet', id, role: 'other', locked: true, label, rows: rows.map(([name, text]) => ({ label: name, runs: text === '' ? [] : [text] })) };
}

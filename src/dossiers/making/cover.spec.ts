import { plainText } from '../../../workflows/letters/letter.js';
import type { LeftOut, Manifest, ManifestFile } from '../format/manifest.js';
import { coverOf } from './cover.js';

const file = (path: string, over: Partial<ManifestFile> = {}): ManifestFile => ({ path, kind: 'attachment', title: path, sha256: 'ab'.repeat(32), size: 1, ...over });
const manifest = (files: readonly ManifestFile[], leftOut: readonly LeftOut[] = [], over: Partial<Manifest> = {}): Omit<Manifest, 'contents'> => ({
  kind: 'yishen-dossier', version: 1, case: { id: 'case', number: '丰公开申〔2026〕1号', organ: { id: 'organ', name: '丰城市自然资源局' }, definition: 'request@1', revision: 9, head: 'cd'.repeat(32) },
  made: { dossierId: 'dossier', at: 0, on: '2026-01-05', by: { id: 'officer', name: '陈工' }, reason: '应诉', withWithdrawn: false },
  product: { name: 'yishen', version: '1', renderer: 1 }, files, leftOut, recordFault: null, ...over,
});
const letter = (end: string, kind: 'letter' | 'letter-text' = 'letter') => file(`02-文书/001-答复书${end}`, { kind, title: kind === 'letter' ? '答复书' : '答复书文本', letterId: 'letter' });

test('the index has one number for a thing and its files, in the order of the folders', () => {
  const cover = coverOf(manifest([file('record.jsonl', { kind: 'record', title: '办理记录' }), letter('-文本.json', 'letter-text'), letter('.docx'), letter('.pdf'), file('01-申请/申请信息.txt', { kind: 'request', title: '申请信息' })]), [['登记编号', '1号']]);
  const text = plainText(cover);
  expect(text).toContain('1：申请信息\n01-申请/申请信息.txt　abababababababab');
  expect(text).toContain('2：答复书\n02-文书/001-答复书.pdf　abababababababab\n〃.docx　abababababababab\n〃-文本.json　abababababababab');
  expect(text).toContain('3：办理记录\nrecord.jsonl');
  expect(text).toContain('制作：2026年1月5日，陈工');
});

test('gaps stand before the index, with the reason and the hash; a broken record is said on the first page', () => {
  const hole: LeftOut = { kind: 'attachment', title: '证据：批文.pdf', why: 'missing', detail: '03-附件/001-批文.pdf', sha256: 'ef'.repeat(32) };
  const text = plainText(coverOf(manifest([], [hole], { recordFault: { seq: 3, fault: 'content-changed' } }), []));
  expect(text).toContain(`缺1：证据：批文.pdf\n存储中已无此文件，缺：03-附件/001-批文.pdf\nSHA-256 ${'ef'.repeat(32)}`);
  expect(text).toContain('自第3条起不完整');
  expect(text.indexOf('缺1')).toBeLessThan(text.indexOf('目录'));
});

test('a case with hundreds of long names, or with thousands of files, still has a cover: what it leaves out stands in SHA256SUMS', () => {
  const long = '建设用地批准文件'.repeat(14);
  const some = plainText(coverOf(manifest(Array.from({ length: 560 }, (_, i) => file(`03-附件/${i}${long}.pdf`))), []));
  expect(some).not.toContain('abababababababab');
  expect(some).toContain(`560：03-附件/9${long}.pdf`);
  const files = Array.from({ length: 5_000 }, (_, i) => file(`03-附件/${i}${long}.pdf`));
  const holes = files.slice(0, 1_000).map(({ title }): LeftOut => ({ kind: 'attachment', title, why: 'withdrawn', detail: long, sha256: 'ab'.repeat(32) }));
  const many = plainText(coverOf(manifest(files, holes), []));
  expect(many).toContain('共5000个文件');
  expect(many).toContain('另有4600项');
  expect(many).toContain('另缺800项');
  expect(many.length).toBeLessThan(150_000);
});

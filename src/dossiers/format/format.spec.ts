import { GENESIS, entryHash } from '../../engine/record/entry.js';
import { beijingTime } from './beijing-time.js';
import { ManifestError, readManifest } from './read-manifest.js';
import { hashOf, lineText, readLine, type RecordLine } from './record-lines.js';
import { placeIn, safeName } from './safe-path.js';
import { contentsHash, sumsText } from './sums.js';

const CONTENT = { caseId: 'case', seq: 1, type: 'SUBMIT', payload: { b: 1, a: ['中', null] }, actorId: null, on: '2026-01-05', at: 5, definition: 'request@1', snapshotHash: 'a'.repeat(64) };
const LINE: RecordLine = { ...CONTENT, prevHash: GENESIS, hash: entryHash(GENESIS, CONTENT) };
const MANIFEST = {
  kind: 'yishen-dossier', version: 1, case: { id: 'c', number: null, organ: { id: 'o', name: '局' }, definition: 'request@1', revision: 1, head: 'a'.repeat(64) },
  made: { dossierId: 'd', at: 1, on: '2026-01-05', by: null, reason: '应诉', withWithdrawn: false }, product: { name: 'yishen', version: '1', renderer: 1 }, contents: 'b'.repeat(64),
  files: [{ path: 'a', kind: 'cover', title: 't', sha256: 'c'.repeat(64), size: 0 }], leftOut: [{ kind: 'attachment', title: 't', why: 'missing', detail: null, sha256: null }], recordFault: null,
};

test('an entry goes into a line and comes back, and its hash is the one of the record', () => {
  expect(readLine(lineText(LINE).trimEnd())).toEqual(LINE);
  expect(hashOf(LINE)).toBe(LINE.hash);
  expect(lineText({ ...LINE, payload: { a: ['中', null], b: 1 } })).toBe(lineText(LINE));
});

test.each(['', 'null', '[]', '1', '{}', '{"seq":1', JSON.stringify({ ...LINE, more: 1 }), JSON.stringify({ ...LINE, seq: '1' }), JSON.stringify({ ...LINE, payload: null })])('%j is no entry', (text) => {
  expect(readLine(text)).toBeNull();
});

test('a manifest is read only whole', () => {
  expect(readManifest(Buffer.from(JSON.stringify(MANIFEST)))).toEqual(MANIFEST);
  const wrong: [string, object][] = [
    ['kind', { kind: 'other' }], ['version', { version: 2 }], ['case', { case: null }], ['case.head', { case: { ...MANIFEST.case, head: 'A'.repeat(64) } }], ['made', { made: {} }], ['product', { product: {} }],
    ['contents', { contents: 'x' }], ['files', { files: {} }], ['files[0]', { files: [1] }], ['files[0].path', { files: [{ ...MANIFEST.files[0], path: '' }] }],
    ['files[0].kind', { files: [{ ...MANIFEST.files[0], kind: 'song' }] }], ['files[0].attachmentId', { files: [{ ...MANIFEST.files[0], attachmentId: 7 }] }],
    ['leftOut[0].why', { leftOut: [{ ...MANIFEST.leftOut[0], why: 'lost' }] }], ['leftOut[0].sha256', { leftOut: [{ ...MANIFEST.leftOut[0], sha256: 'x' }] }], ['recordFault', { recordFault: 7 }],
  ];
  for (const [where, change] of wrong) {
    const read = () => readManifest(Buffer.from(JSON.stringify({ ...MANIFEST, ...change })));
    expect(read).toThrow(ManifestError);
    expect(read).toThrow(where);
  }
  expect(() => readManifest(Buffer.from([0x7b, 0xff, 0x7d]))).toThrow('JSON');
});

test('sums are sorted, and what tells of the making is no part of the contents', () => {
  const files = [{ path: 'b', sha256: '2', kind: 'letter' as const }, { path: 'a', sha256: '1', kind: 'cover' as const }];
  expect(sumsText(files)).toBe('1  a\n2  b\n');
  expect(contentsHash(files)).toBe(contentsHash([files[0]!, { ...files[1]!, sha256: '9' }]));
  expect(contentsHash(files)).not.toBe(contentsHash([{ ...files[0]!, sha256: '9' }, files[1]!]));
});

test('names stay within their folder', () => {
  expect(placeIn('02-文书', 7, '答复书（丰〔2026〕1号）.pdf')).toBe('02-文书/007-答复书（丰〔2026〕1号）.pdf');
  expect(safeName('../a\\b/c.pdf')).toBe('_a_b_c.pdf');
  expect(beijingTime(1_767_574_800_000)).toBe('2026-01-05 09:00:00');
});

import { readFileSync } from 'node:fs';
import { RequestImport, type ImportOptions } from '../../src/requests/import/request-import.js';
import { verifyAll } from '../../src/engine/record/verify.js';
import { Office, ORGANS } from '../support/office.js';

const good = (id: string, over: Record<string, unknown> = {}) =>
  ({ id, channel: 'counter', submittedOn: '2026-03-02', applicant: { kind: 'natural', ref: 'A010' }, authority: '市自然资源局', content: `第${id}件的批文`, preferredForm: '光盘', ...over });
const lines = (...all: unknown[]) => all.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');

describe('import of requests', () => {
  let office: Office;
  beforeAll(async () => { office = await Office.open('2026-05-06'); });
  afterAll(() => office?.close());

  const run = (text: string, more: Partial<ImportOptions> = {}, format: 'jsonl' | 'csv' = 'jsonl') =>
    office.app.get(RequestImport).run(text, format, { actor: { personId: null }, organs: { 市自然资源局: ORGANS.land }, ...more });
  const requests = () => office.reads.query<{ case_id: string }>('SELECT * FROM requests ORDER BY opened_at, number');

  it('takes the sample of 160 requests as it is', async () => {
    const text = readFileSync('src/demo/data/requests-dev.jsonl', 'utf8');
    const names = [...new Set(text.trim().split('\n').map((line) => (JSON.parse(line) as { authority: string }).authority))];
    const report = await run(text, { source: 'sample', organs: Object.fromEntries(names.map((name, i) => [name, Object.values(ORGANS)[i % 3]!])) });
    expect(report.refused).toEqual([]);
    expect(report).toMatchObject({ written: true, present: [] });
    expect(report.accepted).toHaveLength(160);
    const rows = await office.reads.query<{ n: number }>("SELECT COUNT(*) AS n FROM requests WHERE source_id LIKE 'sample:%'");
    expect(rows[0]!.n).toBe(160);
    const confirmed = await office.reads.query<{ n: number }>("SELECT COUNT(*) AS n FROM requests WHERE received_on IS NULL AND channel IN ('internet', 'email', 'fax')");
    expect(confirmed[0]!.n).toBe(71);
    for await (const each of verifyAll(office.reads)) expect(each).toHaveProperty('verified', 160);
  });

  it('is the same however often it is run', async () => {
    const before = await requests();
    const text = lines(good('1'), good('2'));
    expect(await run(text)).toMatchObject({ accepted: [{ line: 1, sourceId: '1' }, { line: 2, sourceId: '2' }], present: [], written: true });
    const after = await requests();
    expect(await run(text)).toMatchObject({ accepted: [], present: [{ line: 1, sourceId: '1' }, { line: 2, sourceId: '2' }], refused: [] });
    expect(await requests()).toEqual(after);
    expect(after).toHaveLength(before.length + 2);
    expect((await run(lines(good('1')), { source: 'other-system', dryRun: true })).accepted).toHaveLength(1);
  });

  it('imports nothing when a line is refused, and says why, line by line', async () => {
    const before = await requests();
    const text = lines(
      good('10'), '{"id":', '', good('11', { channel: 'pigeon' }), good('12', { submittedOn: '2026-05-07' }), good('13', { authority: '火星局' }), good('10'),
      good('14', { content: 'a\u0000b' }), good('15', { purpose: '科研' }), good('16', { submittedOn: '1999-01-04' }), good('17', { applicant: { kind: 'natural' } }),
      good('18', { preferredForm: '石板' }), good('', {}), good('19', { channel: 'online', confirmedOn: '2026-03-01' }), good('20', { content: 'x'.repeat(20_001) }),
    );
    const report = await run(text);
    expect(report.written).toBe(false);
    expect(report.refused.map((each) => [each.line, each.sourceId, each.reasons[0]!.pointer])).toEqual([
      [2, null, '#'], [4, '11', '#/channel'], [5, '12', '#/submittedOn'], [6, '13', '#/authority'], [7, '10', '#/id'], [8, '14', '#/content'], [9, '15', '#/purpose'],
      [10, '16', '#/submittedOn'], [11, '17', '#/applicant/name'], [12, '18', '#/preferredForm'], [13, null, '#/id'], [14, '19', '#/submittedOn'], [15, '20', '#/content'],
    ]);
    for (const { reasons } of report.refused) for (const { message } of reasons) expect(message.zh && message.en).toBeTruthy();
    expect(await requests()).toEqual(before);
    expect(await run(text, { skipBad: true, dryRun: true })).toMatchObject({ written: false, accepted: [{ line: 1 }] });
    expect(await requests()).toEqual(before);
    expect(await run(text, { skipBad: true })).toMatchObject({ written: true, accepted: [{ line: 1, sourceId: '10' }] });
    expect(await requests()).toHaveLength(before.length + 1);
  });

  it('keeps all or nothing although the database fails in the middle', async () => {
    const before = await requests();
    const long = Array.from({ length: 5 }, (_, i) => good(`40${i}`));
    const broken = office.app.get(RequestImport);
    const intake = (broken as unknown as { intake: { opening: (...args: never[]) => { prepare: (tx: unknown) => Promise<unknown> } } }).intake;
    const original = intake.opening.bind(intake);
    let n = 0;
    intake.opening = (...args) => ((n += 1) === 4 ? { ...original(...args), prepare: () => Promise.reject(new Error('the disk is full')) } : original(...args));
    try {
      await expect(run(lines(...long))).rejects.toThrow('the disk is full');
    } finally {
      intake.opening = original;
    }
    expect(await requests()).toEqual(before);
  });

  it('reads CSV with nested columns, quotes, and lines within a cell', async () => {
    const csv = ['id,channel,submittedOn,applicant.kind,applicant.name,applicant.phone,authority,content,preferredForm',
      'c1,post,2026-03-03,business,"丰城,某公司",13800138000,市自然资源局,"第一行', '第二行 ""引号""",纸面', 'c2,fax,2026-03-03,natural,王五,,水利局,某文件,传真'].join('\n');
    const report = await run(csv, {}, 'csv');
    expect(report.refused).toEqual([]);
    const [row] = await office.reads.query<{ content: string; organ_id: string; channel: string }>('SELECT * FROM requests WHERE source_id = ?', ['import:c1']);
    expect(row).toMatchObject({ content: '第一行\n第二行 "引号"', organ_id: ORGANS.land, channel: 'signed-post', received_on: '2026-03-03' });
    const found = (await office.ask('clerk', 'POST', '/requests/by-applicant', { phone: '13800138000', name: '丰城,某公司' })).body.items;
    expect(found).toHaveLength(1);
  });

  it('repeats no personal data in its report', async () => {
    const report = await run(lines(good('50', { applicant: { kind: 'alien', name: '欧阳建国', documentNumber: '34052419800101001X' }, submittedOn: '2027-01-01' })));
    expect(JSON.stringify(report)).not.toMatch(/欧阳|3405/);
    expect(report.refused).toHaveLength(1);
  });
});

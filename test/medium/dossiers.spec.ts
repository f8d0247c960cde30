import { rmSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Attachments } from '../../src/attachments/attachments.js';
import { DossierUnderWayError } from '../../src/dossiers/dossier-errors.js';
import { KEPT_MS } from '../../src/dossiers/dossier.js';
import { Dossiers } from '../../src/dossiers/dossiers.js';
import { PART_BYTES } from '../../src/dossiers/making/parts.js';
import { MakeDossier } from '../../src/dossiers/making/make-dossier.js';
import { MAKE_DOSSIER } from '../../src/dossiers/work-kinds.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { pathOfFile } from '../../src/platform/storage/file-id.js';
import { OrphanedFiles } from '../../src/platform/storage/orphans.js';
import { storageUnavailable } from '../../src/platform/storage/storage-errors.js';
import { StoredFiles } from '../../src/platform/storage/stored-files.js';
import { WorkItems } from '../../src/platform/work/work-items.js';
import { WorkAbandonedError } from '../../src/platform/work/work-handler.js';
import { Browser } from '../support/browser.js';
import { databases } from '../support/database.js';
import { DeliveryOffice, sha256 } from '../support/delivery-office.js';
import { manifestIn, unzipped, verifiedBytes, type Files } from '../support/dossier-archive.js';
import { pdfOf } from '../support/file-samples.js';
import { expectStatus, PASSWORD, type Someone } from '../support/office.js';
import { readPdf } from '../support/pdf-text.js';
import { GRANT_BODY } from '../support/review-bodies.js';
import { docx, p } from '../documents/samples/word.js';
import { upload } from '../support/uploads.js';

const REASON = '欧阳建国申请行政复议';
const POST = { mode: 'post', carrier: '中国邮政EMS', trackingNumber: 'EA123456789CN', recipient: { address: '江西省丰城市示范路7号' } };

describe.each(databases())('case files on $name', (dialect) => {
  let desk: DeliveryOffice;
  let pdf: Buffer;
  beforeAll(async () => {
    desk = await DeliveryOffice.open('2026-01-05', dialect);
    pdf = await pdfOf('Approval of 2023');
  });
  afterAll(() => desk?.close());

  /** A reply enclosing a file, signed and posted; a paper of the applicant; one withdrawn by mistake. */
  async function served(): Promise<string> {
    const later = () => desk.office.time.set(desk.office.time.now() + 1000);
    const { id, letterId } = await desk.signed({}, { bytes: pdf, name: '建设用地批准文件.pdf' });
    later();
    expectStatus(await upload(desk.office, 'clerk', id, { bytes: await pdfOf('identity'), name: '身份证 欧阳建国.pdf', fields: { purpose: 'request' } }), 201);
    later();
    const wrong = expectStatus(await upload(desk.office, 'officer', id, { bytes: Buffer.from('误传的材料'), name: '误传.txt', fields: { purpose: 'evidence' } }), 201).body.attachment.id as string;
    expectStatus(await desk.office.ask('officer', 'POST', `/requests/${id}/attachments/${wrong}/withdrawal`, { reason: '属于另一件' }, { 'idempotency-key': desk.office.newKey(), 'if-match': `"${await desk.office.revisionOf(id)}"` }), 200);
    expectStatus(await desk.deliver(id, { letterId, ...POST }), 201);
    await desk.work();
    return id;
  }
  const order = (id: string, body: object = { reason: REASON }, { who = 'officer' as Someone, key = desk.office.newKey() } = {}) =>
    desk.office.ask(who, 'POST', `/requests/${id}/dossiers`, body, { 'idempotency-key': key });
  const get = (id: string, path = '', who: Someone = 'officer') => desk.office.ask(who, 'GET', `/requests/${id}/dossiers${path}`);
  async function taken(id: string, dossierId: string, who: Someone = 'officer'): Promise<{ bytes: Buffer; headers: Readonly<Record<string, unknown>> }> {
    const browser = await desk.office.as(who);
    const answer = await desk.office.app.inject({ method: 'GET', url: `/api/requests/${id}/dossiers/${dossierId}/download`, headers: { host: 'yishen.local', cookie: browser.cookie! } });
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${answer.body}`);
    return { bytes: answer.rawPayload, headers: answer.headers };
  }
  async function made(id: string, body: object = { reason: REASON }): Promise<{ dossierId: string; bytes: Buffer; files: Files }> {
    const { id: dossierId } = expectStatus(await order(id, body), 202).body;
    await desk.work();
    const { bytes } = await taken(id, dossierId);
    return { dossierId, bytes, files: await unzipped(bytes) };
  }
  const textOfPdf = async (bytes: Buffer) => (await readPdf(bytes)).pages.map(({ items }) => items.map(({ text }) => text).join('')).join('\n');
  const fileIdOf = async (id: string, name: string) => (await desk.office.app.get(Attachments).ofCase(desk.office.reads, id)).find((each) => each.name === name)!.fileId;
  const write = (sql: string, ...params: string[]) => desk.office.app.get(UnitOfWork).run((tx) => tx.execute(sql, params));
  const stored = (fileId: string) => join(desk.office.filesDirectory, pathOfFile(fileId));
  const logged = async (id: string) => (await desk.office.reads.query<{ event: string; person_id: string | null; detail: string }>("SELECT event, person_id, detail FROM access_log WHERE subject_id = ? ORDER BY at, id", [id]))
    .filter(({ detail }) => detail.includes('dossier')).map(({ event, person_id, detail }) => [event, person_id, (JSON.parse(detail) as { what: string }).what.split(':')[0]]);

  it('hold everything of the case, and are verified with nothing but themselves', async () => {
    const id = await served();
    const ordered = expectStatus(await order(id), 202);
    expect(ordered.body).toMatchObject({ requestId: id, state: 'waiting', label: '等待制作', orderedBy: { id: 'officer', name: '陈工' }, reason: REASON, withWithdrawn: false, progress: null, sha256: null, gaps: [], error: null });
    expect(ordered.headers['location']).toBe(`/api/requests/${id}/dossiers/${ordered.body.id}`);
    expect((await get(id, `/${ordered.body.id}/download`)).body).toMatchObject({ status: 409, detail: expect.stringContaining('尚在制作') });
    await desk.work();
    const ready = expectStatus(await get(id, `/${ordered.body.id}`), 200).body;
    expect(ready).toMatchObject({ state: 'ready', revision: await desk.office.revisionOf(id), recordWhole: true, expiresAt: desk.office.time.now() + KEPT_MS });
    expect(ready.gaps).toEqual([{ title: '证据：误传.txt（已撤下）', why: 'withdrawn', label: '已撤下，未附', detail: '属于另一件', sha256: sha256(Buffer.from('误传的材料')) }]);
    const { bytes, headers } = await taken(id, ordered.body.id);
    expect([sha256(bytes), bytes.length]).toEqual([ready.sha256, ready.size]);
    expect(headers).toMatchObject({ 'content-type': 'application/zip', 'content-length': String(bytes.length), 'cache-control': 'private, no-store' });
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(`案卷-`);

    const verification = await verifiedBytes(bytes, { sha256: ready.sha256, head: ready.head });
    expect(verification).toMatchObject({ faults: [], entries: ready.revision });
    expect(verification.documents).toBeGreaterThanOrEqual(6);
    const files = await unzipped(bytes);
    expect([...files.keys()]).toEqual([...files.keys()].sort());
    expect([...files.keys()].map((name) => name.replace(/〔2026〕\d+号/, '〔〕号'))).toEqual([
      '00-封面和目录.pdf', '01-申请/申请信息.json', '01-申请/申请信息.txt',
      ...['001-政府信息公开申请登记回执（丰自然资公开收〔〕号）', '002-政府信息公开申请答复书（丰自然资公开复〔〕号）'].flatMap((name) => ['-文本.json', '-文本.txt', '.docx', '.pdf'].map((end) => `02-文书/${name}${end}`)),
      '03-附件/001-建设用地批准文件.pdf', '03-附件/002-身份证 欧阳建国.pdf', '03-附件/附件清单.json', '04-审查/审查意见和检索记录.json', '04-审查/审查意见和检索记录.txt',
      '05-送达/送达记录.json', '05-送达/送达记录.txt', '06-外发检查/外发检查.json', '06-外发检查/外发检查.txt', '07-期限计算/内部办理期限.txt', '07-期限计算/法定答复期限.txt',
      '08-办理记录.txt', 'SHA256SUMS', 'manifest.json', 'people.json', 'record.jsonl', '验证说明.txt',
    ]);
    expect(files.get('03-附件/001-建设用地批准文件.pdf')!.equals(pdf)).toBe(true);
    const [attempt] = await desk.entries(id, 'RECORD_DELIVERY_ATTEMPT');
    const letter = [...files].find(([name]) => name.startsWith('02-文书/002') && name.endsWith('.pdf'))![1];
    expect(sha256(letter)).toBe(attempt!.payload['documentSha256']);
    expect(files.get('01-申请/申请信息.txt')!.toString()).toContain('证件号码：34052419800101001X');
    expect(files.get('05-送达/送达记录.txt')!.toString()).toContain('EA123456789CN');
    expect(files.get('07-期限计算/法定答复期限.txt')!.toString()).toContain('2026-01-06　第1个工作日');
    expect(JSON.parse(files.get('people.json')!.toString())).toMatchObject({ people: { officer: '陈工', leader: '周局', adviser: '孙律' } });
    const cover = (await textOfPdf(files.get('00-封面和目录.pdf')!)).replace(/\s/g, '');
    for (const words of ['政府信息公开申请案卷', '欧阳建国', REASON, '已撤下，未附：属于另一件', sha256(pdf).slice(0, 10), ready.head.slice(0, 10)]) expect(cover).toContain(words);
    expect(manifestIn(files)).toMatchObject({ case: { id, revision: ready.revision, head: ready.head, organ: { name: '丰城市自然资源局' } }, made: { by: { name: '陈工' }, on: '2026-01-05' }, product: { name: 'yishen', renderer: 1 } });
    expect(await logged(id)).toEqual(expect.arrayContaining([['personal-data.revealed', 'officer', 'dossier-ordered'], ['personal-data.revealed', 'officer', 'dossier-taken']]));
  });

  it('show the case as it stood when they were ordered, whatever happens meanwhile', async () => {
    const id = await served();
    const { id: dossierId, revision } = expectStatus(await order(id), 202).body;
    expectStatus(await upload(desk.office, 'officer', id, { bytes: Buffer.from('后来的材料'), name: '后来.txt' }), 201);
    expectStatus(await desk.office.command('officer', id, 'add-note', { text: '后来的事' }), 200);
    await desk.work();
    const { bytes } = await taken(id, dossierId);
    const { faults, entries } = await verifiedBytes(bytes);
    expect([faults, entries]).toEqual([[], revision]);
    expect([...(await unzipped(bytes)).keys()].join()).not.toContain('后来');
  });

  it('are the same for the same revision, but for what tells of their making', async () => {
    const id = await served();
    const first = await made(id);
    desk.office.time.set(desk.office.time.now() + 60_000);
    const second = await made(id, { reason: '行政诉讼' });
    const differing = [...first.files].filter(([name, bytes]) => !bytes.equals(second.files.get(name)!)).map(([name]) => name);
    expect(differing.sort()).toEqual(['00-封面和目录.pdf', 'SHA256SUMS', 'manifest.json']);
    expect(manifestIn(first.files).contents).toBe(manifestIn(second.files).contents);
    expect([...first.files.keys()]).toEqual([...second.files.keys()]);
  });

  it('cut off in the middle are made again, to the byte the same, and nothing stays of the first attempt', async () => {
    const id = await served();
    const { id: dossierId } = expectStatus(await order(id), 202).body;
    const maker = desk.office.app.get(MakeDossier, { strict: false });
    let reports = 0;
    const cutOff = { report: () => ((reports += 1) > 30 ? Promise.reject(new WorkAbandonedError()) : Promise.resolve()) };
    await expect(maker.run(dossierId, cutOff)).rejects.toThrow(WorkAbandonedError);
    expect(reports).toBe(31);
    expect((await get(id, `/${dossierId}`)).body.state).toBe('running');
    // Two workers come back to it at once.
    const through = { report: () => Promise.resolve() };
    await Promise.all([maker.run(dossierId, through), maker.run(dossierId, through)]);
    const { bytes } = await taken(id, dossierId);
    await desk.work();
    expect(sha256((await taken(id, dossierId)).bytes)).toBe(sha256(bytes));
    expect((await verifiedBytes(bytes)).faults).toEqual([]);
    const rows = await desk.office.reads.query<{ n: number }>('SELECT COUNT(*) AS n FROM dossier_parts WHERE dossier_id = ?', [dossierId]);
    expect(Number(rows[0]!.n)).toBe(1);
    expect(await desk.office.app.get(OrphanedFiles).list()).toEqual({ blobs: [], files: [] });
  });

  it('are made although a file is gone or damaged, and name the gap', async () => {
    const id = await served();
    rmSync(stored(await fileIdOf(id, '身份证 欧阳建国.pdf')));
    const damaged = stored(await fileIdOf(id, '建设用地批准文件.pdf'));
    const bytes = readFileSync(damaged);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(damaged, bytes);
    const { dossierId, bytes: archive, files } = await made(id);
    const { gaps, state } = (await get(id, `/${dossierId}`)).body;
    expect(state).toBe('ready');
    expect(gaps.map(({ why, title }: { why: string; title: string }) => [why, title])).toEqual([
      ['withdrawn', '证据：误传.txt（已撤下）'], ['damaged', '答复附件：建设用地批准文件.pdf'], ['missing', '申请材料：身份证 欧阳建国.pdf'],
    ]);
    expect(manifestIn(files).leftOut.map(({ why }) => why)).toEqual(['withdrawn', 'damaged', 'missing']);
    expect((await textOfPdf(files.get('00-封面和目录.pdf')!)).replace(/\s/g, '')).toContain('存储中已无此文件，缺');
    const verification = await verifiedBytes(archive);
    expect(verification.faults).toEqual([]);
    expect(verification.manifest!.leftOut).toHaveLength(3);
  });

  it('include what was withdrawn where it is asked for, and never what is infected', async () => {
    const id = await served();
    const infected = (await desk.office.reads.query<{ id: string }>("SELECT id FROM attachments WHERE case_id = ? AND purpose = 'request'", [id]))[0]!.id;
    await write("UPDATE attachments SET scan_state = 'infected', scan_detail = 'Eicar-Signature' WHERE id = ?", infected);
    const { files, bytes } = await made(id, { reason: REASON, withWithdrawn: true });
    expect(files.get('03-附件/已撤下/003-误传.txt')!.toString()).toBe('误传的材料');
    expect([...files.keys()].join()).not.toContain('身份证');
    expect(manifestIn(files).leftOut).toEqual([expect.objectContaining({ why: 'infected', detail: 'Eicar-Signature', attachmentId: infected })]);
    expect((await verifiedBytes(bytes)).faults).toEqual([]);
  });

  it('mark drafts, and letters that were taken back', async () => {
    const { id } = await desk.signed();
    expectStatus(await desk.office.command('leader', id, 'recall-reply', { reason: '附件有误' }), 200);
    await desk.work();
    const { files, bytes } = await made(id);
    const names = [...files.keys()].filter((name) => name.startsWith('02-文书/') && name.includes('答复书'));
    expect(names.filter((name) => name.includes('（已撤回）')).map((name) => name.slice(-4))).toEqual(['json', '.txt', 'docx', '.pdf']);
    const draft = names.find((name) => name.includes('（草稿）') && name.endsWith('.pdf'))!;
    expect(await textOfPdf(files.get(draft)!)).toContain('草稿');
    expect(manifestIn(files).files.filter(({ kind, format }) => kind === 'letter' && format === 'pdf').map(({ mark }) => mark ?? null)).toEqual(expect.arrayContaining([null, 'recalled', 'draft']));
    expect((await verifiedBytes(bytes)).faults).toEqual([]);
  });

  it('say so when the office\'s own record was broken before', async () => {
    const id = await served();
    await write("UPDATE case_records SET fact_on = '2026-01-04' WHERE case_id = ? AND seq = 3", id);
    const { dossierId, bytes } = await made(id);
    expect((await get(id, `/${dossierId}`)).body).toMatchObject({ state: 'ready', recordWhole: false });
    expect((await verifiedBytes(bytes)).faults.map(({ code, where }) => [code, where])).toEqual([['content-changed', 'record.jsonl:3'], ['record-was-broken', 'record.jsonl:3 content-changed']]);
  });

  it('are ordered once for one key, one at a time, with a reason', async () => {
    const id = await served();
    const key = desk.office.newKey();
    const answers = await Promise.all([order(id, { reason: REASON }, { key }), order(id, { reason: REASON }, { key })]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(answers[0]!.body.id).toBe(answers[1]!.body.id);
    expect((await order(id, { reason: '其他' }, { key })).body.type).toBe('urn:yishen:problem:key-reused');
    expect((await order(id)).body).toMatchObject({ status: 409, detail: new DossierUnderWayError('').detail.zh, dossierId: answers[0]!.body.id });
    for (const body of [{}, { reason: '' }, { reason: 'a\u0000b' }, { reason: 'x'.repeat(501) }, { reason: '1', withWithdrawn: 'yes' }, { reason: '1', more: 1 }]) expect([body, (await order(id, body)).status]).toEqual([body, 422]);
    expect((await desk.office.ask('officer', 'POST', `/requests/${id}/dossiers`, { reason: REASON })).status).toBe(400);
    expect((await get(id)).body.items).toHaveLength(1);
    expect((await get(id, '/nothing')).status).toBe(404);
    expect((await order('nothing')).status).toBe(404);
    await desk.work();
  });

  it('are for the officer of the case, the legal adviser and the head of the work body', async () => {
    const id = await served();
    for (const who of ['clerk', 'officer-2', 'secrecy', 'leader', 'supervisor', 'admin', 'water-officer'] as const) {
      expect([who, (await order(id, { reason: REASON }, { who })).status, (await get(id, '', who)).status, (await get(id, '/x', who)).status, (await get(id, '/x/download', who)).status]).toEqual([who, 403, 403, 403, 403]);
    }
    for (const who of ['adviser', 'head', 'officer'] as const) {
      const { id: dossierId } = expectStatus(await order(id, { reason: REASON }, { who }), 202).body;
      await desk.work();
      expect((await taken(id, dossierId, who)).bytes.length).toBeGreaterThan(0);
      const other = await desk.office.assigned();
      expect((await get(other, `/${dossierId}`, who)).status).toBe(404);
    }
  });

  it('keep reason, gaps and plan encrypted, and the plan no longer than needed', async () => {
    const id = await served();
    const { id: dossierId } = expectStatus(await order(id), 202).body;
    const row = async () => JSON.stringify(await desk.office.reads.query('SELECT * FROM dossiers WHERE id = ?', [dossierId]));
    const planned = await row();
    await desk.work();
    const done = await row();
    for (const personal of ['欧阳', '误传', '另一件', '示范路']) expect(planned + done).not.toContain(personal);
    expect(JSON.parse(planned)[0].plan_sealed).toEqual(expect.any(String));
    expect(JSON.parse(done)[0].plan_sealed).toBeNull();
    const log = JSON.stringify(await desk.office.reads.query('SELECT * FROM access_log'));
    expect(log).not.toContain('欧阳');
  });

  it('hold what reviewers remarked and what became of it, and who let a finding pass', async () => {
    const id = await desk.office.assigned();
    expectStatus(await upload(desk.office, 'officer', id, { bytes: await docx({ body: p('现将批文复印件提供给您。') + p('内部意见', '<w:vanish/>') }), name: '批文.docx', fields: { purpose: 'reply' } }), 201);
    await desk.work();
    const { files: [checked] } = expectStatus(await desk.office.ask('officer', 'GET', `/requests/${id}/release-check`), 200).body;
    const finding = checked.findings.find((each: { mayPass: boolean }) => each.mayPass);
    const headers = async () => ({ 'idempotency-key': desk.office.newKey(), 'if-match': `"${await desk.office.revisionOf(id)}"` });
    expectStatus(await desk.office.ask('head', 'POST', `/requests/${id}/release-check/overrides`, { attachmentId: checked.attachmentId, findingId: finding.id, reason: '经作者同意' }, await headers()), 200);
    expectStatus(await desk.office.command('officer', id, 'propose-outcome', GRANT_BODY), 200);
    expectStatus(await desk.office.command('officer', id, 'submit-for-review', {}), 200);
    const letterId = await desk.letterOf(id, 'reply:%');
    const { letter } = (await desk.office.ask('adviser', 'GET', `/requests/${id}/letters/${letterId}`)).body;
    const block = letter.blocks.find((each: { role: string }) => each.role === 'decision');
    const comment = expectStatus(await desk.office.ask('secrecy', 'POST', `/requests/${id}/letters/${letterId}/comments`, { version: 1, blockId: block.id, quote: '予以公开', text: '请核对范围' }, { 'idempotency-key': desk.office.newKey() }), 201).body;
    expectStatus(await desk.office.ask('officer', 'POST', `/requests/${id}/letters/${letterId}/comments/${comment.id}/answers`, { text: '已核对' }, { 'idempotency-key': desk.office.newKey() }), 200);
    const { files, bytes } = await made(id);
    const remarks = files.get('04-审查/批注.txt')!.toString();
    for (const words of ['赵密', '“予以公开”', '请核对范围', '陈工　答复：已核对', '未处理']) expect(remarks).toContain(words);
    const release = files.get('06-外发检查/外发检查.txt')!.toString();
    for (const words of ['批文.docx', '李主任于 2026-01-05', '放行：经作者同意']) expect(release).toContain(words);
    expect((await verifiedBytes(bytes)).faults).toEqual([]);
  });

  it('print what was not printed yet, and compare every text whose hash stands in the record', async () => {
    const { office } = desk;
    const id = await office.assigned();
    const headers = async () => ({ 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` });
    expectStatus(await office.command('officer', id, 'propose-outcome', GRANT_BODY), 200);
    const letterId = await desk.letterOf(id, 'reply:%');
    for (const reason of ['经查，该信息可以公开。', '经查，该信息可以公开，且不涉及他人权益。']) {
      expectStatus(await office.ask('officer', 'POST', `/requests/${id}/letters/${letterId}/revisions`, { free: { reason } }, await headers()), 200);
    }
    expectStatus(await office.ask('adviser', 'POST', `/requests/${id}/letters`, { form: 'legality-opinion' }, await headers()), 201);
    const { id: dossierId } = expectStatus(await order(id), 202).body;
    await office.app.get(MakeDossier, { strict: false }).run(dossierId, { report: () => Promise.resolve() });
    const { bytes } = await taken(id, dossierId);
    const files = await unzipped(bytes);
    const opinion = [...files.keys()].find((name) => name.includes('合法性审查意见书') && name.endsWith('.pdf'))!;
    expect((await textOfPdf(files.get(opinion)!)).replace(/\s/g, '')).toContain('合法性审查意见书');
    const text = [...files.keys()].find((name) => name.includes('答复书') && name.endsWith('.json'))!;
    expect((JSON.parse(files.get(text)!.toString()) as { versions: { version: number; cause: string }[] }).versions.map(({ version, cause }) => [version, cause])).toEqual([[1, 'made'], [2, 'revised'], [3, 'revised']]);
    const { faults, documents } = await verifiedBytes(bytes);
    expect([faults, documents]).toEqual([[], 3]);
    await desk.work();
  });

  it('name a letter that no font can print as a gap', async () => {
    const id = await desk.office.assigned({ applicant: { kind: 'natural-person', name: '欧阳\u{30EDD}', documentNumber: '34052419800101001X', contact: { phone: '13879512345' } } });
    await desk.work();
    const { files, bytes } = await made(id);
    expect(manifestIn(files).leftOut).toEqual([expect.objectContaining({ kind: 'letter', why: 'not-printed', format: 'pdf', title: expect.stringContaining('登记回执') })]);
    expect([...files.keys()].some((name) => name.includes('登记回执') && name.endsWith('.docx'))).toBe(true);
    expect((await verifiedBytes(bytes)).faults).toEqual([]);
  });

  it('of any size lie in parts, and come out whole', async () => {
    const id = await desk.office.assigned();
    const large = Buffer.from(Array.from({ length: 400_000 }, (_, i) => sha256(Buffer.from(String(i))).slice(0, 40)).join('\n'));
    expectStatus(await upload(desk.office, 'officer', id, { bytes: large, name: '日志.txt' }), 201);
    const { dossierId, bytes, files } = await made(id);
    const parts = await desk.office.app.get(Dossiers, { strict: false }).parts(dossierId);
    expect(parts).toHaveLength(Math.ceil(bytes.length / PART_BYTES));
    expect(parts.length).toBeGreaterThan(1);
    expect(files.get('03-附件/001-日志.txt')!.equals(large)).toBe(true);
    expect((await verifiedBytes(bytes)).faults).toEqual([]);
    rmSync(stored(parts[0]!));
    expect((await get(id, `/${dossierId}/download`)).body).toMatchObject({ status: 404, type: 'urn:yishen:problem:file-missing' });
  });

  it('wait while the storage does not answer, for that is no gap; given up, they say so and can be ordered anew', async () => {
    const id = await served();
    const { id: dossierId } = expectStatus(await order(id), 202).body;
    const files = desk.office.app.get(StoredFiles);
    const read = files.get.bind(files);
    files.get = () => Promise.reject(storageUnavailable(new Error('down')));
    try {
      await desk.work();
      expect((await get(id, `/${dossierId}`)).body).toMatchObject({ state: 'running', gaps: [] });
      expect(await desk.office.app.get(WorkItems).find(desk.office.reads, MAKE_DOSSIER, dossierId)).toMatchObject({ state: 'waiting', lastError: expect.stringContaining('storage is not available') });
      for (let i = 0; i < 12; i += 1) {
        desk.office.time.set(desk.office.time.now() + 3_600_000);
        await desk.work();
      }
    } finally {
      files.get = read;
    }
    const officer = new Browser(() => desk.office.app);
    expectStatus(await officer.signIn('officer', PASSWORD), 200);
    expect((await officer.ask('GET', `/requests/${id}/dossiers/${dossierId}`)).body).toMatchObject({ state: 'failed', label: '制作失败', error: expect.stringContaining('storage is not available') });
    expect((await officer.ask('GET', `/requests/${id}/dossiers/${dossierId}/download`)).body).toMatchObject({ status: 409, detail: expect.stringContaining('制作失败') });
    const again = await officer.ask('POST', `/requests/${id}/dossiers`, { reason: REASON }, { 'idempotency-key': desk.office.newKey() });
    expect(again.status).toBe(202);
    await desk.work();
    expect((await officer.ask('GET', `/requests/${id}/dossiers/${again.body.id}`)).body.state).toBe('ready');
    // What a first attempt cut off by a crash would leave is found by the sweep; a refusal leaves nothing.
    desk.office.time.set(desk.office.time.now() + 2 * 86_400_000);
    expect((await desk.office.app.get(OrphanedFiles).list()).files).toEqual([]);
  });

  it('are removed after their time; that they were made stays on file', async () => {
    const id = await served();
    const { dossierId } = await made(id);
    const now = desk.office.time.now();
    const parts = await desk.office.reads.query<{ file_id: string }>('SELECT file_id FROM dossier_parts WHERE dossier_id = ?', [dossierId]);
    desk.office.time.set(now + KEPT_MS - 1);
    await desk.work();
    expect(await desk.office.app.get(Dossiers, { strict: false }).find(dossierId)).toMatchObject({ state: 'ready', expiresAt: now + KEPT_MS });
    desk.office.time.set(now + KEPT_MS);
    await desk.work();
    // Sessions are over by then.
    const head = new Browser(() => desk.office.app);
    expectStatus(await head.signIn('head', PASSWORD), 200);
    const later = (path: string) => head.ask('GET', `/requests/${id}/dossiers/${dossierId}${path}`);
    expect((await later('')).body).toMatchObject({ state: 'expired', reason: REASON, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await later('/download')).body).toMatchObject({ status: 404, detail: expect.stringContaining('30日') });
    for (const { file_id } of parts) expect(() => readFileSync(stored(file_id))).toThrow('ENOENT');
    expect(await desk.office.reads.query('SELECT 1 AS n FROM dossier_parts WHERE dossier_id = ?', [dossierId])).toEqual([]);
  });
});

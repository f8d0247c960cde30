import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Attachments } from '../../src/attachments/attachments.js';
import { pathOfFile } from '../../src/platform/storage/file-id.js';
import { OrphanedFiles } from '../../src/platform/storage/orphans.js';
import { Browser } from '../support/browser.js';
import { databases } from '../support/database.js';
import { docxOf, pdfOf } from '../support/file-samples.js';
import { Office, expectStatus } from '../support/office.js';
import { upload } from '../support/uploads.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe.each(databases())('files of a case on $name', (dialect) => {
  let office: Office;
  let id: string;
  let pdf: Buffer;
  beforeAll(async () => {
    office = await Office.open('2026-01-05', dialect);
    pdf = await pdfOf('Approval of 2023');
  });
  afterAll(() => office?.close());
  beforeEach(async () => void (id = await office.assigned()));

  const storedFiles = () => readdirSync(office.filesDirectory, { withFileTypes: true, recursive: true }).filter((each) => each.isFile()).map(({ name }) => name).sort();
  const rows = () => office.reads.query<{ id: string; file_id: string; name_sealed: string; search_text: string }>('SELECT * FROM attachments WHERE case_id = ? ORDER BY uploaded_at, id', [id]);
  const ask = (who: Parameters<Office['ask']>[0], path: string) => office.ask(who, 'GET', `/requests/${id}/attachments${path}`);

  it('are taken in, kept encrypted, and come back as they were', async () => {
    const answer = expectStatus(await upload(office, 'officer', id, { bytes: pdf, name: '用地批文 （王芳）.pdf', fields: { purpose: 'reply', title: '建设用地批文' } }), 201);
    const { attachment, answer: after } = answer.body;
    expect(attachment).toEqual({
      id: expect.any(String), caseId: id, purpose: 'reply', letterId: null, name: '用地批文 （王芳）.pdf', title: '建设用地批文', mediaType: 'application/pdf', size: pdf.length,
      sha256: sha256(pdf), uploadedBy: { id: 'officer', name: '陈工' }, uploadedAt: office.time.now(), withdrawal: null,
      scan: { state: 'not-configured', label: '未查毒（未配置查毒服务）', detail: null }, text: { state: 'waiting', label: '等待提取文字', detail: null },
    });
    expect(after.revision).toBe(await office.revisionOf(id));
    expect(answer.headers['etag']).toBe(`"${after.revision}"`);
    expect(answer.headers['location']).toBe(`/api/requests/${id}/attachments/${attachment.id}`);

    const content = await raw('officer', `/${attachment.id}/content`);
    expect(content.rawPayload.equals(pdf)).toBe(true);
    expect(content.headers).toMatchObject({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'content-length': String(pdf.length),
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(content.headers['content-disposition']).toBe(`attachment; filename="____ ____.pdf"; filename*=UTF-8''${encodeURIComponent('用地批文 （王芳）.pdf')}`);

    const [row] = await rows();
    expect(JSON.stringify(row)).not.toMatch(/王芳|用地批文 /);
    expect((await ask('head', '')).body.items).toEqual([attachment]);
    expect((await ask('leader', `/${attachment.id}`)).body).toEqual(attachment);
  });

  it('stand in the record by hash and kind, never by name', async () => {
    const { attachment } = expectStatus(await upload(office, 'clerk', id, { bytes: pdf, name: '身份证 欧阳建国.pdf', fields: { purpose: 'request', title: '欧阳建国的证件' } }), 201).body;
    const { items } = (await office.ask('officer', 'GET', `/requests/${id}/record`)).body;
    expect(items.at(-1)).toMatchObject({
      type: 'ATTACH_FILE', actor: { id: 'clerk' }, payload: { attachmentId: attachment.id, purpose: 'request', sha256: sha256(pdf), size: pdf.length, mediaType: 'application/pdf' },
    });
    expect(JSON.stringify(items)).not.toContain('欧阳建国');
  });

  it('are named safely whatever they were called', async () => {
    const names: [string, string][] = [['../../etc/passwd.txt', 'passwd.txt'], ['..\\..\\boot.TXT', 'boot.txt'], ['a\u202etxt.exe.txt', 'atxt.exe.txt'], ['CON.txt', '_CON.txt'], ['\u7533'.repeat(300) + '.txt', `${'\u7533'.repeat(116)}.txt`]];
    for (const [given, kept] of names) {
      const { attachment } = expectStatus(await upload(office, 'officer', id, { bytes: Buffer.from('内容'), name: given }), 201).body;
      expect(attachment.name).toBe(kept);
      const content = await raw('officer', `/${attachment.id}/content`);
      expect(content.headers['content-disposition']).toMatch(/^attachment; filename="[^"\\/]+"; filename\*=UTF-8''[^"\\/]+$/);
    }
    expect(storedFiles().every((name) => /^[0-9a-f-]{36}$/.test(name))).toBe(true);
  });

  it('are taken in once for one key', async () => {
    const key = office.newKey();
    const revision = await office.revisionOf(id);
    const form = { bytes: pdf, name: 'a.pdf', fields: { purpose: 'evidence' } };
    const before = storedFiles().length;
    const first = expectStatus(await upload(office, 'officer', id, form, { key, revision }), 201);
    const again = expectStatus(await upload(office, 'officer', id, form, { key, revision }), 201);
    expect(again.body).toEqual(first.body);
    expect(await rows()).toHaveLength(1);
    const other = await upload(office, 'officer', id, { ...form, bytes: await pdfOf('another') }, { key, revision });
    expect([other.status, other.body.type]).toEqual([422, 'urn:yishen:problem:key-reused']);
    expect(storedFiles()).toHaveLength(before + 1);
  });

  it('are taken in once when the same upload comes twice at once', async () => {
    const key = office.newKey();
    const revision = await office.revisionOf(id);
    const before = storedFiles().length;
    const form = { bytes: pdf, name: 'a.pdf', fields: { purpose: 'evidence' } };
    const answers = await Promise.all([1, 2, 3].map(() => upload(office, 'officer', id, form, { key, revision })));
    for (const { status } of answers) expect([201, 412]).toContain(status);
    expect(answers.map(({ status }) => status)).toContain(201);
    expect(await rows()).toHaveLength(1);
    expect(storedFiles()).toHaveLength(before + 1);
  });

  it('are described for clients', async () => {
    const api = (await office.ask('officer', 'GET', '/openapi.json')).body;
    const { post, get } = api.paths['/api/requests/{requestId}/attachments'];
    expect(post.requestBody.content['multipart/form-data'].schema.required).toEqual(['file', 'purpose']);
    expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(['201', '412', '413', '415', '422', '428']));
    expect(get.responses['200'].content['application/json'].schema.$ref).toContain('AttachmentListView');
    expect(api.paths['/api/requests/{requestId}/attachments/{attachmentId}/content'].get.responses['404'].description).toContain('file-missing');
  });

  it('need the revision the sender saw, and leave nothing when it is another', async () => {
    const before = storedFiles();
    const answer = await upload(office, 'officer', id, { bytes: pdf, name: 'a.pdf' }, { revision: 1 });
    expect([answer.status, answer.body.type]).toEqual([412, 'urn:yishen:problem:revision-conflict']);
    expect(storedFiles()).toEqual(before);
    expect(await rows()).toEqual([]);
    expect(await office.app.get(OrphanedFiles).list()).toEqual({ blobs: [], files: [] });
  });

  it('are for those who work on cases of the organ', async () => {
    const { attachment } = expectStatus(await upload(office, 'officer', id, { bytes: pdf, name: 'a.pdf' }), 201).body;
    for (const who of ['water-clerk', 'water-officer', 'admin'] as const) {
      for (const path of ['', `/${attachment.id}`, `/${attachment.id}/content`]) expect([who, path, (await ask(who, path)).status]).toEqual([who, path, 403]);
      expect((await upload(office, who, id, { bytes: pdf, name: 'a.pdf' })).status).toBe(403);
      expect((await withdraw(who, attachment.id)).status).toBe(403);
    }
    for (const who of ['officer-2', 'leader', 'supervisor'] as const) expect([who, (await upload(office, who, id, { bytes: pdf, name: 'a.pdf' })).status]).toEqual([who, 403]);
    for (const who of ['officer-2', 'leader', 'supervisor', 'adviser', 'secrecy', 'clerk', 'head'] as const) expect([who, (await ask(who, '')).status]).toEqual([who, 200]);
    expect((await new Browser(() => office.app).ask('GET', `/requests/${id}/attachments`)).status).toBe(401);
    const elsewhere = await office.assigned();
    expect((await office.ask('officer', 'GET', `/requests/${elsewhere}/attachments/${attachment.id}`)).status).toBe(404);
    expect((await office.ask('officer', 'GET', `/requests/${elsewhere}/attachments/${attachment.id}/content`)).status).toBe(404);
    expect((await office.ask('officer', 'GET', '/requests/nobody/attachments')).status).toBe(404);
  });

  it('write down who took them', async () => {
    const { attachment } = expectStatus(await upload(office, 'officer', id, { bytes: pdf, name: 'a.pdf' }), 201).body;
    await ask('adviser', `/${attachment.id}/content`);
    const log = await office.reads.query<{ person_id: string; detail: string }>("SELECT person_id, detail FROM access_log WHERE event = 'file.taken' AND subject_id = ?", [id]);
    expect(log.map(({ person_id, detail }) => [person_id, JSON.parse(detail)])).toEqual([['adviser', { attachmentId: attachment.id }]]);
  });

  it('can be withdrawn with a reason, once, and stay on file', async () => {
    const { attachment } = expectStatus(await upload(office, 'officer', id, { bytes: pdf, name: 'a.pdf', fields: { purpose: 'reply' } }), 201).body;
    const service = office.app.get(Attachments);
    expect((await service.outgoing(office.reads, id)).map((each) => each.id)).toEqual([attachment.id]);
    expect((await withdraw('officer', attachment.id, ' ')).status).toBe(422);
    office.time.set(office.time.now() + 1000);
    expectStatus(await withdraw('officer', attachment.id, '误传他人材料'), 200);
    expect((await ask('officer', `/${attachment.id}`)).body.withdrawal).toEqual({ at: office.time.now(), by: { id: 'officer', name: '陈工' }, reason: '误传他人材料' });
    expect(await service.outgoing(office.reads, id)).toEqual([]);
    const again = await withdraw('officer', attachment.id, '再撤');
    expect([again.status, again.body.type]).toEqual([409, 'urn:yishen:problem:transition-refused']);
    expect((await ask('officer', `/${attachment.id}/content`)).status).toBe(200);
    expect((await office.ask('officer', 'GET', `/requests/${id}/record`)).body.items.at(-1)).toMatchObject({ type: 'WITHDRAW_FILE', payload: { attachmentId: attachment.id, purpose: 'reply' } });
  });

  it('that are gone from the disk are told so; the case goes on', async () => {
    const { attachment } = expectStatus(await upload(office, 'officer', id, { bytes: pdf, name: 'a.pdf' }), 201).body;
    const path = join(office.filesDirectory, pathOfFile((await rows())[0]!.file_id));
    rmSync(path);
    const missing = await ask('officer', `/${attachment.id}/content`);
    expect([missing.status, missing.body.type]).toEqual([404, 'urn:yishen:problem:file-missing']);
    expect(missing.body.detail).toContain('已不在存储中');
    expect((await ask('officer', '')).body.items).toHaveLength(1);
    writeFileSync(path, 'something else');
    const damaged = await ask('officer', `/${attachment.id}/content`);
    expect([damaged.status, damaged.body.type]).toEqual([409, 'urn:yishen:problem:file-damaged']);
    expectStatus(await office.command('officer', id, 'record-search', { systems: '档案系统', places: '档案室', keywords: '用地', result: '找到' }), 200);
    expectStatus(await upload(office, 'officer', id, { bytes: pdf, name: 'again.pdf' }), 201);
  });

  it('of Word are taken for what they are, and a name without extension gets one', async () => {
    const word = expectStatus(await upload(office, 'officer', id, { bytes: await docxOf('申请书'), name: '../../申请书' }), 201).body.attachment;
    expect([word.name, word.mediaType]).toEqual(['申请书.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']);
  });

  const raw = async (who: 'officer', path: string) => {
    const browser = await office.as(who);
    return office.app.inject({ method: 'GET', url: `/api/requests/${id}/attachments${path}`, headers: { host: 'yishen.local', cookie: browser.cookie! } });
  };
  const withdraw = async (who: Parameters<Office['ask']>[0], attachmentId: string, reason = '误传') =>
    office.ask(who, 'POST', `/requests/${id}/attachments/${attachmentId}/withdrawal`, { reason }, { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` });
});

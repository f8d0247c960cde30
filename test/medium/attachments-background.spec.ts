import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Attachments } from '../../src/attachments/attachments.js';
import { isCleared } from '../../src/attachments/attachment.js';
import { FileNotClearedError } from '../../src/attachments/attachment-errors.js';
import { LateScans } from '../../src/attachments/scan/late-scans.js';
import { pathOfFile } from '../../src/platform/storage/file-id.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { ClamdServer, EICAR } from '../support/clamd-server.js';
import { databases } from '../support/database.js';
import { docxBomb, docxOf, pdfOf, zipOf } from '../support/file-samples.js';
import { Office, expectStatus, ORGANS, UNITS } from '../support/office.js';
import { S3Server } from '../support/s3-server.js';
import { upload } from '../support/uploads.js';

const HOUR = 60 * 60 * 1000;

/** A file taken into a case by its officer. Answers its id. */
async function added(office: Office, id: string, bytes: Buffer, name: string, fields: Record<string, string> = { purpose: 'reply' }): Promise<string> {
  return expectStatus(await upload(office, 'officer', id, { bytes, name, fields }), 201).body.attachment.id as string;
}

/** Background work until nothing is due, and on through every pause between attempts. */
async function work(office: Office, hours = 0): Promise<void> {
  for (let n = 0; n <= hours; n += 1) {
    await office.app.get(WorkRunner).runDue();
    if (n < hours) office.time.set(office.time.now() + HOUR);
  }
}

describe('the virus scan of files', () => {
  let clamd: ClamdServer;
  let office: Office;
  let id: string;
  beforeAll(async () => {
    clamd = await ClamdServer.start();
    office = await Office.open('2026-01-05', undefined, { files: { scanner: clamd.scanner } });
  });
  afterAll(async () => {
    await office?.close();
    await clamd?.stop();
  });
  beforeEach(async () => {
    clamd.says = undefined;
    id = await office.assigned();
  });

  const scanOf = async (attachmentId: string) => (await office.ask('officer', 'GET', `/requests/${id}/attachments/${attachmentId}`)).body.scan;
  const cleared = async () => (await office.app.get(Attachments).outgoing(office.reads, id)).map(isCleared);

  it('says clean only when the scanner did', async () => {
    const file = await added(office, id, Buffer.from('申请材料'), 'a.txt');
    expect(await scanOf(file)).toEqual({ state: 'waiting', label: '等待查毒', detail: null });
    expect(await cleared()).toEqual([false]);
    await work(office);
    expect(await scanOf(file)).toEqual({ state: 'clean', label: '已查毒，未发现病毒', detail: null });
    expect(clamd.seen.at(-1)).toBe(Buffer.from('申请材料').length);
    expect(await cleared()).toEqual([true]);
  });

  it('keeps an infected file from everybody', async () => {
    const file = await added(office, id, EICAR, 'a.txt');
    await work(office);
    expect(await scanOf(file)).toEqual({ state: 'infected', label: '发现病毒，已禁止下载和外发', detail: 'Win.Test.EICAR_HDB-1' });
    const answer = await office.ask('officer', 'GET', `/requests/${id}/attachments/${file}/content`);
    expect([answer.status, answer.body.type]).toEqual([409, 'urn:yishen:problem:file-not-cleared']);
    expect(answer.body.detail).toContain('Win.Test.EICAR_HDB-1');
    expect(await cleared()).toEqual([false]);
    await expect(office.app.get(Attachments).bytes(file)).rejects.toThrow(FileNotClearedError);
  });

  it('goes on waiting while the scanner makes no sense, and is done when it does', async () => {
    const file = await added(office, id, Buffer.from('x'), 'a.txt');
    for (const nonsense of ['', 'stream: perhaps', 'UNKNOWN COMMAND', 'x'.repeat(10_000)]) {
      clamd.says = nonsense;
      await work(office);
      expect((await scanOf(file)).state).toBe('waiting');
      office.time.set(office.time.now() + HOUR);
    }
    clamd.says = undefined;
    await work(office);
    expect((await scanOf(file)).state).toBe('clean');
  });

  it('fails for good where the scanner takes no such file, which is not clean', async () => {
    const file = await added(office, id, Buffer.alloc(1024 * 1024 + 1, 'a'), 'a.txt');
    await work(office);
    expect(await scanOf(file)).toEqual({ state: 'failed', label: '查毒未完成，不能视为无毒', detail: 'too-large-for-scanner' });
    expect(await cleared()).toEqual([false]);
  });

  it('fails when it has tried long enough, and when the file is lost', async () => {
    const file = await added(office, id, Buffer.from('x'), 'a.txt');
    clamd.says = 'nonsense';
    await work(office, 60);
    expect(await scanOf(file)).toMatchObject({ state: 'failed', detail: expect.stringContaining('scanner') });
    const lost = await added(office, id, Buffer.from('y'), 'b.txt');
    const [row] = await office.reads.query<{ file_id: string }>('SELECT file_id FROM attachments WHERE id = ?', [lost]);
    rmSync(join(office.filesDirectory, pathOfFile(row!.file_id)));
    await work(office);
    expect(await scanOf(lost)).toMatchObject({ state: 'failed', detail: 'file-missing' });
  });

  it('comes to files from before it was configured', async () => {
    const file = await added(office, id, Buffer.from('old'), 'a.txt');
    await work(office);
    await office.app.get(UnitOfWork).run((tx) => tx.execute("UPDATE attachments SET scan_state = 'not-configured' WHERE id = ?", [file]));
    expect(await cleared()).toEqual([true]);
    await office.app.get(LateScans).onApplicationBootstrap();
    expect((await scanOf(file)).state).toBe('waiting');
    await work(office);
    expect((await scanOf(file)).state).toBe('clean');
  });
});

describe('files in an object storage', () => {
  it('go the same way as those in a directory', async () => {
    const s3 = await S3Server.start();
    const office = await Office.open('2026-01-05', undefined, { files: { location: s3.location() } });
    const id = await office.assigned();
    const file = await added(office, id, Buffer.from('桶中的文件'), 'a.txt');
    await work(office);
    expect([...s3.objects.keys()].every((key) => /^files\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(key))).toBe(true);
    expect((await office.ask('officer', 'GET', `/requests/${id}/attachments/${file}/content`)).body).toBe('桶中的文件');
    expect(await office.app.get(Attachments).textOf(file)).toMatchObject({ state: 'extracted', text: '桶中的文件' });
    s3.broken = true;
    const away = await office.ask('officer', 'GET', `/requests/${id}/attachments/${file}/content`);
    expect([away.status, away.body.type]).toEqual([503, 'urn:yishen:problem:unavailable']);
    s3.broken = false;
    s3.objects.clear();
    expect((await office.ask('officer', 'GET', `/requests/${id}/attachments/${file}/content`)).body.type).toBe('urn:yishen:problem:file-missing');
    await office.close();
    await s3.stop();
  });
});

describe.each(databases())('the text of files on $name', (dialect) => {
  let office: Office;
  let id: string;
  beforeAll(async () => void (office = await Office.open('2026-01-05', dialect)));
  afterAll(() => office?.close());
  beforeEach(async () => void (id = await office.assigned()));

  const textOf = async (attachmentId: string) => (await office.ask('officer', 'GET', `/requests/${id}/attachments/${attachmentId}`)).body.text;
  const search = (who: 'officer' | 'water-officer' | 'admin' | 'supervisor' | 'adviser', q: string, more = '') => office.ask(who, 'GET', `/attachments?q=${encodeURIComponent(q)}${more}`);
  const found = async (...asked: Parameters<typeof search>) => expectStatus(await search(...asked), 200).body.items.map((each: { id: string }) => each.id);

  it('is read from Word and PDF, kept sealed, and found by a search', async () => {
    const word = await added(office, id, await docxOf('关于龙光村集体土地征收的批复', '联系人 欧阳建国 13879512345，身份证 34052419800101001X'), '批复.docx', { purpose: 'reply', title: '征收批复 附件一' });
    const pdf = await added(office, id, await pdfOf('Contract HT-2023-77 with the builder'), 'contract.pdf');
    await work(office);
    expect(await textOf(word)).toEqual({ state: 'extracted', label: '已提取文字', detail: null });
    expect(await office.app.get(Attachments).textOf(word)).toMatchObject({ state: 'extracted', text: expect.stringContaining('34052419800101001X') });
    const [row] = await office.reads.query<{ search_text: string }>('SELECT * FROM attachments WHERE id = ?', [word]);
    expect(row!.search_text).toContain('龙光村集体土地');
    expect(JSON.stringify(row)).not.toMatch(/13879512345|34052419800101001/);

    expect(await found('officer', '龙光村集体')).toEqual([word]);
    expect(await found('officer', '附件一')).toEqual([word]);
    expect(await found('officer', 'ht-2023-77')).toEqual([pdf]);
    expect(await found('officer', 'CONTRACT ht')).toEqual([pdf]);
    for (const number of ['13879512345', '34052419800101001X']) expect((await search('officer', number)).body.errors[0].message).toContain('已遮盖');
    expect(await found('officer', '%_')).toEqual([]);
    const { items } = (await search('officer', '集体土地')).body;
    expect(items[0]).toMatchObject({ id: word, name: '批复.docx', caseId: id, requestNumber: expect.stringContaining('丰自然资公开'), excerpt: expect.stringContaining('龙光村集体土地征收的批复') });
    expect(items[0].excerpt).not.toContain('13879512345');
  });

  it('is found only in the organs of the one who asks, page by page', async () => {
    const water = expectStatus(await office.submit({ organId: ORGANS.water }, { who: 'water-clerk' }), 201).body.caseId as string;
    expectStatus(await office.command('water-clerk', water, 'assign', { unitId: UNITS.water, officerId: 'water-officer' }), 200);
    const own = [];
    for (let n = 0; n < 3; n += 1) own.unshift(await added(office, id, Buffer.from(`水土保持方案 第${n}稿`), `${n}.txt`));
    const other = expectStatus(await upload(office, 'water-officer', water, { bytes: Buffer.from('水土保持方案'), name: 'w.txt' }), 201).body.attachment.id;
    await work(office);
    expect((await found('officer', '水土保持')).sort()).toEqual([...own].sort());
    expect(await found('water-officer', '水土保持')).toEqual([other]);
    expect(await found('supervisor', '水土保持')).toHaveLength(4);
    expect(await found('adviser', '水土保持', `&organId=${ORGANS.water}`)).toEqual([other]);
    expect((await search('officer', '水土保持', `&organId=${ORGANS.water}`)).status).toBe(403);
    expect((await search('admin', '水土保持')).status).toBe(403);
    const first = (await search('officer', '水土保持', '&limit=2')).body;
    const second = (await search('officer', '水土保持', `&limit=2&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items].map((each: { id: string }) => each.id).sort()).toEqual([...own].sort());
    expect(second.next).toBeNull();
    for (const bad of ['', 'x', 'x'.repeat(101)]) expect((await search('officer', bad)).status).toBe(422);
    expect((await search('officer', '水土', '&cursor=nonsense')).status).toBe(422);
  });

  it('of a file of bad will is told as a state, and the next file is read', async () => {
    const bomb = await added(office, id, await docxBomb(), 'bomb.docx');
    const broken = await added(office, id, Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 'broken.pdf');
    const locked = await added(office, id, await pdfOf('secret', { userPassword: 'x', ownerPassword: 'y', pdfVersion: '1.7' }), 'locked.pdf');
    const archive = await added(office, id, await zipOf({ 'a.txt': 'x' }), 'a.zip');
    const good = await added(office, id, Buffer.from('好文件'), 'good.txt');
    await work(office);
    expect(['too-large', 'unreadable']).toContain((await textOf(bomb)).state);
    expect((await textOf(broken)).state).toBe('unreadable');
    expect((await textOf(locked)).state).toBe('encrypted');
    expect((await textOf(archive)).state).toBe('not-supported');
    expect((await textOf(good)).state).toBe('extracted');
    expect(await office.app.get(Attachments).textOf(broken)).toMatchObject({ text: '' });
  });

  it('of a file that was lost cannot be read, and says so', async () => {
    const lost = await added(office, id, Buffer.from('x'), 'a.txt');
    const [row] = await office.reads.query<{ file_id: string }>('SELECT file_id FROM attachments WHERE id = ?', [lost]);
    rmSync(join(office.filesDirectory, pathOfFile(row!.file_id)));
    await work(office);
    expect(await textOf(lost)).toEqual({ state: 'failed', label: '提取文字失败', detail: 'file-missing' });
  });
});

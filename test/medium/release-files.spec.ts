import type { Answer } from '../support/browser.js';
import { databases } from '../support/database.js';
import { line, onePage, pdf, rawPdf, SONG } from '../documents/samples/pdf.js';
import { docx, p } from '../documents/samples/word.js';
import { expectStatus, Office, type Someone } from '../support/office.js';
import { PageVisitor } from '../support/page-visitor.js';
import { ReleaseOffice } from '../support/release-office.js';
import { formOf } from '../support/uploads.js';

/** A name under a black bar. */
const covered = () => pdf((draw) => {
  draw.font(SONG).fontSize(14).text('被征收人：欧阳建国', 72, 72);
  draw.rect(141, 68, 200, 24).fill('#000');
});
const clean = (text = '同意将尚庄街道集体农用地转为建设用地。') => docx({ body: p(text) });

describe.each(databases())('files that are published, on $name', (dialect) => {
  let office: Office;
  let desk: ReleaseOffice;
  let id: string;
  beforeEach(async () => {
    office = await Office.open('2026-03-02', dialect);
    desk = new ReleaseOffice(office);
    id = await desk.evaluated(await desk.flagged());
  });
  afterEach(() => office?.close());

  async function add(bytes: Buffer, name: string, purpose = 'publication', who: Someone = 'officer'): Promise<Answer> {
    const { body, contentType } = await formOf({ bytes, name, fields: { purpose } });
    return office.ask(who, 'POST', `/releases/${id}/attachments`, body, { 'content-type': contentType, 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` });
  }
  async function added(bytes: Buffer, name: string, purpose?: string): Promise<string> {
    const attachment = expectStatus(await add(bytes, name, purpose), 201).body.attachment.id as string;
    await desk.work();
    return attachment;
  }
  const check = async () => expectStatus(await office.ask('officer', 'GET', `/releases/${id}/release-check`), 200).body;

  it('are published with the text, and lie where anybody takes them', async () => {
    const bytes = await clean();
    const file = await added(bytes, '欧阳建国要的批文.docx');
    await added(await clean('内部意见：欧阳建国'), '意见.docx', 'evidence');
    expectStatus(await desk.write(id, { body: null, fileNames: [{ attachmentId: file, name: '用地批复.docx' }] }), 200);
    expect(await check()).toMatchObject({ mayBePublished: true, files: [{ attachmentId: file, state: 'clear' }] });

    const preview = await office.ask('adviser', 'GET', `/releases/${id}/page`);
    expect(preview).toMatchObject({ status: 200, headers: { 'cache-control': 'private, no-store', 'content-type': 'text/html; charset=utf-8' } });
    expect(preview.body).toContain('预览：尚未公开');
    expectStatus(await office.ask('water-officer', 'GET', `/releases/${id}/page`), 403);
    const reader = new PageVisitor(office);
    expect((await reader.get(`/api/releases/${id}/page`)).status).toBe(401);

    await desk.decided(id);
    await desk.does('officer', id, 'publish');
    const { item: { address, ...item } } = await desk.release(id);
    expect(item).toMatchObject({ status: 'published', askedBefore: 3, askedNow: 3, avoided: 0 });
    const page = await reader.get(address);
    expect(page.status).toBe(200);
    expect(page.text).toContain('用地批复.docx');
    expect(page.text).not.toContain('欧阳建国');
    expect(page.text).not.toContain('意见.docx');
    const taken = await reader.get(`${address}/files/1`);
    expect([taken.status, taken.bytes.equals(bytes)]).toEqual([200, true]);

    // What was shown before is what is shown now, but for what is given at publication.
    const facts = (text: string) => [...text.matchAll(/<(?:h1|h2|p|dd|div)[^>]*>([\s\S]*?)<\/(?:h1|h2|p|dd|div)>/g)].map(([, inner]) => inner!.replace(/<[^>]+>/g, '').trim());
    const shown = new Set(facts(page.text));
    const gone = facts(preview.body as string).filter((each) => !shown.has(each));
    expect(gone.every((each) => /预览|…/.test(each))).toBe(true);
  });

  it('do not leave with words under a black bar; the one who was not involved may let it pass, with a reason', async () => {
    const file = await added(await covered(), '批复.pdf');
    expect(await check()).toMatchObject({ mayBePublished: false, files: [{ state: 'found', findings: [{ rule: 'text-under-box', excerpt: '欧阳建国' }] }] });
    await desk.refused('officer', id, 'propose', 'releaseGate', { decision: 'release', reasons: '可以公开' });
    const { files: [{ findings: [{ id: findingId }] }] } = await check();
    const pass = async (who: Someone) => office.ask(who, 'POST', `/releases/${id}/release-check/overrides`, { attachmentId: file, findingId, reason: '该姓名已在公告中公开' },
      { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` });
    expectStatus(await pass('officer'), 403);
    expectStatus(await pass('head'), 200);
    expect(await check()).toMatchObject({ mayBePublished: true });
    await desk.decided(id);
    await desk.does('officer', id, 'publish');
  });

  it('cannot be published while they were not looked at', async () => {
    expectStatus(await add(await clean(), '批复.docx'), 201);
    await desk.refused('officer', id, 'propose', 'releaseGate', { decision: 'release', reasons: '可以公开' });
    await desk.work();
    await desk.decided(id);
  });

  it('hold something: an empty file is not taken in, one without a word is not published', async () => {
    expectStatus(await add(Buffer.alloc(0), '批复.pdf'), 422);
    expectStatus(await desk.write(id, { body: null }), 200);
    for (const [bytes, name] of [[await docx({ body: p('') }), '空白.docx'], [Buffer.from('\uFEFF , \r\n , \r\n'), '空表.csv'], [rawPdf(onePage('')), '空白页.pdf']] as const) {
      const file = await added(bytes, name);
      await desk.refused('officer', id, 'propose', 'emptyFile', { decision: 'release', reasons: '可以公开' });
      const withdrawal = await office.ask('officer', 'POST', `/releases/${id}/attachments/${file}/withdrawal`, { reason: '空文件' }, { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` });
      expectStatus(withdrawal, 200);
    }
    await desk.refused('officer', id, 'propose', 'nothingToPublish', { decision: 'release', reasons: '可以公开' });
    await added(rawPdf(onePage(line('map', 72, 700))), '附图.pdf');
    await desk.decided(id);
  });

  it('are those that were reviewed: none is added or taken away after', async () => {
    const file = await added(await clean(), '批复.docx');
    await desk.reviewed(id);
    const { status, body } = await add(await clean('另一份'), '另一份.docx');
    expect({ status, rules: body.refusals.map((each: { rule: string }) => each.rule) }).toEqual({ status: 409, rules: ['underReview'] });
    expectStatus(await office.ask('officer', 'POST', `/releases/${id}/attachments/${file}/withdrawal`, { reason: '换' }, { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` }), 409);
  });

  it('that are missing on disk are not published', async () => {
    await added(await clean(), '批复.docx');
    await desk.decided(id);
    const { rmSync } = await import('node:fs');
    rmSync(office.filesDirectory, { recursive: true, force: true });
    expectStatus(await desk.command('officer', id, 'publish'), 404);
    expect((await desk.release(id)).state).toBe('PUBLICATION');
    expect(await office.reads.query('SELECT id FROM catalogue_items', [])).toEqual([]);
  });
});

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { OutgoingLetters } from '../../src/delivery/ports.js';
import type { Leak } from '../../src/documents/leak.js';
import { LEAK_RULES } from '../../src/documents/leak-rules.js';
import { pathOfFile } from '../../src/platform/storage/file-id.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { AskForChecks } from '../../src/release-gate/ask-for-checks.js';
import { ReleaseRows } from '../../src/release-gate/release-rows.js';
import { ReleaseGate } from '../../src/release-gate/release-gate.js';
import { ReplyCounts } from '../../src/letters/check/reply-counts.js';
import { covered } from '../documents/samples/covered.js';
import { line, onePage, pdf, rawPdf } from '../documents/samples/pdf.js';
import { docx, p } from '../documents/samples/word.js';
import { ClamdServer, EICAR } from '../support/clamd-server.js';
import { databases } from '../support/database.js';
import { Office, expectStatus, type Someone } from '../support/office.js';
import { upload } from '../support/uploads.js';

const clean = () => docx({ body: p('现将批文复印件提供给您。') });

describe.each(databases())('the release gate on $name', (dialect) => {
  let office: Office;
  let id: string;
  beforeAll(async () => { office = await Office.open('2026-01-05', dialect); });
  afterAll(() => office?.close());
  beforeEach(async () => { id = await office.assigned(); });

  async function added(bytes: Buffer, name: string, fields: Record<string, string> = { purpose: 'reply' }, who: Someone = 'officer'): Promise<string> {
    return expectStatus(await upload(office, who, id, { bytes, name, fields }), 201).body.attachment.id as string;
  }
  const work = () => office.app.get(WorkRunner).runDue();
  const check = async (who: Someone = 'officer') => expectStatus(await office.ask(who, 'GET', `/requests/${id}/release-check`), 200).body;
  const blockers = async () => (await office.app.get(ReleaseGate).blockers(office.reads, id)).map(({ rule }) => rule);
  const pass = async (who: Someone, body: object, more: { key?: string; revision?: number } = {}) =>
    office.ask(who, 'POST', `/requests/${id}/release-check/overrides`, body, { 'idempotency-key': more.key ?? office.newKey(), 'if-match': `"${more.revision ?? (await office.revisionOf(id))}"` });

  it('holds a file back until it was opened, and lets a clean one go', async () => {
    const file = await added(await clean(), '答复附件.docx');
    expect(await blockers()).toEqual(['not-checked']);
    expect(await check()).toMatchObject({ replyMayLeave: false, files: [{ attachmentId: file, name: '答复附件.docx', state: 'waiting', label: '等待外发检查', mayLeave: false }] });
    await work();
    expect(await blockers()).toEqual([]);
    expect(await check()).toMatchObject({ replyMayLeave: true, files: [{ state: 'clear', mayLeave: true, findings: [] }], blockers: [] });
  });

  it('finds the text under the bar, says where and what to do, and tells the workflow', async () => {
    await added(await covered(), '答复.pdf');
    await work();
    const { files: [file], replyMayLeave } = await check();
    expect([replyMayLeave, file.state, file.findings.length]).toEqual([false, 'found', 1]);
    expect(file.findings[0]).toMatchObject({ rule: 'text-under-box', severity: 'error', where: { page: 1, sheet: null, part: null }, excerpt: '欧阳建国', mayPass: true, override: null });
    expect(file.findings[0].message).toContain('涂黑');
    expect(await office.app.get(ReplyCounts).leaks(office.reads, id)).toBe(1);
    const english = await (await office.as('officer')).ask('GET', `/requests/${id}/release-check`, undefined, { 'accept-language': 'en' });
    expect(english.body.files[0].findings[0].message).toContain('can still be copied');
  });

  it('keeps what it shows of files sealed', async () => {
    await added(await covered(), '答复.pdf');
    await work();
    const rows = await office.reads.query('SELECT * FROM release_findings');
    expect(JSON.stringify(rows)).not.toContain('欧阳');
    expect(JSON.stringify(await office.reads.query('SELECT * FROM work_items'))).not.toContain('欧阳');
  });

  it('does not look at files that stay', async () => {
    await added(await covered(), '证据.pdf', { purpose: 'evidence' });
    await work();
    expect(await check()).toEqual({ replyMayLeave: true, files: [], blockers: [] });
  });

  it('is passed by replacing the file', async () => {
    const file = await added(await covered(), '答复.pdf');
    await work();
    expectStatus(await office.ask('officer', 'POST', `/requests/${id}/attachments/${file}/withdrawal`, { reason: '重新涂黑' }, { 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"` }), 200);
    await added(await clean(), '答复.docx');
    await work();
    expect(await blockers()).toEqual([]);
    const [gone] = (await office.reads.query<{ id: string }>('SELECT id FROM release_findings WHERE attachment_id = ?', [file]));
    expect(await pass('head', { attachmentId: file, findingId: gone!.id, reason: '已撤下' })).toMatchObject({ status: 409, body: { reason: 'withdrawn' } });
  });

  describe('finding by finding', () => {
    let file: string;
    let findings: { id: string; rule: string }[];
    beforeEach(async () => {
      file = await added(await docx({ body: `${p('联系人 13879512345')}${p('隐藏', '<w:vanish/>')}` }), '答复.docx');
      await work();
      findings = (await check()).files[0].findings;
    });

    it('lets pass with a reason, by the head or the leader, and keeps who, when and why', async () => {
      expect(findings.map(({ rule }) => rule).sort()).toEqual(['hidden-text', 'personal-mobile']);
      const revision = await office.revisionOf(id);
      const answer = expectStatus(await pass('head', { attachmentId: file, findingId: findings[0]!.id, reason: '公司公开的联系电话' }), 200);
      expect(answer.body.revision).toBe(revision + 1);
      expect(await blockers()).toEqual([findings[1]!.rule]);
      expectStatus(await pass('leader', { attachmentId: file, findingId: findings[1]!.id, reason: '排版留空' }), 200);
      expect(await blockers()).toEqual([]);
      const shown = await check();
      expect(shown).toMatchObject({ replyMayLeave: true, files: [{ state: 'found', label: '发现的问题已逐项批准放行', mayLeave: true }] });
      expect(shown.files[0].findings[0].override).toEqual({ at: office.time.now(), by: { id: 'head', name: '李主任' }, reason: '公司公开的联系电话' });
      const { items } = (await office.ask('officer', 'GET', `/requests/${id}/record?after=${revision}`)).body;
      expect(items.map(({ type, actor }: { type: string; actor?: { id: string } }) => [type, actor?.id ?? null])[0]![0]).toBe('OVERRIDE_LEAK');
      expect(items).toHaveLength(2);
      expect(JSON.stringify(items)).toContain(`${findings[0]!.rule}:${findings[0]!.id}`);
    });

    it('gives the same answer to the same key, and refuses another content', async () => {
      const key = office.newKey();
      const body = { attachmentId: file, findingId: findings[0]!.id, reason: '可以公开' };
      const revision = await office.revisionOf(id);
      const first = expectStatus(await pass('head', body, { key, revision }), 200);
      expect(expectStatus(await pass('head', body, { key, revision }), 200).body.revision).toBe(first.body.revision);
      expect((await pass('head', { ...body, reason: '另一理由' }, { key, revision })).status).toBe(422);
    });

    it.each<[string, Someone, object, number]>([
      ['an officer', 'officer', {}, 403], ['an adviser', 'adviser', {}, 403], ['the clerk of another organ', 'water-clerk', {}, 403], ['no reason', 'head', { reason: '  ' }, 422],
      ['a finding that is not there', 'head', { findingId: 'nothing' }, 404], ['a file that is not there', 'head', { attachmentId: 'nothing' }, 404], ['a member it does not know', 'head', { all: true }, 422],
    ])('refuses %s and changes nothing', async (_, who, over, status) => {
      const revision = await office.revisionOf(id);
      expect((await pass(who, { attachmentId: file, findingId: findings[0]!.id, reason: '理由', ...over })).status).toBe(status);
      expect(await office.revisionOf(id)).toBe(revision);
      expect(await blockers()).toHaveLength(2);
    });

    it('refuses to let pass twice, against an old revision, and for another case', async () => {
      const body = { attachmentId: file, findingId: findings[0]!.id, reason: '可以公开' };
      const revision = await office.revisionOf(id);
      expectStatus(await pass('head', body), 200);
      expect(await pass('head', body)).toMatchObject({ status: 409, body: { reason: 'let-pass-before' } });
      expect((await pass('head', body, { revision })).status).toBe(412);
      id = await office.assigned();
      expect((await pass('head', body)).status).toBe(404);
    });

    it('keeps what was let pass when a newer check looks again, and drops what is no longer found', async () => {
      expectStatus(await pass('head', { attachmentId: file, findingId: findings[0]!.id, reason: '可以公开' }), 200);
      const rows = office.app.get(ReleaseRows);
      const [first] = (await rows.of(office.reads, [file])).get(file)!.findings;
      const stale: Leak = { rule: 'comment', severity: 'error', where: {}, message: LEAK_RULES.comment, excerpt: null, count: 1 };
      await office.app.get(UnitOfWork).run((tx) => rows.keep(tx, file, [first!, stale], 0));
      expect(await blockers()).toEqual(['comment']);
      await office.app.get(AskForChecks).onApplicationBootstrap();
      expect(await blockers()).toEqual(['not-checked']);
      await work();
      const { files: [again] } = await check();
      expect(again.findings.map((each: { id: string; override: object | null }) => [each.id, each.override !== null])).toEqual([[findings[0]!.id, true], [findings[1]!.id, false]]);
    });
  });

  it('lets nobody answer for a file of their own', async () => {
    const file = await added(await covered(), '答复.pdf', { purpose: 'reply' }, 'head');
    await work();
    const { files: [{ findings }] } = await check();
    const body = { attachmentId: file, findingId: findings[0].id, reason: '可以公开' };
    expect(await pass('head', body)).toMatchObject({ status: 409, body: { reason: 'own-file' } });
    expectStatus(await pass('leader', body), 200);
  });

  it('never lets pass what nobody can look into', async () => {
    const file = await added(await pdf((draw) => draw.text('x'), { userPassword: 'u', ownerPassword: 'o' }), '答复.pdf');
    await work();
    const { files: [shown] } = await check();
    expect(shown).toMatchObject({ state: 'unreadable', label: '无法检查，不得发出，请更换文件', findings: [{ rule: 'cannot-be-checked', mayPass: false }] });
    expect(shown.findings[0].message).toContain('需要密码');
    expect(await pass('leader', { attachmentId: file, findingId: shown.findings[0].id, reason: '急' })).toMatchObject({ status: 409, body: { reason: 'never-passed' } });
  });

  it('shows a note without holding the file back, and has nothing to let pass in it', async () => {
    const before = rawPdf(onePage(line('Plain', 72, 700)));
    const signed = Buffer.concat([before, Buffer.from(`6 0 obj\n<< >>\nendobj\nxref\n6 1\n${String(before.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R /Prev ${/startxref\n(\d+)/.exec(before.toString('latin1'))![1]} >>\nstartxref\n${before.length + 22}\n%%EOF\n`)]);
    const file = await added(signed, '答复.pdf');
    await work();
    const shown = await check();
    expect(shown).toMatchObject({ replyMayLeave: true, files: [{ state: 'clear', findings: [{ rule: 'earlier-revision', severity: 'note', mayPass: false }] }] });
    expect(await pass('head', { attachmentId: file, findingId: shown.files[0].findings[0].id, reason: '无' })).toMatchObject({ status: 409, body: { reason: 'only-a-note' } });
  });

  it('holds back a file that is gone from the disk, and goes on with the next', async () => {
    const file = await added(await clean(), '一.docx');
    const [row] = await office.reads.query<{ file_id: string }>('SELECT file_id FROM attachments WHERE id = ?', [file]);
    rmSync(join(office.filesDirectory, pathOfFile(row!.file_id)));
    await added(await clean(), '二.docx');
    await work();
    const { files } = await check();
    const named = (name: string) => files.find((each: { name: string }) => each.name === name);
    expect([named('一.docx').state, named('二.docx').state]).toEqual(['unreadable', 'clear']);
    expect(named('一.docx').findings[0].message).toContain('不在存储中');
  });

  it('looks at enclosures of other letters by the letter', async () => {
    expectStatus(await office.command('officer', id, 'request-assistance', { unit: '档案室', what: '查批文', dueOn: '2026-01-12' }), 200);
    const [receipt, assistance] = (await office.ask('officer', 'GET', `/requests/${id}/letters`)).body.items as { id: string }[];
    await added(await covered(), '协办函附件.pdf', { purpose: 'letter', letterId: assistance!.id });
    expectStatus(await upload(office, 'officer', id, { bytes: await clean(), name: '附件.docx', fields: { purpose: 'letter', letterId: 'no-such-letter' } }), 422);
    expectStatus(await upload(office, 'officer', id, { bytes: await clean(), name: '附件.docx', fields: { purpose: 'letter' } }), 422);
    await work();
    const letters = office.app.get(OutgoingLetters, { strict: false });
    expect((await letters.blockers(office.reads, { id: assistance!.id, caseId: id, form: 'assistance-request' })).map(({ rule }) => rule)).toEqual(['text-under-box']);
    expect(await letters.blockers(office.reads, { id: receipt!.id, caseId: id, form: 'receipt' })).toEqual([]);
    expect(await blockers()).toEqual([]);
    expect(await check()).toMatchObject({ replyMayLeave: true, files: [{ purpose: 'letter', mayLeave: false }] });
  });

  it('shows itself to those who work on the case in its organ only', async () => {
    expect((await office.ask('water-officer', 'GET', `/requests/${id}/release-check`)).status).toBe(403);
    expect((await office.ask('officer', 'GET', '/requests/nothing/release-check')).status).toBe(404);
    expect((await office.ask('supervisor', 'GET', `/requests/${id}/release-check`)).status).toBe(200);
  });
});

describe('the release gate where viruses are looked for', () => {
  it('asks for both: the scan and the check', async () => {
    const clamd = await ClamdServer.start();
    const office = await Office.open('2026-01-05', undefined, { files: { scanner: clamd.scanner } });
    try {
      const gate = office.app.get(ReleaseGate);
      const rules = async (id: string) => (await gate.blockers(office.reads, id)).map(({ rule }) => rule);
      const id = await office.assigned();
      expectStatus(await upload(office, 'officer', id, { bytes: await clean(), name: 'a.docx', fields: { purpose: 'reply' } }), 201);
      expect(await rules(id)).toEqual(['not-scanned', 'not-checked']);
      await office.app.get(WorkRunner).runDue();
      expect(await rules(id)).toEqual([]);
      expectStatus(await upload(office, 'officer', id, { bytes: EICAR, name: 'b.txt', fields: { purpose: 'reply' } }), 201);
      await office.app.get(WorkRunner).runDue();
      expect(await rules(id)).toContain('infected');
    } finally {
      await office.close();
      await clamd.stop();
    }
  });
});

import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { docxOf, pdfOf, zipOf } from '../support/file-samples.js';
import { Office, expectStatus } from '../support/office.js';
import { formOf, upload } from '../support/uploads.js';

const MB = 1024 * 1024;
const BOUNDARY = 'x-boundary-x';
const CRLF = '\r\n';

/** A part of a form, written by hand. */
const part = (disposition: string, content: string | Buffer) => Buffer.concat([Buffer.from(`--${BOUNDARY}${CRLF}Content-Disposition: form-data; ${disposition}${CRLF}${CRLF}`), Buffer.from(content as string), Buffer.from(CRLF)]);
const file = (content: string | Buffer = '内容', name = 'a.txt', field = 'file') => part(`name="${field}"; filename="${name}"`, content);
const field = (name: string, value: string) => part(`name="${name}"`, value);
const END = Buffer.from(`--${BOUNDARY}--${CRLF}`);
const form = (...parts: Buffer[]) => Buffer.concat([...parts, END]);

describe('bad files', () => {
  let office: Office;
  let id: string;
  beforeAll(async () => {
    office = await Office.open('2026-01-05', undefined, { files: { fileLimit: MB, caseLimit: 2 * MB } });
    await office.app.listen(0, '127.0.0.1');
  });
  afterAll(() => office?.close());
  beforeEach(async () => void (id = await office.assigned()));

  const problem = (answer: Answer) => ({ status: answer.status, type: String(answer.body?.type).replace('urn:yishen:problem:', '') });
  const stored = () => readdirSync(office.filesDirectory, { withFileTypes: true, recursive: true }).filter((each) => each.isFile()).length;
  const stateOf = async () => ({
    files: stored(), attachments: await office.reads.query('SELECT id FROM attachments WHERE case_id = ?', [id]), revision: await office.revisionOf(id),
    unfinished: await office.reads.query('SELECT id FROM stored_files WHERE provisional = ? AND removed_at IS NULL', [true]),
  });
  const send = async (body: Buffer, headers: Record<string, string> = {}) => office.ask('officer', 'POST', `/requests/${id}/attachments`, body, {
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`, 'idempotency-key': office.newKey(), 'if-match': `"${await office.revisionOf(id)}"`, ...headers,
  });

  const files: [string, string, () => Promise<Buffer> | Buffer, number, string, RegExp][] = [
    ['an empty file', 'a.pdf', () => Buffer.alloc(0), 422, 'validation-failed', /空/],
    ['a program called a PDF', '批文.pdf', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 422, 'validation-failed', /\.pdf（PDF 文档），内容却是application\/x-msdownload/],
    ['a program', 'a.exe', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 422, 'validation-failed', /不接受 \.exe/],
    ['a page', 'a.html', () => Buffer.from('<script>alert(1)</script>'), 422, 'validation-failed', /不接受 \.html/],
    ['a PDF called a picture', 'a.png', () => pdfOf('x'), 422, 'validation-failed', /内容却是PDF/],
    ['a Word file called a PDF', 'a.pdf', () => docxOf('x'), 422, 'validation-failed', /内容却是Word/],
    ['a Word file with macros', 'a.docx', () => zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x', 'word/vbaProject.bin': 'x' }), 422, 'validation-failed', /含有宏/],
    ['one byte too many', 'a.txt', () => Buffer.alloc(MB + 1, 'a'), 413, 'payload-too-large', /1 MB/],
    ['far too many bytes', 'a.txt', () => Buffer.alloc(5 * MB, 'a'), 413, 'payload-too-large', /1 MB/],
  ];

  it.each(files)('%s: refused with the reason, and nothing is left', async (_what, name, bytes, status, type, reason) => {
    const before = await stateOf();
    const answer = await upload(office, 'officer', id, { bytes: await bytes(), name });
    expect(problem(answer)).toEqual({ status, type });
    expect(JSON.stringify(answer.body)).toMatch(reason);
    expect(JSON.stringify(answer.body)).not.toContain('批文');
    expect(await stateOf()).toEqual(before);
  });

  const forms: [string, () => Buffer, number, string, string | null][] = [
    ['no file', () => form(field('purpose', 'evidence')), 422, 'validation-failed', '#/file'],
    ['the file in another field', () => form(field('purpose', 'evidence'), file('x', 'a.txt', 'upload')), 422, 'validation-failed', '#/upload'],
    ['no purpose', () => form(file()), 422, 'validation-failed', '#/purpose'],
    ['an unknown purpose', () => form(field('purpose', 'fun'), file()), 422, 'validation-failed', '#/purpose'],
    ['an unknown member', () => form(field('purpose', 'evidence'), field('organId', 'org-water'), file()), 422, 'validation-failed', '#/organId'],
    ['a member given twice', () => form(field('purpose', 'evidence'), field('purpose', 'reply'), file()), 422, 'validation-failed', '#/purpose'],
    ['a title with control characters', () => form(field('purpose', 'evidence'), field('title', 'a\u0000b'), file()), 422, 'validation-failed', '#/title'],
    ['a title that is too long', () => form(field('purpose', 'evidence'), field('title', '长'.repeat(121)), file()), 422, 'validation-failed', '#/title'],
    ['a member of 9 kB', () => form(field('purpose', 'evidence'), field('title', 'a'.repeat(9000)), file()), 422, 'validation-failed', '#/title'],
    ['a letter that is a path', () => form(field('purpose', 'letter'), field('letterId', '../../x'), file()), 422, 'validation-failed', '#/letterId'],
    ['two files', () => form(field('purpose', 'evidence'), file(), file()), 400, 'malformed-body', null],
    ['too many members', () => form(...Array.from({ length: 20 }, (_, n) => field(`m${n}`, 'x')), file()), 400, 'malformed-body', null],
    ['a member of the prototype', () => form(field('purpose', 'evidence'), field('__proto__', 'x'), file()), 400, 'malformed-body', null],
    ['a form cut off', () => file('x'.repeat(1000)).subarray(0, 500), 400, 'malformed-body', null],
    ['an empty form', () => Buffer.alloc(0), 422, 'validation-failed', '#/file'],
    ['nonsense', () => Buffer.from('nonsense'), 400, 'malformed-body', null],
  ];

  it.each(forms)('%s: refused, and nothing is left', async (_what, body, status, type, pointer) => {
    const before = await stateOf();
    const answer = await send(body());
    expect(problem(answer)).toEqual({ status, type });
    if (pointer) expect(answer.body.errors.map((each: { pointer: string }) => each.pointer)).toEqual([pointer]);
    expect(await stateOf()).toEqual(before);
  });

  it('are refused without a form, a boundary, a key or a revision', async () => {
    expect(problem(await office.ask('officer', 'POST', `/requests/${id}/attachments`, { purpose: 'evidence' }, { 'idempotency-key': office.newKey(), 'if-match': '"2"' }))).toEqual({ status: 415, type: 'unsupported-media-type' });
    expect(problem(await send(form(file()), { 'content-type': 'multipart/form-data' }))).toEqual({ status: 400, type: 'malformed-body' });
    expect(problem(await send(form(file()), { 'idempotency-key': '' }))).toEqual({ status: 400, type: 'bad-request' });
    expect(problem(await send(form(file()), { 'if-match': '' }))).toEqual({ status: 428, type: 'revision-required' });
  });

  it('do not come in by other doors', async () => {
    const answer = await office.ask('officer', 'POST', `/requests/${id}/commands/add-note`, form(field('text', 'x')), { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, 'idempotency-key': office.newKey(), 'if-match': '"2"' });
    expect(problem(answer)).toEqual({ status: 415, type: 'unsupported-media-type' });
  });

  it('of exactly the limit are taken, until the case is full', async () => {
    const full = (name: string) => upload(office, 'officer', id, { bytes: Buffer.alloc(MB, 'a'), name });
    expectStatus(await full('a.txt'), 201);
    expectStatus(await full('b.txt'), 201);
    const before = await stateOf();
    const answer = await upload(office, 'officer', id, { bytes: Buffer.from('a'), name: 'c.txt' });
    expect(problem(answer)).toEqual({ status: 413, type: 'payload-too-large' });
    expect(answer.body.detail).toContain('2 MB');
    expect(await stateOf()).toEqual(before);
  });

  it('are refused when the storage fails, and the case stays as it was', async () => {
    const before = await stateOf();
    renameSync(office.filesDirectory, `${office.filesDirectory}.away`);
    writeFileSync(office.filesDirectory, 'no directory');
    const answer = await upload(office, 'officer', id, { bytes: Buffer.from('a'), name: 'a.txt' });
    rmSync(office.filesDirectory);
    renameSync(`${office.filesDirectory}.away`, office.filesDirectory);
    expect(problem(answer)).toEqual({ status: 503, type: 'unavailable' });
    expect(await stateOf()).toEqual(before);
  });

  it('of a client that goes away half-way leave nothing', async () => {
    const before = await stateOf();
    const socket = await open();
    const { body, contentType } = await formOf({ bytes: Buffer.alloc(MB / 2, 'a'), name: 'a.txt' });
    socket.write(await head(contentType, `Content-Length: ${body.length}`));
    socket.write(body.subarray(0, body.length / 2));
    await new Promise<void>((resolve) => { socket.end(resolve); socket.destroy(); });
    expectStatus(await upload(office, 'officer', id, { bytes: Buffer.from('a'), name: 'a.txt' }), 201);
    expect((await stateOf()).files).toBe(before.files + 1);
  });

  it.each([
    ['in their content', () => Buffer.concat([field('purpose', 'evidence'), file().subarray(0, -8)])],
    ['in a member', () => field('purpose', 'evidence').subarray(0, -2)],
    ['in the head of a part', () => file().subarray(0, -10)],
    ['before the first part', () => Buffer.from('x')],
  ])('that never end, %s, are cut short without being held', async (_where, beginning) => {
    const before = await stateOf();
    const socket = await open();
    let answered = '';
    socket.on('data', (piece: Buffer) => { answered += piece.toString(); });
    socket.on('error', () => undefined);
    socket.write(await head(`multipart/form-data; boundary=${BOUNDARY}`, 'Transfer-Encoding: chunked'));
    chunk(socket, beginning());
    for (let n = 0; n < 40 && answered === '' && !socket.destroyed; n += 1) {
      chunk(socket, Buffer.alloc(MB / 4, 'a'));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await eventually(async () => answered, (said) => /^HTTP\/1\.1 413 [^]*payload-too-large/.test(said), 10_000);
    socket.destroy();
    expect(await stateOf()).toEqual(before);
  });

  it('announced as too large are refused at once', async () => {
    const socket = await open();
    let answered = '';
    socket.on('data', (piece: Buffer) => { answered += piece.toString(); });
    socket.on('error', () => undefined);
    socket.write(await head(`multipart/form-data; boundary=${BOUNDARY}`, `Content-Length: ${10 * 1024 * MB}`));
    await eventually(async () => answered, (said) => said.startsWith('HTTP/1.1 413 '), 10_000);
    socket.destroy();
  });

  const chunk = (socket: Socket, bytes: Buffer) => socket.write(Buffer.concat([Buffer.from(`${bytes.length.toString(16)}${CRLF}`), bytes, Buffer.from(CRLF)]));

  async function open(): Promise<Socket> {
    const { port } = office.app.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return socket;
  }

  async function head(contentType: string, length: string): Promise<string> {
    const browser = await office.as('officer');
    const lines = [`POST /api/requests/${id}/attachments HTTP/1.1`, 'Host: yishen.local', `Cookie: ${browser.cookie}`, `X-CSRF-Token: ${browser.csrf}`, `Content-Type: ${contentType}`, length, `Idempotency-Key: ${office.newKey()}`, `If-Match: "${await office.revisionOf(id)}"`];
    return `${lines.join(CRLF)}${CRLF}${CRLF}`;
  }
});

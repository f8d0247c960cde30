import { Deflections } from '../../src/catalogue/deflection/deflections.js';
import { pdfOf, zipOf } from '../support/file-samples.js';
import { expectStatus, Office, ORGANS, UNITS } from '../support/office.js';
import { fieldsIn, PageVisitor, type Page } from '../support/page-visitor.js';
import { publish } from '../support/released.js';

const PERSON = {
  kind: 'natural-person', name: '欧阳建国', documentKind: 'resident-id', documentNumber: '34052419800101001X', phone: '13879512345', email: '', address: '',
  preferredMedium: 'paper', preferredRoute: 'pick-up',
};
const WHAT = { organId: ORGANS.land, content: '2023年度第三批次城市建设用地批准文件', title: '', docNumberSought: '' };

describe('the pages on which a request is made', () => {
  let office: Office;
  let visitor: PageVisitor;
  beforeEach(async () => {
    office = await Office.open('2026-03-02');
    visitor = new PageVisitor(office);
  });
  afterEach(() => office?.close());

  /** The second step, filled in. */
  const filled = async (over: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> => {
    const second = await visitor.post('/apply/new', { ...WHAT, ...over });
    expect([second.status, second.text.slice(0, 15)]).toEqual([200, '<!doctype html>']);
    return { ...fieldsIn(second.text), ...PERSON, ...over };
  };
  const submitted = async (over: Readonly<Record<string, string>> = {}, files: Parameters<PageVisitor['upload']>[2] = []): Promise<{ page: Page; number: string; code: string }> => {
    const page = await visitor.upload('/apply/requests', await filled(over), files);
    const [, number] = /<strong>(.+?〔\d{4}〕\d+号)<\/strong>/.exec(page.text) ?? [];
    const [, code] = /<span class="code">([^<]+)<\/span>/.exec(page.text) ?? [];
    if (!number || !code) throw new Error(`no receipt: ${page.status} ${page.text}`);
    return { page, number, code };
  };
  const opened = async ({ number, code }: { number: string; code: string }) => visitor.follow(await visitor.post('/apply/query', { number, code }));
  const caseId = async () => (await office.reads.query<{ case_id: string }>('SELECT case_id FROM requests'))[0]!.case_id;

  it('lead from the start to a receipt with number and code, with files, without any program in the browser', async () => {
    const start = await visitor.get('/apply');
    expect(start.text).toContain('href="/apply/new"');
    const first = await visitor.get('/apply/new');
    expect(first.text).toContain('丰城市自然资源局');
    const { page, number, code } = await submitted({}, [{ field: 'paper', name: '身份证正面.pdf', bytes: await pdfOf('front') }, { field: 'paper', name: '身份证背面.pdf', bytes: await pdfOf('back') }]);
    expect(number).toBe('丰自然资公开来〔2026〕1号');
    expect(page.text).toContain('双方确认之日为收到申请之日');
    const files = await office.reads.query<{ purpose: string; uploaded_by: null }>('SELECT purpose, uploaded_by FROM attachments');
    expect(files).toEqual([{ purpose: 'request', uploaded_by: null }, { purpose: 'request', uploaded_by: null }]);
    for (const each of [start, first, page]) {
      expect(each.headers['cache-control']).toBe('no-store');
      expect(each.headers['content-security-policy']).toContain("default-src 'none'");
      expect(each.text).not.toMatch(/javascript:|style="|\son\w+="|<script(?! src="\/apply\/form\.js\?v=[0-9a-f]{12}" defer><\/script>)/i);
    }
    const standing = await opened({ number, code });
    for (const text of ['已提交，等待双方确认收到', '欧***', '待双方确认', '我确认，这件申请由我提交', '身份证正面.pdf']) expect(standing.text).toContain(text);
    expect(standing.text).not.toMatch(/欧阳建国|34052419800101001X|13879512345/);
    const confirmed = await visitor.follow(await visitor.post('/apply/case/confirmation', { formKey: fieldsIn(standing.text)['formKey']! }));
    expect(confirmed.text).toContain('已记下您的确认');
    expect(confirmed.text).not.toContain('我确认，这件申请由我提交');
  });

  it('ask for nothing that the law does not ask for: no purpose, no account', async () => {
    const page = await visitor.post('/apply/new', WHAT);
    expect(Object.keys(fieldsIn(page.text)).join()).not.toMatch(/purpose|reason|use|password|captcha/i);
    expect(page.text).toContain('不需要说明用途');
  });

  it('come back with what is wrong, each with a way to its field, and with everything that was typed', async () => {
    const typed = await filled();
    const wrong = { ...typed, name: '', phone: '', documentNumber: '', content: `<script>alert(1)</script>"'&${typed['content']}`, agentPhone: '13900000000', suggestsRelease: 'yes' };
    const page = await visitor.upload('/apply/requests', wrong, [{ field: 'material', name: '说明.pdf', bytes: await pdfOf('x') }]);
    expect(page.status).toBe(422);
    expect(page.text).toContain('<title>需要更正：');
    const summary = /<div class="errors" id="errors" role="alert"[\s\S]*?<\/div>/.exec(page.text)![0];
    for (const name of ['name', 'documentNumber', 'phone', 'agentName']) expect(summary).toContain(`<a href="#${name}">`);
    expect(summary).toContain('请在下方重新选择');
    for (const [, field] of summary.matchAll(/href="#([\w-]+)"/g)) expect(page.text).toContain(` id="${field}"`);
    expect(fieldsIn(page.text)).toMatchObject({ ...wrong, formKey: typed['formKey']! });
    expect(page.text).not.toContain('<script>alert');
    expect(await office.reads.query('SELECT case_id FROM requests')).toEqual([]);
    const again = await visitor.upload('/apply/requests', { ...fieldsIn(page.text), name: '欧阳建国', agentPhone: '' });
    expect(again.status).toBe(422);
    expect([...again.text.matchAll(/<li><a href="#(\w+)">/g)].map(([, each]) => each)).toEqual(['documentNumber', 'phone']);
  });

  it('refuse files by content, size and number at their field, and take the request once they fit', async () => {
    const typed = await filled();
    const bad = await visitor.upload('/apply/requests', typed, [{ field: 'paper', name: '身份证.pdf', bytes: Buffer.from('MZ not a pdf at all') }]);
    expect([bad.status, fieldOfFault(bad)]).toEqual([422, ['paper']]);
    const zip = await visitor.upload('/apply/requests', typed, [{ field: 'material', name: '材料.zip', bytes: await zipOf({ 'a.txt': 'a' }) }]);
    expect([zip.status, fieldOfFault(zip)]).toEqual([422, ['material']]);
    const many = await visitor.upload('/apply/requests', typed, await Promise.all([1, 2, 3].map(async (n) => ({ field: 'paper', name: `${n}.pdf`, bytes: await pdfOf(String(n)) }))));
    expect([many.status, fieldOfFault(many)]).toEqual([422, ['paper']]);
    const large = await visitor.upload('/apply/requests', typed, [{ field: 'paper', name: '大.pdf', bytes: Buffer.alloc(21 * 1024 * 1024, 'a') }]);
    expect([large.status, fieldOfFault(large)]).toEqual([422, ['paper']]);
    expect(fieldsIn(large.text)).toMatchObject({ name: '欧阳建国', content: WHAT.content });
    expect(await office.reads.query('SELECT case_id FROM requests')).toEqual([]);
    expect(await office.reads.query('SELECT id FROM stored_files WHERE removed_at IS NULL')).toEqual([]);
    expect((await visitor.upload('/apply/requests', typed, [{ field: 'paper', name: '身份证.pdf', bytes: await pdfOf('x') }])).text).toContain('申请已经提交');
  });

  const fieldOfFault = (page: Page) => [...page.text.matchAll(/<li><a href="#(\w+)">/g)].map(([, each]) => each);

  it('pressed twice, reloaded or sent from an old copy, make one request', async () => {
    const typed = await filled();
    const pages = await Promise.all([1, 2].map(() => visitor.upload('/apply/requests', typed)));
    const codes = pages.map(({ text }) => /<span class="code">([^<]+)/.exec(text)?.[1]);
    expect(codes[0]).toBeDefined();
    expect(codes[1]).toBe(codes[0]);
    const changed = await visitor.upload('/apply/requests', { ...typed, content: '另外一件完全不同的信息' });
    expect(changed.status).toBe(422);
    expect(changed.text).toContain('已经提交过一件内容不同的申请');
    expect(await office.reads.query('SELECT case_id FROM requests')).toHaveLength(1);
    expect((await visitor.upload('/apply/requests', fieldsIn(changed.text))).text).toContain('申请已经提交');
    office.moveTo('2026-03-05');
    const stale = await visitor.upload('/apply/requests', typed);
    expect([stale.status, fieldOfFault(stale)]).toEqual([422, ['formKey']]);
    expect(fieldsIn(stale.text)['formKey']).not.toBe(typed['formKey']);
  });

  it('show first what is published already, count who took it and who went on', async () => {
    const { item } = await publish(office);
    const second = await visitor.post('/apply/new', { ...WHAT, content: '丰城市2023年度第三批次城市建设用地批准文件' });
    expect(second.text).toContain('是不是其中之一');
    expect(second.text).toContain(`href="/open/items/${item.indexNumber}"`);
    const [, shown] = /name="item" value="([^"]+)"/.exec(second.text)!;
    expect((await visitor.post('/apply/found', { item: shown! })).text).toContain('谢谢');
    await visitor.post('/apply/found', { item: 'nothing-of-ours' });
    expect((await visitor.upload('/apply/requests', { ...fieldsIn(second.text), ...PERSON })).text).toContain('申请已经提交');
    const sums = await office.app.get(Deflections).sums({ itemId: item.id });
    expect(sums.map(({ source, kind, n }) => [source, kind, n])).toEqual([['public-form', 'found', 1], ['public-form', 'went-on', 1]]);
  });

  it('say what a description may lack, and take it all the same', async () => {
    const second = await visitor.post('/apply/new', { ...WHAT, content: '我要举报村干部贪污征地补偿款' });
    expect(second.text).toContain('看起来像信访、投诉、举报');
    expect((await visitor.upload('/apply/requests', { ...fieldsIn(second.text), ...PERSON })).text).toContain('申请已经提交');
    expect((await visitor.post('/apply/new', { ...WHAT, content: '', organId: 'nobody' })).status).toBe(422);
  });

  it('speak English where it is asked for, from the first page to the case', async () => {
    const first = await visitor.get('/apply/new?lang=en');
    expect(first.text).toContain('<html lang="en">');
    expect(first.text).toContain('action="/apply/new?lang=en"');
    const second = await visitor.post('/apply/new?lang=en', WHAT);
    const wrong = await visitor.upload('/apply/requests?lang=en', { ...fieldsIn(second.text), ...PERSON, name: '' });
    expect(wrong.text).toContain('thing(s) to correct');
    const page = await visitor.upload('/apply/requests?lang=en', { ...fieldsIn(wrong.text), name: 'Ouyang' });
    expect(page.text).toContain('The request is submitted');
  });

  it('take a correction with a file, a message and a withdrawal on its second page', async () => {
    const receipt = await submitted();
    const id = await caseId();
    expectStatus(await office.command('clerk', id, 'confirmed', { means: '电话' }), 200);
    expectStatus(await office.command('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
    expectStatus(await office.command('officer', id, 'request-correction', { items: ['请写明街道'] }), 200);
    const standing = await opened(receipt);
    for (const text of ['等待您补正', '请写明街道', 'href="/apply/case/correction"']) expect(standing.text).toContain(text);
    const form = await visitor.get('/apply/case/correction');
    const empty = await visitor.upload('/apply/case/correction', fieldsIn(form.text));
    expect([empty.status, fieldOfFault(empty)]).toEqual([422, ['content']]);
    const corrected = await visitor.follow(await visitor.upload('/apply/case/correction', { ...fieldsIn(empty.text), content: '剑南街道2023年度第三批次' }, [{ field: 'files', name: '补正.pdf', bytes: await pdfOf('more') }]));
    expect(corrected.text).toContain('补正已经提交');
    expect(corrected.text).toContain('补正.pdf');
    const sent = await visitor.follow(await visitor.upload('/apply/case/message', { ...fieldsIn((await visitor.get('/apply/case/message')).text), text: '请电话联系' }));
    expect(sent.text).toContain('已经提交给承办机关');
    const withdrawal = await visitor.get('/apply/case/withdrawal');
    expect(withdrawal.text).toContain('撤回后本件即告结束');
    const unconfirmed = await visitor.post('/apply/case/withdrawal', fieldsIn(withdrawal.text));
    expect([unconfirmed.status, fieldOfFault(unconfirmed)]).toEqual([422, ['confirmed']]);
    const done = await visitor.follow(await visitor.post('/apply/case/withdrawal', { ...fieldsIn(unconfirmed.text), confirmed: 'yes' }));
    expect(done.text).toContain('您已撤回申请');
    const late = await visitor.upload('/apply/case/message', { ...fieldsIn(form.text), text: '还有' });
    expect([late.status, late.text.includes('本件目前不能在网上办理此事项')]).toEqual([409, true]);
    const types = await office.reads.query<{ type: string }>("SELECT type FROM case_records WHERE case_id = ? AND payload LIKE '%byApplicant%' ORDER BY seq", [id]);
    expect(types.map(({ type }) => type)).toEqual(['SUBMIT', 'CORRECTED', 'ATTACH_FILE', 'ADD_NOTE', 'WITHDRAW']);
    expect((await visitor.follow(await visitor.post('/apply/leave', {}))).text).toContain('href="/apply/new"');
    expect((await visitor.get('/apply/case')).location).toBe('/apply/query');
  });
});

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

  /** The next page, as a button of this one leads to it. */
  const pressed = (page: Page, over: Readonly<Record<string, string>> = {}, go = 'next') => visitor.post('/apply/new', { ...fieldsIn(page.text), ...over, go });
  const headingOf = (page: Page) => /<h1>(.*?)<\/h1>/.exec(page.text)?.[1];
  /** What the last step holds once all others are filled in. */
  const filled = async (over: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> => {
    const last = await visitor.post('/apply/new', { ...WHAT, ...PERSON, ...over, step: 'who', go: 'next' });
    expect([last.status, headingOf(last)]).toEqual([200, '核对并提交']);
    return fieldsIn(last.text);
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
    const how = await pressed(first, WHAT);
    const who = await pressed(how, { preferredMedium: 'paper', preferredRoute: 'pick-up' });
    const check = await pressed(who, PERSON);
    expect([how, who, check].map((each) => [each.status, headingOf(each)])).toEqual([[200, '希望怎样得到信息'], [200, '申请人和联系方式'], [200, '核对并提交']]);
    for (const text of ['丰城市自然资源局', WHAT.content, '纸面', '自行领取', '欧阳建国', '居民身份证', '13879512345']) expect(check.text).toContain(text);
    const { page, number, code } = await submitted({}, [{ field: 'paper', name: '身份证正面.pdf', bytes: await pdfOf('front') }, { field: 'paper', name: '身份证背面.pdf', bytes: await pdfOf('back') }]);
    expect(number).toBe('丰自然资公开来〔2026〕1号');
    expect(page.text).toContain('双方确认之日为收到申请之日');
    const files = await office.reads.query<{ purpose: string; uploaded_by: null }>('SELECT purpose, uploaded_by FROM attachments');
    expect(files).toEqual([{ purpose: 'request', uploaded_by: null }, { purpose: 'request', uploaded_by: null }]);
    for (const each of [start, first, how, who, check, page]) {
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
    const pages = [await visitor.get('/apply/new'), ...(await Promise.all(['what', 'how', 'who'].map((step) => visitor.post('/apply/new', { ...WHAT, ...PERSON, step, go: 'next' }))))];
    for (const { text } of pages) expect(Object.keys(fieldsIn(text)).join()).not.toMatch(/purpose|reason|use|password|captcha/i);
    expect(pages[0]!.text).toContain('不需要说明用途');
  });

  it('tell on each step what is wrong there, go back without a loss, and lead from the last look to any part and back', async () => {
    const first = await visitor.get('/apply/new');
    const empty = await pressed(first);
    expect([empty.status, fieldOfFault(empty)]).toEqual([422, ['content', 'organId']]);
    const how = await pressed(empty, WHAT);
    const unchosen = await pressed(how, {});
    expect([unchosen.status, fieldOfFault(unchosen)]).toEqual([422, ['preferredMedium', 'preferredRoute']]);
    const who = await pressed(unchosen, { preferredMedium: 'email', preferredRoute: 'online' });
    const nobody = await pressed(who, { kind: 'natural-person' });
    expect([nobody.status, fieldOfFault(nobody)]).toEqual([422, ['name', 'phone', 'email']]);
    const back = await pressed(nobody, { name: '欧阳建国' }, 'back');
    expect([headingOf(back), fieldsIn(back.text)]).toEqual(['希望怎样得到信息', expect.objectContaining({ name: '欧阳建国', preferredMedium: 'email', content: WHAT.content })]);
    const check = await pressed(await pressed(back, { preferredMedium: 'paper' }), PERSON);
    expect(headingOf(check)).toBe('核对并提交');
    const edited = await pressed(check, {}, 'edit-what');
    expect([headingOf(edited), edited.text.includes('改好了，回到核对')]).toEqual(['您需要什么信息', true]);
    expect(fieldOfFault(await pressed(edited, { content: '' }))).toEqual(['content']);
    const again = await pressed(edited, { content: '2024年度第一批次城市建设用地批准文件' });
    expect([headingOf(again), again.text.includes('2024年度第一批次'), fieldsIn(again.text)['name']]).toEqual(['核对并提交', true, '欧阳建国']);
    expect(await office.reads.query('SELECT case_id FROM requests')).toEqual([]);
  });

  it('come back with what is wrong, each with a way to its field, and with everything that was typed', async () => {
    const typed = await filled();
    const wrong = { ...typed, name: '', phone: '', documentNumber: '', content: `<script>alert(1)</script>"'&${typed['content']}`, agentPhone: '13900000000', suggestsRelease: 'yes' };
    const page = await visitor.upload('/apply/requests', wrong, [{ field: 'material', name: '说明.pdf', bytes: await pdfOf('x') }]);
    expect([page.status, headingOf(page)]).toEqual([422, '申请人和联系方式']);
    expect(page.text).toContain('<title>需要更正：');
    const summary = /<div class="errors" id="errors" role="alert"[\s\S]*?<\/div>/.exec(page.text)![0];
    expect(fieldOfFault(page)).toEqual(['name', 'phone', 'agentName']);
    expect(summary).toContain('请在最后一步重新选择');
    for (const [, field] of summary.matchAll(/href="#([\w-]+)"/g)) expect(page.text).toContain(` id="${field}"`);
    const { formKey: _, step: __, homepage: ___, ...kept }: Record<string, string> = wrong;
    expect(fieldsIn(page.text)).toMatchObject(kept);
    expect(page.text).not.toContain('<script>alert');
    expect(await office.reads.query('SELECT case_id FROM requests')).toEqual([]);
    const check = await pressed(page, { name: '欧阳建国', phone: '13879512345', agentPhone: '' });
    expect([headingOf(check), check.text.includes('没有填写证件号码，请上传身份证明')]).toEqual(['核对并提交', true]);
    const without = await visitor.upload('/apply/requests', fieldsIn(check.text));
    expect([without.status, fieldOfFault(without)]).toEqual([422, ['paper']]);
    expect((await visitor.upload('/apply/requests', fieldsIn(without.text), [{ field: 'paper', name: '身份证.pdf', bytes: await pdfOf('x') }])).text).toContain('申请已经提交');
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
    const what = { ...WHAT, content: '丰城市2023年度第三批次城市建设用地批准文件' };
    const alike = await visitor.post('/apply/new', { ...what, step: 'what', go: 'next' });
    expect(headingOf(alike)).toBe('是不是其中之一？这些信息已经公开');
    expect(alike.text).toContain(`href="/open/items/${item.indexNumber}?via=form"`);
    const [, shown] = /name="item" value="([^"]+)"/.exec(alike.text)!;
    expect((await visitor.follow(await visitor.post('/apply/found', { item: shown! }))).text).toContain('谢谢');
    await visitor.post('/apply/found', { item: 'nothing-of-ours' });
    const back = await pressed(alike, {}, 'back');
    expect([headingOf(back), fieldsIn(back.text)['content'], back.text.includes(item.indexNumber)]).toEqual(['您需要什么信息', what.content, true]);
    const how = await pressed(alike);
    expect(headingOf(how)).toBe('希望怎样得到信息');
    const check = await pressed(await pressed(how, { preferredMedium: 'paper', preferredRoute: 'pick-up' }), PERSON);
    // Sent twice, as by a double press: the same receipt, and the same reader going on.
    for (let sent = 0; sent < 2; sent += 1) expect((await visitor.upload('/apply/requests', fieldsIn(check.text))).text).toContain('申请已经提交');
    const sums = await office.app.get(Deflections).sums({ itemId: item.id });
    expect(sums.map(({ source, kind, n }) => [source, kind, n])).toEqual([['public-form', 'found', 1], ['public-form', 'went-on', 1]]);
  });

  it('say what a description may lack, and take it all the same', async () => {
    const first = await visitor.post('/apply/new', { ...WHAT, content: '我要举报村干部贪污征地补偿款', organId: '', step: 'what', go: 'next' });
    expect(first.text).toContain('看起来像信访、投诉、举报');
    expect((await visitor.upload('/apply/requests', await filled({ content: '我要举报村干部贪污征地补偿款' }))).text).toContain('申请已经提交');
    expect((await visitor.post('/apply/new', { ...WHAT, content: '', organId: 'nobody' })).status).toBe(422);
  });

  it('tell the day on which the reply would be due, by the calendar of the organ, and whom to call', async () => {
    const { page } = await submitted();
    expect(page.text).toContain('如果双方在今天（<time datetime="2026-03-02">2026年3月2日</time>）确认，答复期限届满日为<time datetime="2026-03-30">');
    expect(page.text).toContain('href="tel:');
  });

  it('speak English where it is asked for, from the first page to the case', async () => {
    const first = await visitor.get('/apply/new?lang=en');
    expect(first.text).toContain('<html lang="en">');
    expect(first.text).toContain('action="/apply/new?lang=en"');
    const check = await visitor.post('/apply/new?lang=en', { ...WHAT, ...PERSON, step: 'who', go: 'next' });
    const wrong = await visitor.upload('/apply/requests?lang=en', { ...fieldsIn(check.text), name: '' });
    expect(wrong.text).toMatch(/things? to correct/);
    const again = await visitor.post('/apply/new?lang=en', { ...fieldsIn(wrong.text), name: 'Ouyang', go: 'next' });
    const page = await visitor.upload('/apply/requests?lang=en', fieldsIn(again.text));
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
    await opened(receipt);
    office.time.set(office.time.now() + 61 * 60_000);
    expect((await visitor.follow(await visitor.get('/apply/case'))).text).toContain('查询已经超时');
  });
});

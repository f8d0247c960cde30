import type { Page } from 'playwright-core';
import { expectStatus, ORGANS, PASSWORD } from '../support/office.js';
import { TopicsOffice } from '../support/topics-office.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, eventually, picture, rowsBecome, seriousFaults, settled } from './support/console-office.js';

const ASKED = '2024年度第一批次城市建设用地批准文件';

/** What is typed for a paper request, field by field: Enter goes to the next. */
async function typePaper(page: Page, { channel = '1', name = '欧阳建国' } = {}): Promise<void> {
  const { keyboard } = page;
  await keyboard.press(channel);
  await keyboard.press('Enter');
  await keyboard.press('1');
  await keyboard.type(name);
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('34052419800101001X');
  await keyboard.press('Enter');
  await keyboard.type('13879512345');
  for (let i = 0; i < 4; i += 1) await keyboard.press('Enter');
  await keyboard.type(ASKED);
}

const drafts = (page: Page) => page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('yishen.form.'))") as Promise<string[]>;
/** Waits until these last words of the form lie on the machine: what was kept while typing went on is not yet all. */
const keptWith = (page: Page, words: string) => eventually(async () => expect(await page.evaluate("Object.entries(localStorage).filter(([key]) => key.startsWith('yishen.form.')).map(([, kept]) => kept).join()")).toContain(words));
const focused = (page: Page) => page.evaluate('document.activeElement.closest("[data-field]")?.dataset.field ?? document.activeElement.textContent') as Promise<string>;

describeInBrowser('reception', () => {
  let desk: ConsoleOffice;
  const requests = async () => Number((await desk.office.reads.query<{ n: number }>('SELECT COUNT(*) AS n FROM requests'))[0]!.n);

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-03-02');
    expectStatus(await desk.office.submit({ content: ASKED, applicant: { kind: 'natural-person', name: '李四', documentNumber: '34052419800101001X', contact: { phone: '13879512345' } } }), 201);
    desk.office.moveTo('2026-03-16');
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('logs a paper request by keyboard alone, to the printed receipt', async () => {
    const page = await desk.at('clerk', '/queue');
    await page.addInitScript('window.printed = 0; window.print = () => { window.printed += 1; };');
    await page.goto('/requests/new');
    await page.getByText('选择提交方式后显示').waitFor();
    await typePaper(page);
    await page.getByText('2026-04-07').or(page.getByText('2026-04-14')).first().waitFor();
    await page.getByRole('region', { name: '该申请人以往的申请' }).getByText('共 1 件').waitFor();
    await picture(page, 'reception-form');
    const before = await requests();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /已登记：丰自然资公开申〔2026〕2号/ }).waitFor();
    expect(await requests()).toBe(before + 1);
    await page.locator('button:focus', { hasText: '打印回执' }).waitFor();
    const sheet = page.getByRole('article', { name: '登记回执' });
    await eventually(async () => expect(await sheet.textContent()).toMatch(/政府信息公开申请登记回执.*欧阳建国.*查询码\s*[2-9A-Z]{4}-/s));
    await picture(page, 'reception-logged');
    await page.keyboard.press('Enter');
    await page.getByText('已于 2026-03-16 出具回执').waitFor();
    await eventually(async () => expect(await page.evaluate('window.printed')).toBe(1));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '再次打印' }).isVisible()).toBe(false);
    await eventually(async () => expect(await sheet.isVisible()).toBe(true));
    await picture(page, 'reception-printed', true);
    expect(await drafts(page)).toEqual([]);
  });

  it('gives the applicant a code that opens the case on the public pages', async () => {
    const page = await desk.at('clerk', '/requests/new');
    await typePaper(page, { name: '周小平' });
    await page.keyboard.press('Control+Enter');
    const code = (await page.locator('.slip .code').textContent()) ?? '';
    const number = (await page.locator('.slip dd').first().textContent()) ?? '';
    const opened = await page.request.post('/api/public/query', { data: { number, code } });
    expect(opened.status()).toBe(200);
  });

  it('offers a half-filled form back after the tab was closed, to its clerk alone', async () => {
    // Signing out below ends this session alone.
    const page = await desk.window(null);
    await page.goto('/sign-in?to=/requests/new');
    await page.getByLabel('用户名').fill('clerk');
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('选择提交方式后显示').waitFor();
    await typePaper(page, { name: '王半张' });
    await keptWith(page, ASKED);
    await page.getByText(/草稿 \d\d:\d\d 已保存在本机/).waitFor();
    expect((await drafts(page))[0]).toMatch(/^yishen\.form\.clerk\./);
    const again = await page.context().newPage();
    await again.goto('/requests/new');
    await again.getByText('选择提交方式后显示').waitFor();
    expect(await again.getByRole('button', { name: '继续填写' }).count()).toBe(0);
    await page.close();
    await again.getByText('有一份未登记完的表').waitFor();
    await again.getByRole('button', { name: '继续填写' }).click();
    await eventually(async () => expect(await again.getByLabel('姓名').inputValue()).toBe('王半张'));
    await again.getByText('2026-04-07').or(again.getByText('2026-04-14')).first().waitFor();
    const beside = await again.context().newPage();
    await beside.goto('/queue');
    await settled(beside);
    await again.bringToFront();
    // While the server is told, the form is kept once more, as when its pause runs out just then.
    await again.route('**/api/session', async (route) => {
      await again.evaluate("window.dispatchEvent(new Event('pagehide'))");
      await route.continue();
    });
    await again.getByRole('button', { name: /的菜单/ }).click();
    await again.getByText('退出登录').click();
    await again.waitForURL(/sign-in/);
    expect(await drafts(again)).toEqual([]);
    // Every window of the desk is left with it.
    await beside.waitForURL(/sign-in/);
  });

  it('makes one request however often it is sent, also from a tab opened again', async () => {
    const page = await desk.at('clerk', '/requests/new');
    await typePaper(page, { name: '赵一次' });
    await keptWith(page, ASKED);
    const before = await requests();
    // The answer is lost on the way: the request is there, the form does not know.
    await page.route('**/api/requests', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    // The form says so once it has given up trying again.
    await page.locator('.problem').getByText('连不上服务器').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    expect(await requests()).toBe(before + 1);
    const again = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await again.goto('/requests/new');
    await again.getByRole('button', { name: '继续填写' }).click();
    await again.getByRole('button', { name: /^登记/ }).dblclick();
    await again.getByRole('heading', { name: /已登记：/ }).waitFor();
    expect(await requests()).toBe(before + 1);
  });

  it('says what is wrong at the field, and warns without holding up', async () => {
    const page = await desk.at('clerk', '/requests/new');
    await page.keyboard.press('Control+Enter');
    await eventually(async () => expect(await focused(page)).toBe('channel'));
    await page.getByText('有 3 处需要填写或者更正').waitFor();
    await page.keyboard.press('2');
    await page.keyboard.press('Control+Enter');
    await eventually(async () => expect(await focused(page)).toBe('arrivedOn'));
    await page.getByLabel('签收日期', { exact: true }).fill('2026-03-13');
    await page.getByLabel('寄出（提交）日期', { exact: true }).fill('2026-03-14');
    await page.getByText('送达日期早于提交日期').waitFor();
    await page.getByLabel('寄出（提交）日期', { exact: true }).fill('2026-03-11');
    await page.getByLabel('姓名').fill('孙校验');
    await page.getByLabel('证件号码').fill('340524198001010011');
    await page.getByLabel('所需信息的描述').fill('水库移民安置补助发放情况');
    await page.locator('[data-field="applicant.documentNumber"] .warning').waitFor();
    await page.getByRole('button', { name: '法定期限 逐日说明' }).click();
    await page.getByRole('dialog').getByText('第20个工作日，期限届满日').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('所需信息的描述').press('Control+Enter');
    await page.getByText('可以告知申请人补正的内容').waitFor();
  });

  it('shows what was asked before beside the text, and puts the decision on file', async () => {
    await new TopicsOffice(desk.office).detect();
    const page = await desk.at('clerk', '/requests/new');
    await typePaper(page, { name: '钱相似' });
    const panel = page.getByRole('region', { name: '相似申请和已公开信息' });
    await panel.getByRole('button', { name: '关联' }).first().click();
    await panel.getByText('已作 1 项判断').waitFor();
    await eventually(async () => expect(await panel.locator('mark').count()).toBeGreaterThan(0));
    await picture(page, 'reception-suggestions');
    await page.getByLabel('所需信息的描述').press('Control+Enter');
    await page.getByRole('heading', { name: /已登记：/ }).waitFor();
    const [kept] = await desk.office.reads.query<{ decision: string; by_person: string }>('SELECT decision, by_person FROM same_decisions ORDER BY at DESC LIMIT 1');
    expect(kept).toMatchObject({ decision: 'linked', by_person: 'clerk' });
  });

  it('uploads files once the case exists, tells which failed, and loses none', async () => {
    const page = await desk.at('clerk', '/requests/new');
    await typePaper(page, { name: '吴附件' });
    await page.locator('input[type=file]').setInputFiles([{ name: '申请表.txt', mimeType: 'text/plain', buffer: Buffer.from('申请表') }, { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }]);
    await page.getByLabel('附件类别 空.txt').selectOption({ label: '身份证明' });
    await page.getByLabel('所需信息的描述').press('Control+Enter');
    const files = page.getByRole('region', { name: '附件' });
    await files.getByText('已上传').waitFor();
    await files.getByRole('button', { name: '重试' }).waitFor();
    await page.getByRole('button', { name: '打开案件' }).click();
    await page.getByText('还有附件没有上传成功').waitFor();
    await page.getByRole('button', { name: '留在本页' }).click();
    await files.getByRole('button', { name: '移除 空.txt' }).click();
    const [row] = await desk.office.reads.query<{ n: number }>('SELECT COUNT(*) AS n FROM attachments');
    expect(Number(row!.n)).toBe(1);
  });

  it('confirms receipt from the queue, seeing what it does to the dates, and says when somebody was faster', async () => {
    const id = expectStatus(await desk.office.submit({ channel: 'internet', content: '河湖划界成果' }), 201).body.caseId as string;
    const page = await desk.at('clerk', '/queue?view=confirmation');
    await rowsBecome(page, 1);
    await page.getByRole('button', { name: '确认收到', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2026-04-14').or(dialog.getByText('2026-04-13')).first().waitFor();
    expectStatus(await desk.office.command('clerk', id, 'unreachable', { means: '电话无人接听' }), 200);
    const readAgain = page.waitForResponse((answer) => answer.url().endsWith(`/api/requests/${id}`));
    await dialog.getByRole('button', { name: '确定办理' }).click();
    await dialog.getByText('他人刚刚办理过本件').waitFor();
    await (await readAgain).finished();
    await dialog.getByText('联系不上').first().waitFor();
    await picture(page, 'reception-overtaken');
    await dialog.getByRole('button', { name: '确定办理' }).click();
    await page.getByText('已确认收到，期限已起算').waitFor();
    await page.getByRole('link', { name: '出具登记回执' }).click();
    await page.getByRole('article', { name: '登记回执' }).waitFor();
    await settled(page);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('marks what has no receipt yet until it is given out, and keeps filters by name', async () => {
    const page = await desk.at('clerk', '/queue?flag=receipt-due');
    const count = await page.locator('tbody tr').count();
    expect(count).toBeGreaterThan(0);
    const due = page.locator('tbody tr').first();
    const number = (await due.locator('a').first().textContent()) ?? '';
    await due.getByRole('link', { name: '未出回执' }).click();
    await page.evaluate('window.print = () => undefined');
    await page.getByRole('button', { name: '打印回执' }).click();
    await page.getByText('出具回执。没有打印成功').waitFor();
    await page.goto('/queue?flag=receipt-due');
    await settled(page);
    expect(await page.locator('tbody').getByText(number).count()).toBe(0);
    await page.getByRole('button', { name: /保存筛选|管理/ }).click();
    const dialog = page.getByRole('dialog', { name: '保存的筛选' });
    await dialog.getByLabel('名称').fill('待出回执');
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
    await dialog.getByText('已保存').waitFor();
    await dialog.getByRole('button', { name: '关闭', exact: true }).last().click();
    await page.goto('/queue');
    await page.getByRole('link', { name: '待出回执' }).click();
    await page.waitForURL('**/queue?flag=receipt-due');
  });

  it('is for the clerks of the organ', async () => {
    const page = await desk.at('officer', '/requests/new');
    await page.getByText('您没有打开此页面的权限').waitFor();
    const water = await desk.at('water-clerk', '/requests/new');
    await typePaper(water, { name: '郑水利' });
    await water.keyboard.press('Control+Enter');
    await water.getByRole('heading', { name: /已登记：丰水公开申/ }).waitFor();
    expect((await desk.office.reads.query<{ n: number }>('SELECT COUNT(*) AS n FROM requests WHERE organ_id = ?', [ORGANS.water]))[0]).toEqual({ n: 1 });
  });

  it('has no serious fault of accessibility with all its fields open', async () => {
    const page = await desk.at('clerk', '/requests/new');
    await page.keyboard.press('8');
    await page.getByText('有代理人或者经办人').click();
    await page.getByLabel('代理人（经办人）姓名').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, 'reception-empty', true);
    await eventually(async () => expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true));
  });

  it('puts the decision on file while receipt waits for confirmation, too, and looks for a 文号 alone', async () => {
    await new TopicsOffice(desk.office).detect();
    const page = await desk.at('clerk', '/requests/new');
    await page.getByLabel('文号（可选）').fill('丰府发〔2023〕15号');
    const panel = page.getByRole('region', { name: '相似申请和已公开信息' });
    await panel.getByText('没有相似的申请或者已公开信息。').waitFor();
    await page.getByLabel('文号（可选）').fill('');
    await page.getByRole('radio').first().focus();
    await typePaper(page, { name: '孙传真' });
    await page.locator('label', { hasText: '传真' }).first().click();
    await panel.getByRole('button', { name: '不是同一信息' }).first().click();
    await panel.getByText('已作 1 项判断').waitFor();
    await page.getByLabel('所需信息的描述').press('Control+Enter');
    await page.getByRole('heading', { name: /已登记：|已收件：/ }).waitFor();
    const [kept] = await desk.office.reads.query<{ decision: string; state: string }>('SELECT d.decision, r.state FROM same_decisions d JOIN requests r ON r.case_id = d.subject_id ORDER BY d.at DESC, d.id DESC LIMIT 1');
    expect(kept).toMatchObject({ decision: 'not-same', state: 'AWAITING_CONFIRMATION' });
  });
});

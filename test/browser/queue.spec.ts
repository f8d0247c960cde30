import { expectStatus, UNITS } from '../support/office.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, addressBecomes, eventually, picture, rowsBecome, seriousFaults, settled } from './support/console-office.js';

describeInBrowser('the work queue', () => {
  let desk: ConsoleOffice;
  let assigned: string;

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-03-02');
    const { office } = desk;
    assigned = await office.assigned();
    expectStatus(await office.submit({ channel: 'internet', content: '河湖划界成果' }), 201);
    office.moveTo('2026-03-16');
    expectStatus(await office.submit({ content: '耕地占补平衡指标使用情况' }), 201);
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('shows what is open, the most urgent first, with the days that the server counted', async () => {
    const page = await desk.at('clerk', '/queue');
    const rows = page.locator('tbody tr');
    await eventually(async () => expect(await rows.count()).toBe(3));
    await eventually(async () => expect(await rows.first().textContent()).toMatch(/剩 5 个工作日|剩 \d+ 个工作日/));
    await eventually(async () => expect(await page.getByRole('button', { name: /全部在办\s*3/ }).getAttribute('aria-pressed')).toBe('true'));
    await page.getByRole('button', { name: /待确认收到\s*1/ }).click();
    await rowsBecome(page, 1);
    expect(page.url()).toBe(`${desk.url}/queue?view=confirmation`);
    await eventually(async () => expect(await rows.first().textContent()).toContain('河湖划界成果'));
  });

  it('keeps filters in the address and finds them there again', async () => {
    const page = await desk.at('clerk', '/queue?text=占补');
    await eventually(async () => expect(await page.locator('tbody tr').count()).toBe(1));
    await eventually(async () => expect(await page.getByLabel('编号、标题或内容').inputValue()).toBe('占补'));
    await page.getByRole('button', { name: /清除筛选/ }).click();
    await rowsBecome(page, 3);
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: /收到日/ }).click();
    await addressBecomes(page, '/queue?sort=received');
    await settled(page);
    await eventually(async () => expect(await page.locator('tbody tr').first().textContent()).toContain('耕地占补平衡'));
  });

  it('counts as mine what waits for me and what I handle', async () => {
    const page = await desk.at('officer', '/queue?view=mine');
    await eventually(async () => expect(await page.locator('tbody tr').count()).toBe(1));
    await eventually(async () => expect(await page.locator('tbody tr a').first().getAttribute('href')).toBe(`/requests/${assigned}`));
  });

  it('hears that something changed, and moves nothing until asked', async () => {
    const page = await desk.at('clerk', '/queue');
    const [before] = await desk.office.reads.query<{ case_id: string }>("SELECT case_id FROM requests WHERE state = 'REGISTERED'");
    expectStatus(await desk.office.command('clerk', before!.case_id, 'assign', { unitId: UNITS.land, officerId: 'officer-2' }), 200);
    await page.getByText('有 1 处更新').waitFor();
    expect(await page.locator('tbody').textContent()).not.toContain('刘工');
    await page.getByRole('button', { name: '查看最新' }).click();
    await page.locator('tbody').getByText('刘工').waitFor();
  });

  it('explains a due date day by day, one press away', async () => {
    const page = await desk.at('officer', '/queue');
    await page.locator('tbody tr').first().locator('.due button').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '期限是怎样算出来的' });
    await dialog.getByText('收到申请之日，不计').waitFor();
    await eventually(async () => expect(await dialog.locator('.bar').getAttribute('aria-label')).toBe('已用 10 个工作日，剩余 5 个，3月23日届满'));
    await eventually(async () => expect(await dialog.locator('tr.due').textContent()).toContain('第15个工作日，期限届满日'));
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, 'explanation');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('tells of what happened, marks it as read, and opens the request', async () => {
    expectStatus(await desk.office.ask('admin', 'POST', '/time', { advanceTo: '2026-03-16T10:00' }), 200);
    const page = await desk.at('officer', '/queue');
    await page.getByRole('button', { name: /通知，\d+ 条未读/ }).click();
    const drawer = page.getByRole('dialog', { name: '通知' });
    await drawer.getByText('您有新的承办申请').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, 'notifications');
    await drawer.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByRole('button', { name: '通知，没有未读', includeHidden: true }).waitFor({ state: 'attached' });
    await drawer.locator('li button').first().click();
    await page.waitForURL(/\/requests\//);
  });

  it('speaks English when asked to, everywhere on the page, and remembers', async () => {
    const page = await desk.at('clerk', '/queue');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Requests' }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: 'What is asked for' }).waitFor();
    await settled(page);
    await eventually(async () => expect(await page.evaluate('document.documentElement.lang')).toBe('en'));
    await eventually(async () => expect(await page.locator('tbody tr').first().textContent()).toMatch(/working days left/));
    await picture(page, 'queue-english');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '申请列表' }).waitFor();
  });

  it('goes by keyboard: past the frame, to a row, and into it', async () => {
    const page = await desk.at('clerk', '/queue');
    await page.keyboard.press('Tab');
    await eventually(async () => expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到主要内容'));
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.evaluate('document.activeElement.id')).toBe('main'));
    await page.locator('tbody a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/requests\//);
  });

  it('tells who may not, what is not there, and that the server is out of reach', async () => {
    const page = await desk.at('admin', '/queue');
    await page.getByText('您没有打开此页面的权限').waitFor();
    const lost = await desk.at('clerk', '/nowhere/at/all');
    await lost.getByText('没有此页面').first().waitFor();
    const offline = await desk.at('clerk', '/queue');
    await offline.context().setOffline(true);
    await offline.getByRole('button', { name: '刷新' }).click();
    await offline.getByText('连不上服务器').first().waitFor();
    await eventually(async () => expect(await offline.locator('tbody tr').count()).toBe(3));
    await offline.context().setOffline(false);
    await offline.getByRole('button', { name: '刷新' }).click();
    await offline.getByText('连不上服务器').first().waitFor({ state: 'detached' });
  });


  it('watches a request from its row, finds it under 我关注, and is told of what changes its state', async () => {
    const { caseId, number } = await watchable();
    const page = await desk.at('leader', '/queue?view=all');
    await page.getByRole('button', { name: `关注 ${number}` }).focus();
    await page.keyboard.press('Enter');
    await page.locator(`button[aria-label="关注 ${number}"][aria-pressed="true"]`).waitFor();
    await page.getByRole('button', { name: /我关注\s*1/ }).click();
    await rowsBecome(page, 1);
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, 'queue-watched');
    expectStatus(await desk.office.command('clerk', caseId, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
    expectStatus(await desk.office.ask('admin', 'POST', '/time', { advanceTo: `${desk.office.time.today()}T18:00` }), 200);
    await page.getByRole('button', { name: /通知，\d+ 条未读/ }).click();
    await page.getByRole('dialog', { name: '通知' }).getByText('关注的申请有变化：状态为“审查办理中”').click();
    await page.waitForURL(`**/requests/${caseId}`);
    await page.getByRole('button', { name: '已关注' }).click();
    await page.getByRole('button', { name: '关注', exact: true }).waitFor();
    await page.goto(`${desk.url}/queue?view=watched`);
    await page.getByText('没有关注的申请').waitFor();
  });

  async function watchable(): Promise<{ caseId: string; number: string }> {
    const { caseId } = expectStatus(await desk.office.submit({ content: '关注测试事项' }), 201).body;
    return { caseId, number: (await desk.office.ask('clerk', 'GET', `/requests/${caseId}`)).body.number as string };
  }
});

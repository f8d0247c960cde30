import { expectStatus, ORGANS, UNITS } from '../support/office.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, addressBecomes, eventually, picture, seriousFaults, settled } from './support/console-office.js';
import type { Page } from 'playwright-core';

const column = (page: Page, name: string) => page.locator(`section.column.${name}`);
const counts = async (page: Page) => (await page.locator('section.column .count').allTextContents()).map(Number);

describeInBrowser('the timers board', () => {
  let desk: ConsoleOffice;
  let early: string;
  let late: string;

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-03-02');
    const { office } = desk;
    early = await office.assigned({ content: '河湖划界成果图及批复文件' });
    office.moveTo('2026-03-09');
    late = await office.assigned({ content: '耕地占补平衡指标使用情况' });
    expectStatus(await office.submit({ organId: ORGANS.water, content: '河道采砂许可清单' }, { who: 'water-clerk' }), 201);
    office.moveTo('2026-03-23');
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('is where a supervisor begins, with every organ by urgency', async () => {
    const page = await desk.at('supervisor', '/');
    await addressBecomes(page, '/board');
    await settled(page);
    await eventually(async () => expect(await counts(page)).toEqual([0, 1, 2, 0, 0, 0]));
    const card = column(page, 'red').locator('article');
    await eventually(async () => expect(await card.textContent()).toMatch(/自然资源局 · 陈工.*今日到期/s));
    await eventually(async () => expect(await card.locator('.bar').getAttribute('aria-label')).toBe('法定期限：已用 15 个工作日，剩余 5 个'));
    await eventually(async () => expect(await column(page, 'yellow').textContent()).toMatch(/剩 3–5 个工作日/));
  });

  it('keeps a figure of the strip and filters in the address', async () => {
    const page = await desk.at('supervisor', '/board');
    await page.getByRole('button', { name: '今日到期 1' }).click();
    await addressBecomes(page, '/board?focus=today');
    await column(page, 'yellow').getByText('没有').waitFor();
    await eventually(async () => expect(await counts(page)).toEqual([0, 1, 0, 0, 0, 0]));
    await page.goto(`/board?organ=${ORGANS.water}`);
    await settled(page);
    await eventually(async () => expect(await counts(page)).toEqual([0, 0, 1, 0, 0, 0]));
    await page.getByRole('button', { name: /清除筛选/ }).click();
    await addressBecomes(page, '/board');
  });

  it('explains a date by hovering and by Enter', async () => {
    const page = await desk.at('supervisor', '/board');
    const due = column(page, 'red').locator('.due button');
    await due.hover();
    await page.getByText('收到申请之日，不计').waitFor();
    await page.mouse.move(0, 0);
    await page.getByText('收到申请之日，不计').waitFor({ state: 'detached' });
    await due.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '期限是怎样算出来的' }).getByText('第15个工作日，期限届满日').waitFor();
  });

  it('shows by itself that a deadline passes, but moves nothing under the hand', async () => {
    const page = await desk.at('supervisor', '/board');
    const wall = await desk.at('supervisor', '/board/wall', { size: 'large' });
    expect(await wall.getByRole('navigation').count()).toBe(0);
    await column(page, 'red').locator('.matter').hover();
    desk.office.moveTo('2026-03-24');
    await page.getByText(/有 1 处更新/).waitFor();
    expect(await column(page, 'overdue').locator('article').count()).toBe(0);
    await page.mouse.move(5, 300);
    await column(page, 'overdue').getByText('逾期 1 个工作日').waitFor();
    // Nobody touched the wall screen.
    await wall.locator('section.overdue').getByText('逾期 1 个工作日').waitFor();
    await eventually(async () => expect(await wall.locator('section.overdue h2').textContent()).toBe('已逾期1'));
    await picture(wall, 'board-wall');
  });

  it('supervises several at once with one reason, which each keeps in its own history', async () => {
    const page = await desk.at('supervisor', '/board');
    for (const name of ['overdue', 'yellow']) await column(page, name).getByLabel(/选择“/).check();
    const bulk = page.getByRole('region', { name: '已选 3 件' });
    await eventually(async () => expect(await bulk.getByRole('button', { name: '改派' }).isDisabled()).toBe(true));
    await bulk.getByRole('button', { name: '督办' }).click();
    const dialog = page.getByRole('dialog', { name: '督办（3 件）' });
    await dialog.getByRole('button', { name: '确定督办' }).click();
    await dialog.getByText('必填').waitFor();
    await dialog.getByLabel('督办意见').fill('请于今日内报送办理进展');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '确定督办' }).click();
    await dialog.getByText('3 件已办理，0 件未办理').waitFor();
    for (const id of [early, late]) {
      const { items } = expectStatus(await desk.office.ask('supervisor', 'GET', `/requests/${id}/record`), 200).body as { items: { type: string }[] };
      expect(items.at(-1)!.type).toBe('SUPERVISE');
    }
  });

  it('reassigns several of one organ and tells of each what came of it', async () => {
    const page = await desk.at('head', '/board');
    for (const name of ['overdue', 'yellow']) await column(page, name).getByLabel(/选择“/).check();
    await page.getByRole('region', { name: '已选 2 件' }).getByRole('button', { name: '改派' }).click();
    const dialog = page.getByRole('dialog', { name: '改派承办（2 件）' });
    await dialog.waitFor();
    // One of the two gets into these very hands while the dialog is filled in: then there is nothing to reassign. An open dialog keeps the cards that it was opened with.
    expectStatus(await desk.office.command('head', late, 'reassign', { unitId: UNITS.landTwo, officerId: 'officer-2', reason: '本人回避' }), 200);
    await dialog.getByRole('combobox', { name: '内设机构' }).click();
    await page.getByRole('option', { name: '登记科' }).click();
    await dialog.getByRole('combobox', { name: '人员' }).click();
    await page.getByRole('option', { name: /刘工/ }).click();
    await dialog.getByLabel('改派理由').fill('陈工请假');
    await dialog.getByRole('button', { name: '确定改派承办' }).click();
    await dialog.getByText('1 件已办理，1 件未办理').waitFor();
    await dialog.getByText('他人刚刚办理过本件').waitFor();
    await picture(page, 'board-reassign');
    await dialog.getByRole('button', { name: '重试未成功的 1 件' }).click();
    await dialog.getByText('改派对象与现承办人相同').waitFor();
    await dialog.getByRole('button', { name: '关闭' }).last().click();
    await column(page, 'overdue').getByText('刘工').waitFor();
    const { items } = expectStatus(await desk.office.ask('head', 'GET', `/requests/${early}/record`), 200).body as { items: { type: string }[] };
    expect(items.at(-1)!.type).toBe('REASSIGN');
  });

  it('reminds once a day and says so', async () => {
    const page = await desk.at('supervisor', '/board');
    await column(page, 'overdue').getByRole('button', { name: /^催办/ }).click();
    await page.getByText('已催办 1 件').waitFor();
    await column(page, 'overdue').getByText('今日已催办').waitFor();
    await column(page, 'overdue').getByRole('button', { name: /^催办/ }).click();
    await page.getByText('今日已催办过，不再重复通知').waitFor();
  });

  it('offers nobody what they may not do', async () => {
    const page = await desk.at('officer', '/board');
    await eventually(async () => expect(await page.locator('article').count()).toBe(2));
    expect(await page.getByRole('button', { name: /督办|改派|催办/ }).count()).toBe(0);
    const other = await desk.at('admin', '/board');
    await other.getByText('您没有打开此页面的权限').waitFor();
  });
});

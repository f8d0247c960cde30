import type { Page } from 'playwright-core';
import { ReleaseOffice } from '../support/release-office.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, picture, settled } from './support/console-office.js';

describeInBrowser('topics and releases', () => {
  let desk: ConsoleOffice;
  let releases: ReleaseOffice;

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-01-05');
    releases = new ReleaseOffice(desk.office);
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  /** One step of the case, by its button, with what its form asks for. */
  async function step(page: Page, id: string, button: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined): Promise<void> {
    await page.goto(`/releases/${id}`);
    await settled(page);
    await page.getByRole('region', { name: '下一步' }).getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByRole('button', { name: '确定办理' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  async function choose(page: Page, dialog: ReturnType<Page['getByRole']>, label: string, option: string): Promise<void> {
    await dialog.locator('.el-select', { has: page.getByRole('combobox', { name: label }) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
    // The list of a choice of several stays open.
    await page.keyboard.press('Tab');
  }

  it('lead from three citizens who ask for the same file to the public catalogue', async () => {
    for (const n of [1, 2, 3]) await releases.asked(n);
    const head = await desk.at('head', '/topics');
    const topics = head.locator('main tbody tr');
    expect(await topics.count()).toBe(1);
    expect(await topics.textContent()).toMatch(/3 人.*3 件.*2026-01.*待分派/s);
    await topics.getByRole('link').first().click();
    await head.getByRole('img', { name: /近 24 个月：2026-01：3 件/ }).waitFor();
    expect(await head.getByRole('region', { name: '主题内的申请' }).locator('tbody tr').count()).toBe(3);
    await picture(head, 'topic');
    await head.getByRole('link', { name: '待分派' }).click();
    await head.waitForURL(/\/releases\/[^/]+$/);
    const id = new URL(head.url()).pathname.split('/').at(-1)!;
    await head.getByText('3名不同申请人（标准：3名）').waitFor();

    await step(head, id, '分派评估', async (dialog) => {
      await dialog.locator('.el-select').first().click();
      await head.getByRole('option', { name: '耕保科' }).click();
      await dialog.locator('.el-select').nth(1).click();
      await head.getByRole('option', { name: /陈工/ }).click();
    });
    const officer = await desk.window('officer');
    await step(officer, id, '填写评估意见', async (dialog) => {
      await choose(officer, dialog, '四、是否属于应当主动公开的范围', '土地征收');
    });
    await officer.goto(`/releases/${id}?tab=text`);
    await officer.getByLabel('标题').fill('丰城市尚庄街道2023年度第3批次城市建设用地批准文件');
    await officer.getByLabel('内容摘要').fill('省政府关于该批次用地的批复。');
    await officer.getByLabel('正文（不在附件中的）').fill('同意将尚庄街道集体农用地12.5公顷转为建设用地并征收。');
    // What is not saved outlives the tab.
    await officer.reload();
    await settled(officer);
    expect(await officer.getByLabel('内容摘要').inputValue()).toBe('省政府关于该批次用地的批复。');
    await officer.getByRole('button', { name: '保存文字' }).click();
    await officer.getByText('文字和文件可以发布').waitFor();
    await officer.getByRole('tab', { name: '公众页面预览' }).click();
    await officer.frameLocator('iframe').getByText('同意将尚庄街道集体农用地12.5公顷转为建设用地并征收。').waitFor();
    await picture(officer, 'release-preview');
    await step(officer, id, '提出处理意见', async (dialog) => {
      await choose(officer, dialog, '处理意见', '主动公开');
      await dialog.getByLabel('理由').fill('多人申请，内容可以公开');
    });
    const secrecy = await desk.window('secrecy');
    await step(secrecy, id, '保密审查通过', (dialog) => dialog.getByLabel('审查意见').fill('不涉密，可以公开'));
    const adviser = await desk.window('adviser');
    await step(adviser, id, '合法性审查同意', (dialog) => dialog.getByLabel('审查意见').fill('合法'));
    const leader = await desk.window('leader');
    await step(leader, id, '决定是否公开');
    await step(officer, id, '发布');
    await officer.getByRole('link', { name: '公开目录中的页面' }).waitFor();
    await picture(officer, 'release-published');

    const citizen = await desk.window(null);
    await citizen.goto('/open');
    await citizen.getByRole('link', { name: /尚庄街道2023年度第3批次城市建设用地批准文件/ }).first().click();
    await citizen.getByText('同意将尚庄街道集体农用地12.5公顷转为建设用地并征收。').waitFor();

    const list = await desk.at('head', '/releases?view=handOver');
    await list.getByText('丰城市尚庄街道2023年度第3批次城市建设用地批准文件').waitFor();
    await list.getByRole('radio', { name: '统计' }).locator('..').click();
    await list.getByRole('row', { name: /合计/ }).waitFor();
  });

  it('says what splitting a topic makes of it, and does it', async () => {
    const [request] = await desk.office.reads.query<{ number: string; topic_id: string }>('SELECT number, topic_id FROM topic_members JOIN requests ON case_id = subject_id ORDER BY subject_id');
    const page = await desk.at('officer', `/topics/${request!.topic_id}`);
    await page.getByRole('checkbox', { name: `选择 ${request!.number}` }).check();
    await page.getByRole('button', { name: '拆分所选（1）' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('申请人 2，申请 2 件').waitFor();
    await dialog.getByText('申请人 1，申请 1 件').waitFor();
    await dialog.getByLabel('理由').fill('所需信息不同');
    await dialog.getByRole('button', { name: '确定', exact: true }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/topics/') && !url.pathname.endsWith(request!.topic_id));
    await page.getByText('所需信息不同').waitFor();
  });
});

import type { Page } from 'playwright-core';
import { expectStatus } from '../support/office.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, eventually, picture, seriousFaults } from './support/console-office.js';


/** Chooses a command of the page: a button of its own, or an entry of one of the groups. */
async function choose(page: Page, label: string, group?: string): Promise<void> {
  const commands = page.getByRole('group', { name: '下一步' });
  if (group) await commands.getByRole('button', { name: new RegExp(`^${group}`) }).click();
  await (group ? page.getByRole('menuitem', { name: new RegExp(`^${label}`) }) : commands.getByRole('button', { name: new RegExp(`^${label}`) })).click();
}

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name });
const press = (page: Page, name: string) => dialogOf(page, name).getByRole('button', { name: '确定办理' }).click();
/** Presses, and waits until the server has said yes: only then is it so for everybody else. */
async function confirm(page: Page, name: string): Promise<void> {
  await press(page, name);
  await dialogOf(page, name).waitFor({ state: 'detached' });
}
const barOf = (page: Page) => page.locator('.limits .bar');

describeInBrowser('the page of a case', () => {
  let desk: ConsoleOffice;
  const caseAt = async (who: Parameters<ConsoleOffice['at']>[0], id: string, query = '') => desk.at(who, `/requests/${id}${query}`);

  beforeAll(async () => { desk = await ConsoleOffice.open('2026-03-02'); });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('takes an unclear request through correction: old and new dates before pressing, the clock that stops and runs anew', async () => {
    const id = await desk.office.assigned();
    desk.office.moveTo('2026-03-05');
    const officer = await caseAt('officer', id);
    await eventually(async () => expect(await barOf(officer).getAttribute('aria-label')).toBe('已用 3 个工作日，剩余 12 个，3月23日届满'));
    await choose(officer, '发出补正告知');
    const form = dialogOf(officer, '发出补正告知');
    await form.getByText('填写必填项后显示对期限的影响').waitFor();
    await form.getByLabel('需要补正的事项，第 1 项').fill('请写明需要哪一年度的批准文件');
    await officer.keyboard.press('Enter');
    await form.getByLabel('需要补正的事项，第 2 项').fill('请写明地块位置');
    const moved = form.locator('.preview div').filter({ hasText: '法定答复期限' });
    await moved.waitFor();
    await eventually(async () => expect(await moved.textContent()).toMatch(/2026-03-30 → (停止计算|结束)/));
    expect(await seriousFaults(officer)).toEqual([]);
    await picture(officer, 'case-correction-preview');
    await confirm(officer, '发出补正告知');
    await officer.locator('.head .y-tag').getByText('待补正').waitFor();
    await officer.getByRole('tab', { name: /信件/ }).click();
    await officer.getByRole('row', { name: /补正告知书/ }).waitFor();

    const clerk = await caseAt('clerk', id);
    await choose(clerk, '记录对方收到日期');
    await confirm(clerk, '记录对方收到日期');
    await clerk.locator('.entries').getByText('记录对方收到日期').waitFor();
    desk.office.moveTo('2026-03-10');
    await choose(clerk, '收到补正材料');
    await dialogOf(clerk, '收到补正材料').getByLabel('补正后的申请内容').fill('2024年度第三批次城市建设用地批准文件');
    await dialogOf(clerk, '收到补正材料').locator('.preview').getByText('2026-04-08').waitFor();
    await confirm(clerk, '收到补正材料');
    await clerk.locator('.limits .bar[aria-label="已用 0 个工作日，剩余 15 个，3月31日届满"]').waitFor();
    const entry = clerk.locator('.entries > li').filter({ hasText: '收到补正材料' });
    await eventually(async () => expect(await entry.locator('.moved').textContent()).toContain('2026-04-08'));
    await eventually(async () => expect(await entry.locator('.moved').textContent()).toContain('《条例》第三十条'));
    await clerk.getByText('原申请内容').click();
    await clerk.getByText('2023年度第三批次城市建设用地批准文件').first().waitFor();
    await picture(clerk, 'case-corrected');
  });

  it('asks for an extension, has it consented to, tells the applicant, and shows it on the bar', async () => {
    desk.office.moveTo('2026-03-10');
    const id = await desk.office.assigned();
    const officer = await caseAt('officer', id);
    await choose(officer, '申请延期', '期限');
    const form = dialogOf(officer, '申请延期');
    await form.getByRole('spinbutton', { name: '延长（工作日）' }).fill('10');
    await form.getByLabel('延期理由').fill('涉及三个年度的档案，检索量大');
    await form.getByText('各项期限不变').waitFor();
    await confirm(officer, '申请延期');
    const head = await caseAt('head', id);
    await choose(head, '同意延期');
    await confirm(head, '同意延期');
    const clerk = await caseAt('clerk', id);
    await choose(clerk, '告知申请人延期');
    await dialogOf(clerk, '告知申请人延期').locator('.preview').getByText('2026-04-08').first().waitFor();
    await confirm(clerk, '告知申请人延期');
    await clerk.locator('.limits .bar[aria-label*="含延期 10 个"]').waitFor();
    await clerk.getByRole('tab', { name: '期限' }).click();
    await clerk.getByText('延长 10 个工作日').waitFor();
    await picture(clerk, 'case-extended');
  });

  it('shows what others changed and keeps what was typed', async () => {
    const id = await desk.office.assigned();
    const officer = await caseAt('officer', id);
    await officer.getByRole('button', { name: '写备注' }).click();
    const form = dialogOf(officer, '添加备注');
    await form.getByLabel('备注', { exact: true }).fill('已电话联系档案馆');
    expectStatus(await desk.office.command('head', id, 'add-note', { text: '请抓紧办理' }), 200);
    await officer.getByText('本件刚刚有新的办理情况').waitFor();
    await press(officer, '添加备注');
    await form.getByText('他人刚刚办理过本件').waitFor();
    await form.getByText('李主任').waitFor();
    await eventually(async () => expect(await form.getByLabel('备注', { exact: true }).inputValue()).toBe('已电话联系档案馆'));
    await picture(officer, 'case-stale');
    await confirm(officer, '添加备注');
    await officer.locator('.entries').getByText('已电话联系档案馆').waitFor();
    await officer.locator('.entries').getByText('请抓紧办理').waitFor();
  });

  it('reads again by itself while nobody types', async () => {
    const id = await desk.office.assigned();
    const officer = await caseAt('officer', id);
    expectStatus(await desk.office.command('head', id, 'add-note', { text: '已与档案馆沟通' }), 200);
    await officer.locator('.entries').getByText('已与档案馆沟通').waitFor();
    expect(await officer.getByText('本件刚刚有新的办理情况').count()).toBe(0);
  });

  it('shows personal data after a reason only, and writes that down', async () => {
    const id = await desk.office.assigned();
    const officer = await caseAt('officer', id);
    expect(await officer.locator('main').textContent()).not.toContain('欧阳建国');
    await officer.getByRole('button', { name: '查看完整信息' }).click();
    await dialogOf(officer, '查看完整信息').getByRole('textbox').fill('核对邮寄地址');
    await dialogOf(officer, '查看完整信息').getByRole('button', { name: '查看' }).click();
    await officer.getByText('欧阳建国').waitFor();
    const rows = await desk.office.reads.query<{ detail: string }>("SELECT detail FROM access_log WHERE event = 'personal-data.revealed' AND subject_id = ?", [id]);
    expect(rows.map(({ detail }) => JSON.parse(detail) as object)).toEqual([{ what: 'applicant', reason: '核对邮寄地址' }]);
    const adviser = await caseAt('adviser', id);
    expect(await adviser.getByRole('button', { name: '查看完整信息' }).count()).toBe(0);
  });

  it('takes files while the clock stands still, shows their hash, and withdraws one with a reason', async () => {
    const id = await desk.office.assigned();
    expectStatus(await desk.office.command('officer', id, 'request-correction', { items: ['请写明年度'] }), 200);
    const clerk = await caseAt('clerk', id, '?tab=attachments');
    await clerk.locator('input[type=file]').setInputFiles({ name: '申请表.txt', mimeType: 'text/plain', buffer: Buffer.from('纸质申请表扫描件的文字') });
    const row = clerk.getByRole('row', { name: /申请表\.txt/ });
    await row.waitFor();
    await clerk.getByRole('tab', { name: '概况' }).click();
    await clerk.locator('.entries').getByText('申请表.txt').waitFor();
    await clerk.getByRole('tab', { name: /附件/ }).click();
    await row.waitFor();
    await eventually(async () => expect(await row.locator('code').getAttribute('title')).toMatch(/^[0-9a-f]{64}$/));
    await row.getByRole('button', { name: '撤下' }).click();
    await dialogOf(clerk, '撤下附件：申请表.txt').getByLabel('理由').fill('传错了文件');
    await dialogOf(clerk, '撤下附件：申请表.txt').getByRole('button', { name: '确定' }).click();
    await row.getByText('传错了文件').waitFor();
  });

  it('verifies the record on demand', async () => {
    const id = await desk.office.assigned();
    const page = await caseAt('supervisor', id, '?tab=record');
    await page.getByRole('button', { name: '校验办理记录' }).click();
    await page.getByText('记录完整：2 条全部相符').waitFor();
  });

  it('goes by keyboard: along the parts, into a group of steps, over the chart', async () => {
    const id = await desk.office.assigned();
    const page = await caseAt('officer', id);
    await page.getByRole('tab', { name: '概况' }).focus();
    for (const name of ['信件', '附件', '期限', '审核', '关联', '流程图']) {
      await page.keyboard.press('ArrowRight');
      await page.locator('[role=tab][aria-selected=true]').filter({ hasText: name }).waitFor();
    }
    await page.getByRole('button', { name: /^审查办理中，当前环节/ }).focus();
    await page.getByRole('heading', { name: '审查办理中：可以转到' }).waitFor();
    await page.getByRole('button', { name: /^起草答复/ }).focus();
    await page.getByRole('heading', { name: '起草答复：可以转到' }).waitFor();
    await page.getByRole('group', { name: '下一步' }).getByRole('button', { name: /^征求意见/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^征求第三方意见/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: /^征求第三方意见/ }).waitFor({ state: 'hidden' });
  });

  it('is refused to another organ, and says when a case is not there or the server cannot be reached', async () => {
    const id = await desk.office.assigned();
    const stranger = await desk.at('water-officer', `/requests/${id}`);
    await stranger.locator('.state.forbidden').waitFor();
    expect(await stranger.locator('main').textContent()).not.toContain('城市建设用地');
    const lost = await desk.at('officer', '/requests/no-such-request');
    await eventually(async () => expect(await lost.locator('main').textContent()).toContain('未找到申请'));
    const page = await caseAt('officer', id);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByText('连不上服务器').first().waitFor();
    await eventually(async () => expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('〔2026〕'));
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByText('连不上服务器').first().waitFor({ state: 'detached' });
  });
});

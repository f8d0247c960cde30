import { expectStatus, ORGANS, PASSWORD } from '../support/office.js';
import { Enforcement } from '../../src/clock/enforcement/enforcement.js';
import { fillDay, pick } from './support/at-work.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, addressBecomes, eventually, picture, seriousFaults } from './support/console-office.js';

describeInBrowser('administration', () => {
  let desk: ConsoleOffice;
  let caseId: string;

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-03-02');
    caseId = await desk.office.assigned();
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('is where the administrator begins, and closed to others', async () => {
    const page = await desk.at('admin', '/');
    await addressBecomes(page, '/administration');
    await page.getByRole('link', { name: '工作日历' }).waitFor();
    await (await desk.at('officer', '/administration/people')).getByText('您没有打开此页面的权限').waitFor();
    const head = await desk.at('head', '/administration');
    await eventually(async () => expect(await head.locator('.places li').count()).toBe(3));
  });

  it('creates a person, gives a role, hands over the password once; the person signs in, is locked out, and let in again', async () => {
    const page = await desk.at('admin', '/administration/people');
    await page.getByRole('button', { name: '新建人员' }).click();
    const dialog = page.getByRole('dialog', { name: '新建人员' });
    await dialog.getByRole('textbox', { name: '用户名' }).fill('zhangsan');
    await dialog.getByRole('textbox', { name: '姓名' }).fill('张三');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    const secret = page.getByRole('dialog', { name: '账号已建立' });
    const password = (await secret.locator('code').textContent())!;
    await secret.getByRole('button', { name: '我已记下' }).click();
    await page.getByRole('heading', { name: '张三' }).waitFor();
    await page.getByText('没有岗位').waitFor();
    const grant = page.getByRole('form', { name: '授予岗位' });
    await pick(page, grant, '机关', /自然资源局$/);
    await pick(page, grant, '岗位', '承办人');
    await grant.getByRole('button', { name: '授予岗位' }).click();
    await page.getByRole('button', { name: '收回 承办人（丰城市自然资源局）' }).waitFor();
    await picture(page, 'administration-person');

    const theirs = await desk.window(null);
    await theirs.goto('/');
    await theirs.getByLabel('用户名').fill('zhangsan');
    await theirs.getByLabel('密码', { exact: true }).fill(password);
    await theirs.getByRole('button', { name: '登录' }).click();
    await theirs.getByText('修改', { exact: false }).first().waitFor();

    for (let i = 0; i < 6; i += 1) await (await desk.office.as('clerk')).ask('POST', '/session', { username: 'zhangsan', password: `${PASSWORD}${i}` });
    await page.reload();
    await page.getByText(/已锁定至/).waitFor();
    await page.getByRole('button', { name: '解除锁定' }).click();
    await page.getByText(/已锁定至/).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '此人的访问日志' }).click();
    await page.getByRole('cell', { name: '解除锁定' }).waitFor();
    await page.getByRole('cell', { name: '授予岗位' }).waitFor();
  });

  it('shows which dates a new closure would move before it is loaded, and moves them when it is', async () => {
    const before = expectStatus(await desk.office.ask('officer', 'GET', `/requests/${caseId}/clocks`), 200).body as { target: { dueOn: string } };
    expect(before.target.dueOn).toBe('2026-03-23');
    const page = await desk.at('admin', '/administration/calendars');
    await page.getByText(/已公布至2026年12月31日/).waitFor();
    await eventually(async () => expect(await page.locator('.year table').count()).toBe(12));
    await page.getByRole('button', { name: '载入通知或者调整' }).click();
    const dialog = page.getByRole('dialog', { name: '载入通知或者调整' });
    await dialog.getByText('本地调整', { exact: true }).click();
    await dialog.getByRole('textbox', { name: '事由' }).fill('暴雪停工');
    await fillDay(dialog.getByRole('textbox', { name: '放假日 1 自' }), '2026-03-10');
    await fillDay(dialog.getByRole('textbox', { name: '放假日 1 至' }), '2026-03-11');
    await dialog.getByRole('textbox', { name: '放假日 1 名称' }).fill('暴雪');
    await eventually(async () => expect(await dialog.getByRole('button', { name: '确认载入' }).isDisabled()).toBe(true));
    await dialog.getByRole('button', { name: '查看对在办申请的影响' }).click();
    await dialog.getByText('以下 1 件在办申请的日期会变').waitFor();
    await eventually(async () => expect(await dialog.getByRole('row', { name: /答复期限（市定）/ }).textContent()).toMatch(/2026-03-23\s*2026-03-25/));
    await picture(page, 'administration-calendar-effect');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '确认载入' }).click();
    await page.getByText('已载入，各在办申请的日期将在半分钟内重新计算。').waitFor();
    await page.getByTitle('2026-03-10 临时停止办公 暴雪 暴雪停工').waitFor();
    await desk.office.app.get(Enforcement).enforceDue();
    const after = expectStatus(await desk.office.ask('officer', 'GET', `/requests/${caseId}/clocks`), 200).body as { target: { dueOn: string } };
    expect(after.target.dueOn).toBe('2026-03-25');
    // Taken back, with the reason.
    await page.getByRole('listitem').filter({ hasText: '暴雪停工' }).getByRole('button', { name: '撤回' }).click();
    const step = page.getByRole('dialog', { name: '撤回' });
    await step.getByText('以下 1 件在办申请的日期会变').waitFor();
    await step.getByRole('textbox', { name: '撤回原因' }).fill('未停工');
    await step.getByRole('button', { name: '确认撤回' }).click();
    await page.getByText('已撤回：未停工').waitFor();
  });

  it('says of a year that nobody has published that it is not', async () => {
    const page = await desk.at('admin', '/administration/calendars?year=2031');
    await page.getByText('2031 年的放假安排尚未公布').waitFor();
  });

  it('shows what a policy would change before it is put in force', async () => {
    const page = await desk.at('admin', '/administration/policies');
    await page.getByRole('button', { name: '修改' }).click();
    const target = page.getByRole('spinbutton', { name: '市定答复期限' });
    await target.fill('12');
    await target.press('Tab');
    await page.getByRole('button', { name: '查看影响' }).click();
    await page.getByRole('row', { name: '市定答复期限 15 12' }).waitFor();
    await page.getByText('在办 1 件不受影响').waitFor();
    await picture(page, 'administration-policy', true);
    await page.getByRole('button', { name: '确认生效' }).click();
    await page.getByText('已设定，自 2026-03-02 起受理的申请适用。').waitFor();
    const { inForce } = expectStatus(await desk.office.ask('admin', 'GET', '/policies'), 200).body as { inForce: { values: { targetWorkingDays: number } } };
    expect(inForce.values.targetWorkingDays).toBe(12);
  });

  it('changes an organ and its units, and how reviews are given out', async () => {
    const page = await desk.at('admin', '/administration/organs');
    const row = page.getByRole('row').filter({ hasText: '丰城市水利局' });
    await row.getByRole('button', { name: '修改' }).click();
    const dialog = page.getByRole('dialog', { name: '修改水利局' });
    await dialog.getByRole('textbox', { name: '邮政编码' }).fill('33');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('应为6位数字').first().waitFor();
    await dialog.getByRole('textbox', { name: '邮政编码' }).fill('331101');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row.getByRole('button', { name: '内设机构' }).click();
    await page.getByRole('textbox', { name: '新内设机构名称' }).fill('水资源科');
    await page.getByRole('button', { name: '添加' }).click();
    await page.getByText('水资源科').waitFor();
    await page.goto(`/administration/review?organ=${ORGANS.land}`);
    await page.getByRole('radio', { name: /轮流分配/ }).check();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
  });
});

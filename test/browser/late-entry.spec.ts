import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { expectStatus } from '../support/office.js';
import { agreeing, CLEARED } from '../support/review-bodies.js';
import { DENIAL } from '../support/review-desk.js';
import { confirm, fillDay, give } from './support/at-work.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, eventually, picture, seriousFaults, settled } from './support/console-office.js';

const WHY = '周五下班前交寄，周一登记';

/** Acts of an earlier day: their reason is asked for as soon as that day is typed, and is told with them ever after. */
describeInBrowser('what is entered after its day', () => {
  let desk: ConsoleOffice;
  const does = async (who: Parameters<typeof desk.office.command>[0], id: string, command: string, body: object = {}) => expectStatus(await desk.office.command(who, id, command, body), 200).body;

  beforeAll(async () => void (desk = await ConsoleOffice.open('2026-03-02')));
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('a notice of Friday is entered on Monday, by keyboard alone, with the effect before the reason', async () => {
    const id = await desk.office.assigned();
    desk.office.moveTo('2026-03-09');
    const page = await desk.at('officer', `/requests/${id}`);
    const form = await give(page, '发出补正告知');
    await form.getByLabel('需要补正的事项，第 1 项').fill('请写明年度');
    const reason = form.getByRole('textbox', { name: '补录理由' });
    const day = form.getByRole('textbox', { name: '发生日期' });
    await fillDay(day, '2026-03-09');
    await form.locator('.preview').getByText('法定答复期限').waitFor();
    expect(await reason.count()).toBe(0);
    await fillDay(day, '3-6');
    await reason.waitFor();
    await form.getByText('属于事后补录').waitFor();
    // What it does to the clock is told while the reason is still missing.
    await form.locator('.preview div').filter({ hasText: '法定答复期限' }).getByText(/停止计算|结束/).waitFor();
    expect(await form.locator('.preview .refused').count()).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, 'late-entry');
    // The field comes next after the day and its calendar.
    await day.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await eventually(async () => expect(await page.evaluate('document.activeElement.name')).toBe('lateReason'));
    const item = form.locator('.el-form-item').filter({ has: page.getByRole('textbox', { name: '补录理由' }) });
    await form.getByRole('button', { name: '确定办理' }).press('Enter');
    await item.getByText('必填').waitFor();
    await reason.fill('晚了');
    await form.getByRole('button', { name: '确定办理' }).press('Enter');
    await item.getByText(/长度应为 4 至 500 个字符/).waitFor();
    await picture(page, 'late-entry-refused');
    await reason.focus();
    await reason.fill(WHY);
    await confirm(form);
    const entry = page.locator('.entries > li').filter({ hasText: '发出补正告知' });
    await entry.getByText('补录', { exact: true }).waitFor();
    await eventually(async () => expect(await entry.locator('.late').textContent()).toContain(`2026-03-06 发生，2026-03-09 登记；理由：${WHY}`));
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, 'late-entry-timeline');
    await page.getByRole('tab', { name: '记录', exact: true }).click();
    const row = page.getByRole('row', { name: /发出补正告知/ });
    await row.getByText(`补录理由：${WHY}`).waitFor();
    await row.getByText('补录', { exact: true }).waitFor();
    await picture(page, 'late-entry-record');
  });

  it('what came from outside is entered as it came', async () => {
    const id = await desk.office.assigned();
    await does('officer', id, 'request-correction', { items: ['请写明年度'] });
    desk.office.moveTo('2026-03-16');
    const page = await desk.at('clerk', `/requests/${id}`);
    const form = await give(page, '收到补正材料');
    await form.getByLabel('补正后的申请内容').fill('2024年度第三批次城市建设用地批准文件');
    // Enter in the only line of a form gives the command; whoever wants to see what it does goes on with Tab.
    await form.getByRole('textbox', { name: '发生日期' }).fill('2026-03-13');
    await page.keyboard.press('Tab');
    await form.locator('.preview').getByText('法定答复期限').waitFor();
    expect(await form.getByRole('textbox', { name: '补录理由' }).count()).toBe(0);
    await confirm(form);
    const entry = page.locator('.entries > li').filter({ hasText: '收到补正材料' });
    await eventually(async () => expect(await entry.locator('.late').textContent()).toContain('2026-03-13 发生，2026-03-16 登记'));
    expect(await entry.locator('.late').textContent()).not.toContain('理由');
  });

  it('the service of a reply, where the letter is sent', async () => {
    const id = await desk.office.assigned();
    await does('officer', id, 'propose-outcome', DENIAL);
    await does('officer', id, 'submit-for-review');
    await does('secrecy', id, 'clear-secrecy', CLEARED);
    await does('adviser', id, 'agree', agreeing('DENIED.PROCESS'));
    await does('leader', id, 'sign');
    await desk.office.app.get(WorkRunner, { strict: false }).runDue();
    desk.office.moveTo('2026-03-18');
    const [letter] = await desk.office.reads.query<{ id: string }>("SELECT id FROM letters WHERE case_id = ? AND form LIKE 'reply:%'", [id]);
    const page = await desk.at('clerk', `/requests/${id}/letters/${letter!.id}?view=sending`);
    const sending = page.getByRole('region', { name: '送达文书' });
    await sending.getByRole('textbox', { name: '收件地址' }).fill('江西省丰城市剑光街道示范路1号');
    await sending.getByRole('textbox', { name: '邮件号码' }).fill('EA123456789CN');
    const reason = sending.getByRole('textbox', { name: '补录理由' });
    expect(await reason.count()).toBe(0);
    await fillDay(sending.getByRole('textbox', { name: '日期' }), '2026-03-17');
    await reason.waitFor();
    const go = sending.getByRole('button', { name: '确认送达' });
    await go.click();
    await sending.getByText('必填', { exact: true }).waitFor();
    await reason.fill('下班前到邮局交寄，次日登记');
    await picture(page, 'late-service');
    expect(await seriousFaults(page)).toEqual([]);
    await go.click();
    await page.getByText('已登记送达，答复期限停止计算。').waitFor();
    const [served] = await desk.office.reads.query<{ fact_on: string; payload: string }>("SELECT fact_on, payload FROM case_records WHERE case_id = ? AND type = 'SERVE'", [id]);
    expect(served!.fact_on).toBe('2026-03-17');
    expect(JSON.parse(served!.payload)).toMatchObject({ mode: 'post', lateReason: '下班前到邮局交寄，次日登记' });
  });

  it('a form that was opened before midnight asks for the reason when the day is over, and English says the same', async () => {
    const id = await desk.office.assigned();
    const page = await desk.window('officer');
    // The push would have the page know of the new day before the button is pressed: here the server has to say it.
    await page.route('**/api/events', (route) => route.abort());
    await page.goto(`/requests/${id}`);
    await settled(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('group', { name: 'Next' }).waitFor();
    const commands = page.getByRole('group', { name: 'Next' });
    await commands.getByRole('button', { name: /^give notice of correction/i }).click();
    const form = page.getByRole('dialog', { name: /give notice of correction/i });
    await form.getByRole('textbox', { name: /, item 1$/ }).fill('请写明年度');
    await fillDay(form.getByRole('textbox', { name: 'Day it happened' }), '2026-03-18');
    await form.locator('.preview dl').waitFor();
    expect(await form.getByRole('textbox', { name: 'Why it is entered late' }).count()).toBe(0);
    desk.office.moveTo('2026-03-19');
    await form.getByRole('button', { name: 'Do it' }).click();
    const reason = form.getByRole('textbox', { name: 'Why it is entered late' });
    await reason.waitFor();
    await picture(page, 'late-entry-english');
    await reason.fill('The office closed before the notice was put down');
    await confirm(form, 'Do it');
    await page.locator('.entries > li').filter({ hasText: 'give notice of correction' }).getByText('of 2026-03-18, entered 2026-03-19; why: The office closed').waitFor();
  });
});

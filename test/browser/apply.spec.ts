import type { Page } from 'playwright-core';
import { pdfOf } from '../support/file-samples.js';
import { expectStatus, UNITS } from '../support/office.js';
import { publish } from '../support/released.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, picture, seriousFaults, type Size } from './support/console-office.js';

/** Where the browser scrolls sideways, something does not fit. */
const sideways = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describeInBrowser('a request made on the public pages', () => {
  let desk: ConsoleOffice;
  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-03-16');
    await publish(desk.office);
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  /** Looks at the page as it is: nothing serious for axe, nothing that does not fit, and a picture. */
  async function looked(page: Page, name: string): Promise<void> {
    expect([name, await seriousFaults(page)]).toEqual([name, []]);
    expect([name, await sideways(page)]).toEqual([name, 0]);
    await picture(page, `apply-${name}`, true);
  }

  it.each<Size>(['phone', 'small'])('from the first page to the fetched case, on a %s screen', async (size) => {
    const page = await desk.window(null, { size });
    await page.goto('/apply');
    await looked(page, '1-start');
    await page.getByRole('link', { name: '提出申请' }).last().click();
    await page.getByLabel('向哪个机关申请').selectOption({ label: '丰城市自然资源局' });
    await page.getByLabel('需要什么信息').fill('征地');
    await page.getByText('描述较短').waitFor();
    await looked(page, '2-what');
    await page.getByLabel('需要什么信息').fill('丰城市2023年度第三批次城市建设用地批准文件');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('是不是其中之一').waitFor();
    await looked(page, '3-who');
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('errors');
    await looked(page, '4-errors');
    await page.getByRole('alert').getByRole('link', { name: /姓名/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('name');
    await page.keyboard.type('欧阳建国');
    await page.getByLabel('公民').check();
    expect(await page.getByLabel('统一社会信用代码').isVisible()).toBe(false);
    await page.getByLabel('证件号码', { exact: true }).fill('34052419800101001X');
    await page.getByLabel('联系电话').fill('13879512345');
    await page.getByLabel('纸面').check();
    await page.getByLabel('自行领取').check();
    await page.getByLabel('身份证明').setInputFiles({ name: '身份证.pdf', mimeType: 'application/pdf', buffer: await pdfOf('identity') });
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByRole('heading', { name: '申请已经提交' }).waitFor();
    await looked(page, '5-receipt');
    await page.getByRole('button', { name: '现在去确认' }).click();
    await page.getByText('等待双方确认收到').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await looked(page, '6-case');
    await page.getByRole('button', { name: /我确认/ }).click();
    await page.getByRole('status').waitFor();
    await page.getByRole('link', { name: '撤回申请' }).click();
    await looked(page, '7-withdrawal');
  });

  it('works with no program in the browser, and tells what to correct', async () => {
    const page = await desk.window(null, { size: 'phone', scripts: false });
    await page.goto('/apply/new');
    await page.getByLabel('向哪个机关申请').selectOption({ label: '丰城市水利局' });
    await page.getByLabel('需要什么信息').fill('2024年丰城市河道采砂许可证发放清单');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByLabel('其他组织').check();
    await page.getByLabel('姓名或者名称').fill('丰城市清源环保志愿者协会');
    await page.getByLabel('统一社会信用代码').fill('91350100M000100Y43');
    await page.getByLabel('电子邮箱').first().fill('qingyuan@example.cn');
    await page.getByLabel('电子邮件', { exact: true }).check();
    await page.getByLabel('网上获取').check();
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByRole('heading', { name: '申请已经提交' }).waitFor();
  });

  it.each<Size>(['phone', 'small'])('shows what is to be corrected, with dates that office and applicant share, on a %s screen', async (size) => {
    const { office } = desk;
    const id = expectStatus(await office.submit(), 201).body.caseId as string;
    expectStatus(await office.command('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' }), 200);
    expectStatus(await office.command('officer', id, 'request-correction', { items: ['请写明建设用地所在的街道、村', '请写明需要批复正文还是附图'] }), 200);
    expectStatus(await office.command('clerk', id, 'record-receipt', { letter: 'correction' }), 200);
    const { number, code } = expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/query-code`, {}), 200).body as { number: string; code: string };
    const page = await desk.window(null, { size });
    await page.goto('/apply/query');
    await looked(page, '8-query');
    await page.getByLabel('收件编号或者登记编号').fill(number.replace('〔', '(').replace('〕', ')'));
    await page.getByLabel('查询码').fill('AAAA-BBBB-CCCC-DDDD');
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('查询码').fill(code.toLowerCase());
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByText('等待您补正', { exact: true }).waitFor();
    await looked(page, '9-correcting');
    await page.getByRole('link', { name: '提交补正' }).click();
    await looked(page, '10-correction');
    await page.getByLabel('补正后的申请内容').fill('剑南街道2023年度第三批次城市建设用地批复正文');
    await page.getByRole('button', { name: '提交补正' }).click();
    await page.getByText('补正已经提交').waitFor();
    await looked(page, '11-corrected');
    await page.goto('/apply/case?lang=en');
    await looked(page, '12-english');
  });
});

import type { Page } from 'playwright-core';
import { Deflections } from '../../src/catalogue/deflection/deflections.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { pdfOf } from '../support/file-samples.js';
import { expectStatus, type Someone, UNITS } from '../support/office.js';
import { publish, storedFile } from '../support/released.js';
import { Visitor } from '../support/public-visitor.js';
import { CLEARED, GRANT_BODY } from '../support/review-bodies.js';
import { upload } from '../support/uploads.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, eventually, picture, seriousFaults } from './support/console-office.js';

/** Where the browser scrolls sideways, something does not fit. */
const sideways = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');
/** What is wrong is told, and stands under the keyboard. */
const refused = (page: Page) => page.locator('#errors:focus').waitFor();
const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click();
const headed = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const DESKTOP = { width: 1366, height: 768 };

interface Slip { readonly id: string; readonly number: string; readonly code: string }

describeInBrowser('a request made on the public pages', () => {
  let desk: ConsoleOffice;
  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-03-16');
    await publish(desk.office, { files: [await storedFile(desk.office, '批复全文', '批复（公开版）.txt')], askedFor: 4 });
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  /** Looks at the page on a phone and on a desktop: nothing serious for axe, nothing that does not fit, one heading of the first order, and a picture. */
  async function looked(page: Page, name: string): Promise<void> {
    const phone = page.viewportSize()!;
    for (const size of [phone, DESKTOP]) {
      await page.setViewportSize(size);
      await eventually(async () => expect([name, size.width, await seriousFaults(page), await sideways(page), await page.locator('h1').count()]).toEqual([name, size.width, [], 0, 1]));
      await picture(page, `apply-${name}`, true);
    }
    await page.setViewportSize(phone);
  }

  async function slipOf(page: Page): Promise<Slip> {
    await headed(page, '申请已经提交');
    const number = (await page.locator('dl strong').first().textContent())!;
    return { id: await idOf(number), number, code: (await page.locator('.code').textContent())! };
  }

  async function idOf(number: string): Promise<string> {
    const [row] = await desk.office.reads.query<{ case_id: string }>('SELECT case_id FROM requests WHERE intake_number = ?', [number]);
    return row!.case_id;
  }

  async function query(page: Page, number: string, code: string): Promise<void> {
    await page.goto('/apply/query');
    await page.getByLabel('收件编号或者登记编号').fill(number);
    await page.getByLabel('查询码').fill(code);
    await page.getByRole('button', { name: '查询', exact: true }).click();
  }

  const told = async (who: Someone, id: string, command: string, body: object) => void expectStatus(await desk.office.command(who, id, command, body), 200);
  const work = () => desk.office.app.get(WorkRunner).runDue();

  it('is written step by step on a phone; what is wrong is told on each step, and what is public already is shown', async () => {
    const page = await desk.window(null, { size: 'phone' });
    await page.goto('/apply');
    await page.getByRole('link', { name: '开始申请' }).click();
    await page.getByLabel('需要什么信息').fill('征地');
    await page.getByText('描述较短').waitFor();
    await next(page);
    await refused(page);
    await looked(page, '2-what-errors');
    await page.getByRole('alert').getByRole('link', { name: /向哪个机关申请/ }).click();
    await eventually(async () => expect(await focused(page)).toBe('organId'));
    await page.getByLabel('向哪个机关申请').selectOption({ label: '丰城市自然资源局' });
    await page.getByLabel('需要什么信息').fill('丰城市2023年度第三批次城市建设用地批准文件');
    await page.getByRole('region', { name: '这些已经公开' }).getByRole('link', { name: /第三批次城市建设用地的批复/ }).waitFor();
    await looked(page, '3-what');
    await next(page);
    await headed(page, '是不是其中之一？这些信息已经公开');
    await looked(page, '4-alike');
    await page.getByRole('button', { name: '都不是，继续申请' }).click();
    await page.getByLabel('纸面').check();
    await page.getByLabel('网上获取').check();
    await page.keyboard.press('Enter');
    await headed(page, '申请人和联系方式');
    await next(page);
    await refused(page);
    await looked(page, '6-who-errors');
    await page.getByRole('alert').getByRole('link', { name: /姓名/ }).click();
    await eventually(async () => expect(await focused(page)).toBe('name'));
    await page.keyboard.type('欧阳建国');
    await page.getByLabel('公民').check();
    expect(await page.getByLabel('统一社会信用代码').isVisible()).toBe(false);
    await page.getByLabel('联系电话').fill('13879512345');
    await next(page);
    await headed(page, '核对并提交');
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByRole('alert').getByRole('link', { name: /身份证明/ }).waitFor();
    await page.getByLabel('身份证明').setInputFiles({ name: '身份证.pdf', mimeType: 'application/pdf', buffer: await pdfOf('identity') });
    await page.getByText(/^身份证\.pdf，\d+ KB$/).waitFor();
    await looked(page, '8-check');
    await page.getByRole('button', { name: '提交申请' }).click();
    await slipOf(page);
    await page.getByText('答复期限届满日为2026年4月14日').waitFor();
    await looked(page, '9-receipt');
    await page.getByRole('button', { name: '现在去确认' }).click();
    await page.getByText('已提交，等待双方确认收到').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    await looked(page, '10-case');
    await page.getByRole('button', { name: /我确认/ }).click();
    await page.getByText('已记下您的确认').waitFor();
  });

  it('goes back and forth with the browser, asking for nothing to be sent again, and keeps what was typed where sending fails', async () => {
    const page = await desk.window(null, { size: 'phone' });
    await page.goto('/apply');
    await page.goto('/apply/new');
    await page.getByLabel('需要什么信息').fill('2024年丰城市农村饮用水水质检测结果');
    await page.getByLabel('向哪个机关申请').selectOption({ label: '丰城市水利局' });
    await next(page);
    await headed(page, '希望怎样得到信息');
    await page.getByLabel('纸面').check();
    await page.getByLabel('邮寄').check();
    await next(page);
    await headed(page, '申请人和联系方式');
    await page.getByLabel('姓名或者名称').fill('欧阳建国');
    await page.getByLabel('公民').check();
    await page.goBack();
    await headed(page, '希望怎样得到信息');
    await page.goBack();
    await headed(page, '您需要什么信息');
    await eventually(async () => expect(await page.getByLabel('需要什么信息').inputValue()).toBe('2024年丰城市农村饮用水水质检测结果'));
    await page.goForward();
    await page.goForward();
    await headed(page, '申请人和联系方式');
    await eventually(async () => expect(await page.getByLabel('姓名或者名称').inputValue()).toBe('欧阳建国'));
    await page.getByLabel('联系电话').fill('13879512345');
    await page.getByLabel('证件号码').first().fill('34052419800101001X');
    await page.getByLabel('通信地址').fill('江西省丰城市剑光街道紫云大道1号');
    await next(page);
    await headed(page, '核对并提交');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByText('没有发送成功').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '提交申请' }).click();
    const { id, number } = await slipOf(page);
    await page.goBack();
    await headed(page, '核对并提交');
    await page.getByRole('button', { name: '提交申请' }).click();
    expect((await slipOf(page)).id).toBe(id);
    await page.reload();
    await headed(page, '查询办理情况');
    expect(page.url()).not.toContain(encodeURIComponent(number));
  });

  it('is corrected, answered, and its reply fetched, on a phone; then its publication is suggested', async () => {
    const { intakeNumber: number, code } = expectStatus(await new Visitor(desk.office, '198.51.100.4').submit({ preferredMedium: 'paper' }), 201).body as { intakeNumber: string; code: string };
    const id = await idOf(number);
    const page = await desk.window(null, { size: 'phone' });
    await query(page, number, code);
    await page.getByText('已提交，等待双方确认收到').first().waitFor();
    await corrected(page, id);
    await answered(page, id);
  });

  /** Staff ask for a correction; it comes the same day, on the pages. */
  async function corrected(page: Page, id: string): Promise<void> {
    await told('clerk', id, 'confirmed', { means: '电话' });
    await told('clerk', id, 'assign', { unitId: UNITS.land, officerId: 'officer' });
    await told('officer', id, 'request-correction', { items: ['请写明建设用地所在的街道、村', '请写明需要批复正文还是附图'] });
    await page.goto('/apply/case');
    await page.getByText('请写明建设用地所在的街道、村').waitFor();
    await looked(page, '11-correcting');
    await page.getByRole('link', { name: '提交补正' }).click();
    await page.getByRole('button', { name: '提交补正' }).click();
    await refused(page);
    await page.getByLabel('补正后的申请内容').fill('剑南街道2023年度第三批次城市建设用地批复正文');
    await page.getByRole('button', { name: '提交补正' }).click();
    await page.getByText('补正已经提交').waitFor();
  }

  /** The reply is made, sent electronically, taken with what is enclosed; then the applicant suggests that everybody may read it. */
  async function answered(page: Page, id: string): Promise<void> {
    expectStatus(await upload(desk.office, 'officer', id, { bytes: await pdfOf('Approval of 2023'), name: '建设用地批准文件.pdf', fields: { purpose: 'reply' } }), 201);
    await work();
    await told('officer', id, 'propose-outcome', GRANT_BODY);
    await told('officer', id, 'submit-for-review', {});
    await told('secrecy', id, 'clear-secrecy', CLEARED);
    await told('adviser', id, 'agree', { opinion: '合法', answers: GRANT_BODY.answers });
    await told('leader', id, 'sign', {});
    await work();
    await told('clerk', id, 'serve', { mode: 'electronic', reconsiderationLink: 'https://xzfy.example.cn/fengcheng' });
    await work();
    await page.reload();
    await page.getByText('已答复', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: '收取文书' }).click();
    await page.getByText('已记下您今天收到该文书').waitFor();
    await looked(page, '15-letter');
    for (const name of ['下载文书（PDF）', '建设用地批准文件.pdf']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      expect((await download.createReadStream().then((stream) => stream.take(1).toArray()))[0].subarray(0, 5).toString()).toBe('%PDF-');
    }
    await page.getByRole('link', { name: '建议主动公开' }).click();
    await page.getByRole('button', { name: '提出建议' }).click();
    await page.getByText('建议已经提交').waitFor();
    expect(await desk.office.reads.query("SELECT kind FROM release_signals WHERE kind = 'suggestion' AND request_id = ?", [id])).toHaveLength(1);
  }

  it('works with no program in the browser; wrong codes are told, then one has to wait; it is written in and withdrawn', async () => {
    const page = await desk.window(null, { size: 'phone', scripts: false });
    await page.goto('/apply/new');
    await page.getByLabel('需要什么信息').fill('2024年丰城市河道采砂许可证发放清单');
    await page.getByLabel('向哪个机关申请').selectOption({ label: '丰城市水利局' });
    await next(page);
    await page.getByLabel('电子邮件', { exact: true }).check();
    await page.getByLabel('网上获取').check();
    await next(page);
    await page.getByLabel('其他组织').check();
    await page.getByLabel('姓名或者名称').fill('丰城市清源环保志愿者协会');
    await page.getByLabel('统一社会信用代码').fill('91350100M000100Y43');
    await page.getByLabel('电子邮箱').fill('qingyuan@example.cn');
    await next(page);
    await page.getByRole('button', { name: /修改\s*希望怎样得到信息/ }).click();
    await page.getByLabel('纸面').check();
    await page.getByRole('button', { name: '改好了，回到核对' }).click();
    await page.getByRole('button', { name: '提交申请' }).click();
    const { id, number, code } = await slipOf(page);
    for (let i = 0; i < 5; i += 1) {
      await query(page, number, 'AAAA-BBBB-CCCC-DDDD');
      await page.getByText('编号或者查询码不正确，请核对后再试').first().waitFor();
    }
    await query(page, number, code);
    await page.getByText(/尝试次数过多，请 \d+ 分钟后再试/).first().waitFor();
    desk.office.time.set(desk.office.time.now() + 2 * 60_000);
    await query(page, number.replace('〔', '(').replace('〕', ')'), code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('link', { name: '提交说明或者补充材料' }).click();
    await page.getByLabel('说明').fill('请电话联系。');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('已经提交给承办机关').waitFor();
    await page.getByRole('link', { name: '撤回申请' }).click();
    await page.getByRole('button', { name: '撤回申请' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('我确认撤回这件申请').check();
    await page.getByRole('button', { name: '撤回申请' }).click();
    await page.getByText('您已撤回申请').first().waitFor();
    await page.getByRole('button', { name: '退出查询' }).click();
    await headed(page, '申请政府信息公开');
    const [row] = await desk.office.reads.query<{ state: string }>('SELECT state FROM requests WHERE case_id = ?', [id]);
    expect(row!.state).toBe('CLOSED_WITHDRAWN');
  });

  it('is not needed where something is public: found by search, read, downloaded and counted', async () => {
    const page = await desk.window(null, { size: 'phone' });
    await page.goto('/open');
    await looked(page, '20-home');
    await page.getByLabel('搜索已公开的信息').fill('城市建设用地');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /第三批次城市建设用地的批复/ }).click();
    await looked(page, '22-item');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '批复（公开版）.txt' }).click()]);
    expect(download.suggestedFilename()).toBe('批复（公开版）.txt');
    await page.getByRole('button', { name: '已找到所需信息' }).click();
    await page.getByText('谢谢，已经记下').first().waitFor();
    expect((await desk.office.app.get(Deflections).sums({})).filter(({ kind }) => kind === 'found')).toEqual([expect.objectContaining({ source: 'public-search', n: 1 })]);
    for (const [path, name] of [['/open/search?q=没有这样的东西', '23-nothing'], ['/open/help', '24-help'], ['/open/nothing', '25-404'], ['/apply?lang=en', '26-english']] as const) {
      await page.goto(path);
      await looked(page, name);
    }
  });
});

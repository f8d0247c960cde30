import { readFileSync } from 'node:fs';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { covered } from '../documents/samples/covered.js';
import { verifiedBytes } from '../support/dossier-archive.js';
import { expectStatus } from '../support/office.js';
import { publish } from '../support/released.js';
import { agreeing, CLEARED } from '../support/review-bodies.js';
import { DENIAL } from '../support/review-desk.js';
import { TopicsOffice } from '../support/topics-office.js';
import { confirm, dialogOf, pick } from './support/at-work.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, eventually, picture } from './support/console-office.js';

const HENGGANG = '申请公开剑南街道横岗村2023年土地征收补偿安置方案';
const SHANGFANG = '申请公开剑南街道上房村2023年土地征收补偿安置方案';

/** What happens to a case beside its main road: its file taken to court, a file held back, mail that came back, requests that are alike. */
describeInBrowser('on the page of a case', () => {
  let desk: ConsoleOffice;
  const does = async (who: Parameters<typeof desk.office.command>[0], id: string, command: string, body: object = {}) => expectStatus(await desk.office.command(who, id, command, body), 200).body;
  const work = () => desk.office.app.get(WorkRunner, { strict: false }).runDue();
  const signed = async (): Promise<string> => {
    const id = await desk.office.assigned();
    await does('officer', id, 'propose-outcome', DENIAL);
    await does('officer', id, 'submit-for-review');
    await does('secrecy', id, 'clear-secrecy', CLEARED);
    await does('adviser', id, 'agree', agreeing('DENIED.PROCESS'));
    await does('leader', id, 'sign');
    await work();
    return id;
  };

  beforeAll(async () => void (desk = await ConsoleOffice.open('2026-03-02')));
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('the case file is ordered, made and taken, and verifies with nothing else at hand', async () => {
    const id = await signed();
    const page = await desk.at('head', `/requests/${id}?tab=dossier`);
    await page.getByText('还没有制作过案卷').waitFor();
    await page.getByRole('button', { name: '制作案卷' }).click();
    const order = dialogOf(page, '制作案卷');
    await order.getByRole('button', { name: '确定', exact: true }).click();
    await order.getByText('必填').waitFor();
    await order.getByLabel('用途（如：行政复议答复、应诉）').fill('行政复议答复');
    await confirm(order, '确定');
    const made = page.locator('article', { hasText: '行政复议答复' });
    await made.waitFor();
    await picture(page, 'dossier-ordered');
    await work();
    const download = made.getByRole('link', { name: '下载' });
    await download.waitFor();
    await made.getByText('办理记录完整').waitFor();
    await picture(page, 'dossier-made');
    const head = await made.locator('dd code').nth(1).textContent();
    const taking = page.waitForEvent('download');
    await download.click();
    const taken = await taking;
    expect(taken.suggestedFilename()).toMatch(/\.zip$/);
    const { faults } = await verifiedBytes(readFileSync(await taken.path()), { head: head! });
    expect(faults).toEqual([]);
    const log = await desk.office.reads.query<{ person_id: string; detail: string }>("SELECT person_id, detail FROM access_log WHERE subject_id = ? AND event = 'personal-data.revealed'", [id]);
    expect(log.map(({ person_id, detail }) => `${person_id} ${detail}`)).toContainEqual(expect.stringMatching(/^head .*dossier-taken:/));
    // It is nothing for the counter.
    const clerk = await desk.at('clerk', `/requests/${id}?tab=dossier`);
    expect(await clerk.getByRole('button', { name: '制作案卷' }).count()).toBe(0);
  });

  it('a file with words under a bar is held back, until somebody else lets it pass with a reason', async () => {
    const id = await desk.office.assigned();
    const officer = await desk.at('officer', `/requests/${id}?tab=attachments`);
    await pick(officer, officer.getByRole('region', { name: '添加附件' }), '用途', '答复附件');
    await officer.locator('input[type=file]').setInputFiles({ name: '附图.pdf', mimeType: 'application/pdf', buffer: await covered() });
    await officer.getByRole('row', { name: /附图\.pdf/ }).waitFor();
    await work();
    await officer.getByRole('button', { name: '刷新' }).click();
    const check = officer.locator('section', { hasText: '外发检查' }).last();
    await check.getByText('还有问题未处理').waitFor();
    await check.getByText('文字只是被色块').waitFor();
    await check.getByText('第 1 页').waitFor();
    expect(await check.getByRole('button', { name: '批准放行' }).count()).toBe(0);
    await picture(officer, 'gate-found');

    const head = await desk.at('head', `/requests/${id}?tab=attachments`);
    await head.getByRole('button', { name: '批准放行' }).click();
    const pass = dialogOf(head, '批准放行');
    await pass.getByRole('button', { name: '确定', exact: true }).click();
    await pass.getByText('必填').waitFor();
    await pass.getByLabel('放行理由').fill('经核对，色块下为图例文字');
    await confirm(pass, '确定');
    await head.getByText(/李主任 .* 批准放行：经核对，色块下为图例文字/).waitFor();
    await head.getByText('随答复发出的文件可以外发。').waitFor();
    await head.getByRole('tab', { name: '概况' }).click();
    await head.locator('.entries').getByText('批准外发检查放行').waitFor();
    await picture(head, 'gate-passed');
  });

  it('a letter that came back is sent anew, and both attempts stand on file', async () => {
    const id = await signed();
    const clerk = await desk.at('clerk', `/requests/${id}?tab=letters`);
    const row = clerk.getByRole('row', { name: /决定书|告知书|答复书/ }).first();
    await row.getByRole('button', { name: '登记送达' }).click();
    await send('XA00000000136');
    await row.getByText('XA00000000136').waitFor();
    desk.office.moveTo('2026-03-05');
    await row.getByRole('button', { name: '登记结果' }).click();
    const result = dialogOf(clerk, '登记送达结果');
    await pick(clerk, result, '结果', '退回');
    await result.getByLabel('情况说明').fill('原址查无此人');
    await confirm(result, '确定');
    await row.getByText('退回', { exact: true }).waitFor();
    await picture(clerk, 'delivery-returned');
    await row.getByRole('button', { name: '登记送达' }).click();
    await send('XA00000000236', '丰城市剑邑大道9号');
    await row.getByText('XA00000000236').waitFor();
    desk.office.moveTo('2026-03-09');
    await row.getByRole('button', { name: '登记结果' }).last().click();
    await dialogOf(clerk, '登记送达结果').getByLabel('签收人').fill('本人');
    await confirm(dialogOf(clerk, '登记送达结果'), '确定');
    await row.getByText('已送达').waitFor();
    await eventually(async () => expect(await row.getByRole('listitem').count()).toBe(2));
    await clerk.getByRole('tab', { name: '概况' }).click();
    await clerk.locator('.entries').getByText('登记送达情况').first().waitFor();
    await picture(clerk, 'delivery-again');

    async function send(number: string, address?: string): Promise<void> {
      const dialog = dialogOf(clerk, /^登记送达/);
      await pick(clerk, dialog, '送达方式', '邮寄送达');
      await dialog.getByLabel('邮件号码').fill(number);
      await dialog.getByLabel('地址', { exact: true }).fill(address ?? '丰城市剑光街道示范路1号');
      await dialog.getByLabel('寄往其他地址的理由').fill('申请人电话告知的地址');
      await confirm(dialog, '确定');
    }
  });

  it('what is alike is linked, told apart and given as public, each with its mark, and taken back with a reason', async () => {
    const topics = new TopicsOffice(desk.office);
    await publish(desk.office, { title: '横岗村2023年征地补偿安置方案', summary: '横岗村2023年土地征收补偿安置方案。', topicLabel: '横岗村征地补偿安置方案' });
    const [a, b, c] = await topics.allAsk(HENGGANG, SHANGFANG, HENGGANG);
    const page = await desk.at('clerk', `/requests/${b!}?tab=linked`);
    await page.getByText('有相同要素，但不是同一信息的').click();
    await picture(page, 'same-before');
    const other = page.locator('article', { hasText: '横岗村' }).filter({ has: page.getByRole('button', { name: '关联', exact: true }) }).first();
    await other.getByRole('button', { name: '关联', exact: true }).click();
    await confirm(page.getByRole('dialog'), '确定');
    const decisions = page.locator('section', { hasText: '已作的判断' }).last();
    await decisions.getByRole('listitem').filter({ hasText: '关联' }).waitFor();
    await page.locator('section', { hasText: '申请同一信息的其他申请' }).getByRole('row').nth(1).waitFor();
    await picture(page, 'same-linked');
    await decisions.getByRole('button', { name: '撤销' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('误点');
    await confirm(page.getByRole('dialog'), '确定');
    await decisions.getByText('还没有判断。').waitFor();

    await page.goto(`/requests/${c!}?tab=linked`);
    const item = page.locator('article', { hasText: '已公开信息' }).first();
    await item.getByRole('button', { name: '提供已公开' }).click();
    await confirm(page.getByRole('dialog'), '确定');
    await decisions.getByRole('listitem').filter({ hasText: '提供已公开' }).filter({ hasText: '横岗村2023年征地补偿安置方案' }).waitFor();
    await item.waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ has: page.locator(`a[href="/requests/${a!}"]`) }).waitFor();
    await picture(page, 'same-public');
  });
});

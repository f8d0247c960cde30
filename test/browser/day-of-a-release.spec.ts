import type { Locator, Page } from 'playwright-core';
import { covered } from '../documents/samples/covered.js';
import { docx, p } from '../documents/samples/word.js';
import { logsAtCounter } from './support/at-the-counter.js';
import { confirm, dialogOf } from './support/at-work.js';
import { eventually, picture, rowsBecome, settled } from './support/console-office.js';
import { describeDay } from './support/office-day.js';

const ASKED = '丰城市尚庄街道2023年度第3批次城市建设用地的批准文件';
const TITLE = '丰城市尚庄街道2023年度第3批次城市建设用地批准文件';
const BODY = '同意将尚庄街道集体农用地12.5公顷转为建设用地并征收。';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Three citizens ask for the same file, each in a way of their own, and it ends on the public catalogue. */
describeDay('a file that three citizens ask for', '2026-01-05', (day, part) => {
  let id = '';
  const onRelease = (who: Parameters<typeof day.comes>[0], tab = '') => day.comes(who, `/releases/${id}${tab}`);

  part('is asked for online, and the clerk confirms with the applicant that it was received', async () => {
    await asksOnline({ name: '申请人甲', document: '360981197903150028', phone: '13879500001' });
    await confirmsReceipt(await day.comes('clerk', '/queue?view=confirmation'));
    await day.machineWorks();
  });

  part('is asked for at the counter, where the clerk sees that it was asked for before', async () => {
    const clerk = await day.comes('clerk');
    await logsAtCounter(clerk, { content: `申请公开${ASKED}`, name: '申请人乙', phone: '13879500002' }, async () => {
      await clerk.getByRole('region', { name: '相似申请和已公开信息' }).getByRole('button', { name: '关联' }).first().waitFor();
    });
    await day.machineWorks();
    const head = await day.comes('head', '/releases');
    await head.getByText('没有评估').waitFor();
  });

  part('is asked for online again, with the wish that everybody have it', async () => {
    await asksOnline({ name: '申请人丙', document: '360981198511220036', phone: '13879500003', wish: '建议行政机关将这项信息向所有人主动公开' });
    await confirmsReceipt(await day.comes('clerk', '/queue?view=confirmation'));
    await day.machineWorks();
  });

  part('becomes a topic that is flagged by itself, with both reasons, and goes to somebody to evaluate', async () => {
    const head = await day.comes('head', '/topics');
    const topics = head.locator('main tbody tr');
    await eventually(async () => expect(await topics.count()).toBe(1));
    await eventually(async () => expect(await topics.textContent()).toMatch(/3 人.*3 件.*2026-01.*待分派/s));
    await topics.getByRole('link').first().click();
    await head.getByRole('img', { name: /近 24 个月：2026-01：3 件/ }).waitFor();
    await eventually(async () => expect(await head.getByRole('region', { name: '主题内的申请' }).locator('tbody tr').count()).toBe(3));
    await picture(head, 'topic');
    await head.getByRole('link', { name: '待分派' }).click();
    await head.waitForURL(/\/releases\/[^/]+$/);
    id = new URL(head.url()).pathname.split('/').at(-1)!;
    await head.getByText('3名不同申请人（标准：3名）').waitFor();
    await head.getByText('第四十四条第二款').first().waitFor();
    await step(head, '分派评估', async (dialog) => {
      await dialog.locator('.el-select').first().click();
      await head.getByRole('option', { name: '耕保科' }).click();
      await dialog.locator('.el-select').nth(1).click();
      await head.getByRole('option', { name: /陈工/ }).click();
    });
    await head.goto('/releases');
    await settled(head);
    await eventually(async () => expect(await head.locator('main tbody tr').first().textContent()).toMatch(/主动公开评估时限.*剩 \d+ 个工作日.*2026-01-/s));
    await picture(head, 'releases-due');
  });

  part('is evaluated, and its files are checked: one has words under a bar', async () => {
    const officer = await onRelease('officer');
    await step(officer, '填写评估意见', (dialog) => choose(officer, dialog, '四、是否属于应当主动公开的范围', '土地征收'));
    await officer.getByRole('tab', { name: '文件' }).click();
    await officer.locator('input[type=file]').setInputFiles([
      { name: '内部编号37批复.docx', mimeType: DOCX, buffer: await docx({ body: p(BODY) }) },
      { name: '附图.pdf', mimeType: 'application/pdf', buffer: await covered('图例：', '规划道路') },
    ]);
    for (const name of ['附图.pdf', '内部编号37批复.docx']) await fileOf(officer, name).waitFor();
    await day.machineWorks();
    await officer.reload();
    await fileOf(officer, '附图.pdf').getByText('不能发布').waitFor();
    await officer.getByText('文字只是被色块').waitFor();
    // Who added a file does not answer for it.
    expect(await officer.getByRole('button', { name: '批准放行' }).count()).toBe(0);
  });

  part('has its finding let pass by the head, with a reason', async () => {
    const head = await onRelease('head', '?tab=files');
    await head.getByRole('button', { name: '批准放行' }).click();
    const passing = dialogOf(head, '批准放行');
    await passing.getByRole('textbox').fill('经核对，色块下为图例文字，可以公开');
    await confirm(passing, '确定');
    await head.getByText('已批准放行：经核对，色块下为图例文字，可以公开（李主任）').waitFor();
    await fileOf(head, '附图.pdf').getByText('可以发布').waitFor();
    await picture(head, 'release-passed');
  });

  part('is written for the public, with names of its own for the files, and seen as the public will', async () => {
    const officer = await onRelease('officer', '?tab=text');
    await officer.getByLabel('标题').fill(TITLE);
    await officer.getByLabel('内容摘要').fill('省政府关于该批次用地的批复。');
    await officer.getByLabel('正文（不在附件中的）').fill(BODY);
    const name = officer.getByLabel('公众看到的文件名：内部编号37批复.docx');
    // Both files came in the same moment, for time stands still: either may be the first.
    await eventually(async () => expect(await name.getAttribute('placeholder')).toMatch(/^附件[12]\.docx$/));
    await name.fill('用地批复');
    // What is not saved outlives the tab.
    await officer.reload();
    await settled(officer);
    await eventually(async () => expect(await officer.getByLabel('内容摘要').inputValue()).toBe('省政府关于该批次用地的批复。'));
    await officer.getByRole('button', { name: '保存文字' }).click();
    await officer.getByText('文字和文件可以发布').waitFor();
    await picture(officer, 'release-text', true);
    await officer.getByRole('tab', { name: '公众页面预览' }).click();
    const page = officer.frameLocator('iframe');
    await page.getByText('用地批复.docx').first().waitFor();
    expect(await page.locator('body').textContent()).not.toContain('内部编号37');
    await picture(officer, 'release-preview');
    await step(officer, '提出处理意见', async (dialog) => {
      await choose(officer, dialog, '处理意见', '主动公开');
      await dialog.getByLabel('理由').fill('多人申请，内容可以公开');
    });
  });

  part('goes through secrecy, legality and the leader’s decision, and is published', async () => {
    await step(await onRelease('secrecy'), '保密审查通过', (dialog) => dialog.getByLabel('审查意见').fill('不涉密，可以公开'));
    await step(await onRelease('adviser'), '合法性审查同意', (dialog) => dialog.getByLabel('审查意见').fill('合法'));
    const leader = await day.comes('leader');
    await leader.getByRole('link', { name: '另有 1 件主动公开评估待决定' }).click();
    await leader.locator('main tbody').getByRole('link').first().click();
    await leader.waitForURL(`**/releases/${id}`);
    await step(leader, '决定是否公开');
    const officer = await onRelease('officer');
    await step(officer, '发布');
    await officer.getByRole('link', { name: '公开目录中的页面' }).waitFor();
    await picture(officer, 'release-published');
  });

  part('is found, read and taken by anybody', async () => {
    const anybody = await day.citizen();
    await anybody.goto('/open');
    await anybody.getByLabel('搜索已公开的信息').fill('尚庄街道 建设用地');
    await anybody.keyboard.press('Enter');
    await anybody.waitForURL(/[?&]q=/);
    await anybody.getByRole('link', { name: TITLE }).first().click();
    await anybody.getByText(BODY).first().waitFor();
    const taken = anybody.waitForEvent('download');
    await anybody.getByRole('link', { name: /用地批复\.docx/ }).first().click();
    expect((await taken).suggestedFilename()).toBe('用地批复.docx');
  });

  part('stands on the list that is handed over, as a table and as a sheet to be sealed', async () => {
    const head = await day.comes('head', '/releases?view=handOver');
    const row = head.locator('main tbody tr').first();
    await eventually(async () => expect(await row.textContent()).toMatch(new RegExp(`${TITLE}.*丰城市自然资源局.*2026-01-05.*已发布`, 's')));
    const sheet = head.waitForEvent('download');
    await head.getByRole('link', { name: /移送明细表（DOCX/ }).click();
    expect((await sheet).suggestedFilename()).toBe('主动公开移送明细表（2026-01-01至2026-01-05）.docx');
    const table = head.waitForEvent('download');
    await head.getByRole('link', { name: '下载表格（CSV）' }).click();
    expect((await table).suggestedFilename()).toMatch(/\.csv$/);
    await head.getByRole('radio', { name: '统计' }).locator('..').click();
    await head.getByRole('row', { name: /合计/ }).waitFor();
  });

  const fileOf = (page: Page, name: string): Locator => page.locator('section.file').filter({ hasText: name });

  /** From the public page to the receipt; the applicant confirms at once. */
  async function asksOnline({ name, document, phone, wish }: { name: string; document: string; phone: string; wish?: string }): Promise<void> {
    const citizen = await day.citizen();
    const next = citizen.getByRole('button', { name: '下一步' });
    await citizen.goto('/apply/new');
    await citizen.getByLabel('向哪个机关申请').selectOption({ label: '丰城市自然资源局' });
    await citizen.getByLabel('需要什么信息').fill(ASKED);
    await next.click();
    await citizen.getByLabel('纸面').check();
    await citizen.getByLabel('自行领取').check();
    if (wish) await citizen.getByLabel(wish).check();
    await next.click();
    await citizen.getByLabel('公民').check();
    await citizen.getByLabel('姓名或者名称').fill(name);
    await citizen.getByLabel('证件号码', { exact: true }).fill(document);
    await citizen.getByLabel('联系电话').fill(phone);
    await next.click();
    await citizen.getByRole('button', { name: '提交申请' }).click();
    await citizen.getByRole('heading', { name: '申请已经提交' }).waitFor();
    await citizen.getByRole('button', { name: '现在去确认' }).click();
    await citizen.getByRole('button', { name: /我确认/ }).click();
    await citizen.getByRole('status').waitFor();
  }

  /** A request made online counts from the day on which both sides have confirmed it (Art. 31(3)). */
  async function confirmsReceipt(clerk: Page): Promise<void> {
    await rowsBecome(clerk, 1);
    await clerk.getByRole('button', { name: '确认收到', exact: true }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByLabel('联系方式').fill('电话');
    await confirm(dialog);
    await clerk.getByText('已确认收到，期限已起算').waitFor();
    await rowsBecome(clerk, 0);
  }

  /** One step of the case, by its button, with what its form asks for. */
  async function step(page: Page, button: string, fill: (dialog: Locator) => Promise<void> = async () => undefined): Promise<void> {
    await page.getByRole('region', { name: '下一步' }).getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await fill(dialog);
    await confirm(dialog);
  }

  async function choose(page: Page, dialog: Locator, label: string, option: string): Promise<void> {
    await dialog.locator('.el-select', { has: page.getByRole('combobox', { name: label }) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
    // The list of a choice of several stays open.
    await page.keyboard.press('Tab');
  }
});

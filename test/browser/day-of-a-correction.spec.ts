import { pdfOf } from '../support/file-samples.js';
import { assigns, loggedNumber, logsAtCounter, opensLogged } from './support/at-the-counter.js';
import { cameToHand, confirm, dialogOf, give, hears, pick, posts, stateIs } from './support/at-work.js';
import { eventually, picture, rowsBecome, settled } from './support/console-office.js';
import { describeDay } from './support/office-day.js';

const CLEAR = '2024年度第三批次城市建设用地批准文件（剑南街道横岗村）';

/** A paper request that nobody can search for goes through correction; another is never corrected. */
describeDay('a request that is unclear', '2026-03-02', (day, part) => {
  let id = '';
  const onCase = (who: Parameters<typeof day.comes>[0], path = '') => day.comes(who, `/requests/${id}${path}`);

  part('comes by post; the clerk logs it with its scan, from the day it was signed for, and prints the receipt', async () => {
    const clerk = await day.comes('clerk');
    await clerk.evaluate('window.print = () => undefined');
    await clerk.getByRole('button', { name: '登记新申请' }).click();
    await clerk.getByText('选择提交方式后显示').waitFor();
    await clerk.keyboard.press('2');
    await clerk.getByLabel('寄出（提交）日期', { exact: true }).fill('2026-02-25');
    await clerk.getByLabel('签收日期', { exact: true }).fill('2026-02-27');
    await clerk.getByLabel('姓名').fill('周小平');
    await clerk.getByLabel('证件号码').fill('34052419800101001X');
    await clerk.getByLabel('联系电话').fill('13879512345');
    await clerk.getByLabel('通信地址').fill('丰城市剑光街道示范路1号');
    await clerk.getByLabel('所需信息的描述').fill('我们村的征地批文');
    await clerk.locator('input[type=file]').setInputFiles({ name: '申请表扫描件.pdf', mimeType: 'application/pdf', buffer: await pdfOf('application form') });
    // Saturday 28 February was worked.
    await clerk.getByText('2026-03-19').first().waitFor();
    await clerk.getByText('2026-03-26').first().waitFor();
    await clerk.getByLabel('所需信息的描述').press('Control+Enter');
    expect(await loggedNumber(clerk)).toBe('丰自然资公开申〔2026〕1号');
    await clerk.getByRole('region', { name: '附件' }).getByText('已上传').waitFor();
    await clerk.getByRole('button', { name: '打印回执' }).click();
    await clerk.getByText('已于 2026-03-02 出具回执').waitFor();
    await assigns(clerk);
    id = await opensLogged(clerk);
  });

  part('is told to be corrected, once and for all points; the officer sees beforehand that the clock stops', async () => {
    await day.until('2026-03-04');
    const officer = await day.comes('officer');
    await rowsBecome(officer, 1);
    await officer.locator('tbody a').first().click();
    const form = await give(officer, '发出补正告知');
    await form.getByLabel('需要补正的事项，第 1 项').fill('请写明需要哪一年度的批准文件');
    await officer.keyboard.press('Enter');
    await form.getByLabel('需要补正的事项，第 2 项').fill('请写明村或者地块位置');
    await form.locator('.preview div').filter({ hasText: /法定答复期限.*2026-03-26 → 停止计算/ }).waitFor();
    await picture(officer, 'day-correction-preview');
    await confirm(form);
    await stateIs(officer, '待补正');
  });

  part('has its notice posted, and the applicant’s time begins when it comes to hand', async () => {
    await day.machineWorks();
    const clerk = await onCase('clerk', '?tab=letters');
    const notice = clerk.getByRole('row', { name: /补正告知书/ });
    await posts(clerk, notice, { number: 'XA33333333336' });
    await day.until('2026-03-06');
    await cameToHand(clerk, notice, '本人');
    await clerk.getByRole('tab', { name: '概况' }).click();
    await clerk.getByRole('list', { name: '其他期限' }).getByText('申请人补正期限').waitFor();
    const supervisor = await day.comes('supervisor');
    await supervisor.locator('section.column.paused').getByRole('article', { name: '丰自然资公开申〔2026〕1号' }).waitFor();
  });

  part('is corrected, and the time to reply begins anew', async () => {
    await day.until('2026-03-11');
    const clerk = await onCase('clerk');
    const form = await give(clerk, '收到补正材料');
    await form.getByLabel('补正后的申请内容').fill(CLEAR);
    await form.locator('.preview').getByText('2026-04-09').waitFor();
    await confirm(form);
    await stateIs(clerk, '审查办理中');
    await clerk.locator('.limits .bar[aria-label="已用 0 个工作日，剩余 15 个，4月1日届满"]').waitFor();
    const entry = clerk.locator('.entries > li').filter({ hasText: '收到补正材料' });
    await eventually(async () => expect(await entry.locator('.moved').textContent()).toMatch(/2026-04-09.*《条例》第三十条/s));
    await picture(clerk, 'day-corrected');
  });

  part('is heard of by its officer, who goes on with what was made clear', async () => {
    await day.machineWorks();
    const officer = await day.comes('officer');
    await (await hears(officer, '已收到补正材料（2026-03-11），答复期限重新计算')).click();
    await officer.waitForURL(new RegExp(`/requests/${id}`));
    await settled(officer);
    await officer.getByText(CLEAR).first().waitFor();
    await officer.getByText('原申请内容').click();
    await officer.getByText('我们村的征地批文').first().waitFor();
  });

  part('another is told to be corrected at the counter, and nobody answers', async () => {
    const clerk = await day.comes('clerk');
    await logsAtCounter(clerk, { content: '有关文件', name: '吴不清' });
    await assigns(clerk);
    id = await opensLogged(clerk);
    const officer = await onCase('officer');
    const form = await give(officer, '发出补正告知');
    await form.getByLabel('需要补正的事项，第 1 项').fill('请写明文件的名称、文号或者其他特征');
    await confirm(form);
    await stateIs(officer, '待补正');
    await day.machineWorks();
    await clerk.getByRole('tab', { name: '信件' }).click();
    const notice = clerk.getByRole('row', { name: /补正告知书/ });
    await notice.getByRole('button', { name: '登记送达', exact: true }).click();
    const handing = dialogOf(clerk, /^登记送达/);
    await pick(clerk, handing, '送达方式', '直接送达');
    await handing.getByLabel('签收人').fill('吴不清');
    await confirm(handing, '确定');
    await notice.getByText('已送达').waitFor();
  });

  part('it ends as abandoned when the applicant’s time is over, and never before', async () => {
    await day.until('2026-04-01');
    const officer = await onCase('officer');
    const steps = officer.getByRole('group', { name: '下一步' });
    await steps.waitFor();
    expect(await steps.getByRole('button', { name: '确认逾期不补正' }).count()).toBe(0);
    await day.until('2026-04-02');
    const form = await give(officer, '确认逾期不补正');
    await form.getByLabel('终止办理说明').fill('申请人无正当理由逾期未补正');
    await confirm(form);
    await stateIs(officer, '视为放弃');
    await picture(officer, 'day-abandoned');
  });
});

import { assigns, logsAtCounter } from './support/at-the-counter.js';
import { cameToHand, confirm, give, posts } from './support/at-work.js';
import { eventually, picture, rowsBecome } from './support/console-office.js';
import { describeDay } from './support/office-day.js';

/** More time is asked for, consented to by the head, told to the applicant in time, and seen by everybody who watches the limits. */
describeDay('a request that needs more time', '2026-03-02', (day, part) => {
  part('is logged and given to an officer, who finds after two weeks that it cannot be done in time', async () => {
    const clerk = await day.comes('clerk');
    await logsAtCounter(clerk, { content: '2005年至2024年历年征地补偿安置方案' });
    await assigns(clerk);
    await day.until('2026-03-16');
    const officer = await day.comes('officer');
    await rowsBecome(officer, 1);
    await officer.locator('tbody a').first().click();
    const form = await give(officer, '申请延期', '期限');
    await form.getByRole('spinbutton', { name: '延长（工作日）' }).fill('10');
    await form.getByLabel('延期理由').fill('涉及二十个年度的档案，检索量大');
    await form.getByText('各项期限不变').waitFor();
    await confirm(form);
    await officer.locator('.entries').getByText('申请延期').first().waitFor();
  });

  part('is consented to by the head of the work body, who sees both limits as they are and would be', async () => {
    const head = await day.comes('head');
    await rowsBecome(head, 1);
    const row = head.locator('tbody tr').first();
    await eventually(async () => expect(await row.textContent()).toMatch(/申请延长 10 个工作日.*涉及二十个年度的档案.*2026-03-23 → 2026-04-07.*法定期限 2026-03-30 → 2026-04-14/s));
    await picture(head, 'day-extension-approval');
    await row.getByRole('button', { name: '同意延期', exact: true }).click();
    await confirm(head.getByRole('dialog'));
    await head.getByText('没有待审批的事项').waitFor();
  });

  part('is told to the applicant: only then do the limits move', async () => {
    await day.until('2026-03-17');
    const clerk = await day.comes('clerk', '/tasks');
    await clerk.getByRole('link', { name: '告知申请人延期' }).click();
    await clerk.locator('.limits .bar[aria-label*="3月23日届满"]').waitFor();
    const form = await give(clerk, '告知申请人延期');
    await form.locator('.preview').getByText('2026-04-14').first().waitFor();
    await confirm(form);
    await clerk.locator('.limits .bar[aria-label*="含延期 10 个"][aria-label*="4月7日届满"]').waitFor();
    await picture(clerk, 'day-extended');
    await day.machineWorks();
    await clerk.getByRole('tab', { name: '信件' }).click();
    const notice = clerk.getByRole('row', { name: /延期答复告知书/ });
    await posts(clerk, notice, { number: 'XA44444444436', to: { name: '欧阳建国', address: '丰城市剑光街道示范路1号', why: '申请人电话告知的地址' } });
    await day.until('2026-03-19');
    await cameToHand(clerk, notice, '本人');
  });

  part('stands on the board with its new day, and the explanation says who consented', async () => {
    await day.until('2026-03-24');
    const supervisor = await day.comes('supervisor');
    const card = supervisor.getByRole('article', { name: '丰自然资公开申〔2026〕1号' });
    await card.getByText('已延期').waitFor();
    expect(await supervisor.locator('section.column.overdue article').count()).toBe(0);
    await card.getByText('4月7日').waitFor();
    await card.locator('.due button').focus();
    await supervisor.keyboard.press('Enter');
    const how = supervisor.getByRole('dialog', { name: '期限是怎样算出来的' });
    await how.getByText('第16个工作日，延期第1日（李主任同意延期，2026-03-17告知申请人）').waitFor();
    await picture(supervisor, 'day-extension-board');
  });
});

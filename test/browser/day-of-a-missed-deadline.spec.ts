import type { Page } from 'playwright-core';
import { assigns, logsAtCounter, opensLogged } from './support/at-the-counter.js';
import { confirm, dialogOf, give, hears, pick } from './support/at-work.js';
import { eventually, picture } from './support/console-office.js';
import { describeDay } from './support/office-day.js';

const NUMBER = '丰自然资公开申〔2026〕1号';

/** Nobody answers in time. The board says so by itself, those concerned are told, and what was late stays late. */
describeDay('a deadline that passes', '2026-03-02', (day, part) => {
  let id = '';
  const onCase = (who: Parameters<typeof day.comes>[0], path = '') => day.comes(who, `/requests/${id}${path}`);
  const cardIn = (page: Page, column: string) => page.locator(`section.column.${column}`).getByRole('article', { name: NUMBER });

  part('is logged, given to an officer, and stands among what is in order', async () => {
    const clerk = await day.comes('clerk');
    await logsAtCounter(clerk, { content: '河湖划界成果图及批复文件' });
    await assigns(clerk);
    id = await opensLogged(clerk);
    const supervisor = await day.comes('supervisor');
    await cardIn(supervisor, 'normal').getByText('剩 15 个工作日').waitFor();
  });

  part('goes from column to column on a board that nobody touches', async () => {
    const supervisor = await day.comes('supervisor');
    const wall = await day.comes('supervisor', '/board/wall');
    for (const [today, column, left] of [['2026-03-12', 'reminder', '剩 7 个工作日'], ['2026-03-17', 'yellow', '剩 4 个工作日'], ['2026-03-20', 'red', '剩 1 个工作日'], ['2026-03-23', 'red', '今日到期'], ['2026-03-24', 'overdue', '逾期 1 个工作日']] as const) {
      await day.until(today);
      await cardIn(supervisor, column).getByText(left).waitFor();
    }
    await wall.locator('section.overdue').getByText('逾期 1 个工作日').waitFor();
    await supervisor.getByRole('button', { name: /^本月逾期 1/ }).waitFor();
    await picture(supervisor, 'day-overdue-board');
  });

  part('is known to its officer at each step, and marked wherever it is listed', async () => {
    const officer = await day.comes('officer');
    await eventually(async () => expect(await officer.locator('tbody tr').first().textContent()).toContain('逾期 1 个工作日'));
    for (const stage of ['提醒', '黄牌', '红牌', '今日到期']) await hears(officer, `【${stage}】答复期限（市定）：2026-03-23`);
    await (await hears(officer, '【已逾期】答复期限（市定）：2026-03-23')).click();
    await officer.locator('.head').getByText('已超过市定期限').waitFor();
  });

  part('is supervised with a reason, which its officer is told and its record keeps', async () => {
    const supervisor = await day.comes('supervisor');
    await cardIn(supervisor, 'overdue').getByRole('button', { name: `督办 ${NUMBER}` }).click();
    const dialog = dialogOf(supervisor, '督办（1 件）');
    await dialog.getByLabel('督办意见').fill('请于今日内说明逾期原因并答复');
    await confirm(dialog, '确定督办');
    await day.machineWorks();
    const officer = await day.comes('officer');
    await (await hears(officer, '督办：请于今日内说明逾期原因并答复')).click();
    await officer.locator('.entries').getByText('请于今日内说明逾期原因并答复').waitFor();
  });

  part('stands still while another organ is asked, with its lateness frozen', async () => {
    const officer = await onCase('officer');
    const ask = await give(officer, '征求其他机关意见', '征求意见');
    await ask.getByLabel('被征求意见的机关').fill('丰城市水利局');
    await ask.getByLabel('征求意见的信息').fill('河湖划界成果图');
    await confirm(ask);
    const supervisor = await day.comes('supervisor');
    await cardIn(supervisor, 'paused').getByText('暂停前已逾期 1 个工作日').waitFor();
    await day.until('2026-03-27');
    await supervisor.reload();
    await cardIn(supervisor, 'paused').getByText('暂停前已逾期 1 个工作日').waitFor();
    await picture(supervisor, 'day-overdue-paused');
  });

  part('goes on being late once the answer is there: no consultation revives a limit that has passed, but the statutory one was moved', async () => {
    const officer = await onCase('officer');
    const answer = await give(officer, '记录征求意见答复', '征求意见');
    await pick(officer, answer, '对方意见', '同意公开');
    await confirm(answer);
    const supervisor = await day.comes('supervisor');
    await cardIn(supervisor, 'overdue').getByText('逾期 4 个工作日').waitFor();
    await day.until('2026-04-02');
    await cardIn(supervisor, 'overdue').getByText('逾期 8 个工作日').waitFor();
    expect(await cardIn(supervisor, 'overdue').getByText('法定期限').count()).toBe(0);
    await day.until('2026-04-03');
    await cardIn(supervisor, 'overdue').getByText('法定期限 4月2日').waitFor();
    await picture(supervisor, 'day-overdue-statutory');
  });
});

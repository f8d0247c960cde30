import { PASSWORD } from '../support/office.js';
import { assigns, logsAtCounter, opensLogged } from './support/at-the-counter.js';
import { eventually, picture, rowsBecome, settled } from './support/console-office.js';
import { describeDay, signsIn } from './support/office-day.js';

/** Who comes in and who does not: a wrong password, a lock-out and its end, and another organ’s case that nobody else gets to see. */
describeDay('coming in', '2026-03-16', (day, part) => {
  let id = '';
  let letter = '';

  part('is refused to whoever guesses, for longer and longer, also with the right password', async () => {
    const page = await day.citizen();
    await page.goto('/queue');
    await page.waitForURL(/\/sign-in/);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await signsIn(page, 'clerk', `wrong-${attempt}`);
      await page.getByText('用户名或密码不正确。').waitFor();
      await page.locator('button.is-loading').waitFor({ state: 'detached' });
    }
    await signsIn(page, 'clerk');
    await page.getByText(/请在 .*秒 后再试/).waitFor();
    await eventually(async () => expect(await page.getByRole('button', { name: '登录' }).isDisabled()).toBe(true));
    // On another machine as well.
    const elsewhere = await day.citizen();
    await elsewhere.goto('/sign-in');
    await signsIn(elsewhere, 'clerk');
    await elsewhere.getByText(/请在 .*秒 后再试/).waitFor();
  });

  part('is opened again by the administrator, who sees the attempts in the log', async () => {
    const admin = await day.comes('admin', '/administration/people');
    await admin.getByRole('row', { name: /王芳/ }).getByText(/已锁定至/).waitFor();
    await admin.getByRole('row', { name: /王芳/ }).getByRole('link').click();
    await admin.getByRole('button', { name: '解除锁定' }).click();
    await admin.getByText(/已锁定至/).waitFor({ state: 'detached' });
    await admin.getByRole('link', { name: '此人的访问日志' }).click();
    await settled(admin);
    await admin.getByRole('row', { name: /解除锁定.*郑管/ }).waitFor();
    await eventually(async () => expect(await admin.getByRole('row', { name: /登录失败/ }).count()).toBeGreaterThanOrEqual(5));
    await picture(admin, 'day-access-log');
  });

  part('leads the clerk to the work of the day', async () => {
    const clerk = await day.comes('clerk');
    await logsAtCounter(clerk, { content: '2024年度第一批次城市建设用地批准文件' });
    await assigns(clerk);
    id = await opensLogged(clerk);
    await day.machineWorks();
    await clerk.getByRole('tab', { name: '信件' }).click();
    letter = (await clerk.getByRole('row', { name: /登记回执/ }).getByRole('link').first().getAttribute('href'))!;
  });

  part('shows another organ nothing of it: no row, no page, no letter, no print', async () => {
    const stranger = await day.comes('water-clerk', '/queue?view=all');
    await rowsBecome(stranger, 0);
    await stranger.getByText('没有申请').waitFor();
    for (const path of [`/requests/${id}`, `/requests/${id}/examination`, `/requests/${id}/receipt`, letter]) {
      await stranger.goto(path);
      await stranger.locator('.state.forbidden').waitFor();
      expect(await stranger.locator('main').textContent()).not.toMatch(/建设用地|〔2026〕1号/);
    }
    await picture(stranger, 'day-access-refused');
    for (const path of [`/api/requests/${id}`, `/api${letter}/documents/pdf`]) expect((await stranger.request.get(path)).status()).toBe(403);
  });

  part('ends with signing out: what was open cannot be gone back to', async () => {
    const officer = await day.comes('officer', `/requests/${id}`);
    await officer.getByRole('button', { name: /的菜单/ }).click();
    await officer.getByText('退出登录').click();
    await officer.waitForURL(/\/sign-in/);
    await officer.goBack();
    await officer.waitForURL(/\/sign-in/);
    await officer.goto(`/requests/${id}`);
    await officer.waitForURL(/\/sign-in/);
    await signsIn(officer, 'officer', PASSWORD);
    await officer.waitForURL(({ pathname }) => pathname === `/requests/${id}`);
    await settled(officer);
  });
});

import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { QUEUE_NAMES } from '../../src/platform/queue/names.js';
import { Sweeper } from '../../src/platform/queue/sweeper.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice } from './support/console-office.js';

describeInBrowser('a case while the queue is stopped', () => {
  let desk: ConsoleOffice;
  beforeAll(async () => { desk = await ConsoleOffice.open('2026-03-02', { queue: true }); });
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('can be worked on as ever, and its alarms still come: the sweep does what nobody is woken up for', async () => {
    const { office } = desk;
    const id = await office.assigned();
    const page = await desk.at('officer', `/requests/${id}`);
    for (const name of QUEUE_NAMES) {
      const queue = office.app.get<Queue>(getQueueToken(name));
      await queue.obliterate({ force: true });
      await queue.close();
    }
    await page.getByRole('button', { name: '写备注' }).click();
    await page.getByRole('dialog', { name: '添加备注' }).getByLabel('备注', { exact: true }).fill('队列停了也能办理');
    await page.getByRole('dialog', { name: '添加备注' }).getByRole('button', { name: '确定办理' }).click();
    await page.locator('.entries').getByText('队列停了也能办理').waitFor();
    office.moveTo('2026-03-18');
    // The first may join a sweep that began by itself before the day had come.
    const sweeper = office.app.get(Sweeper);
    await sweeper.tend();
    await sweeper.tend();
    await page.locator('.entries .alarm').filter({ hasText: '黄牌' }).first().waitFor();
    expect(await page.locator('.limits .bar').getAttribute('aria-label')).toContain('3月23日届满');
  }, 90_000);
});

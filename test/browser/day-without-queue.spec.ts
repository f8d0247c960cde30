import { Sweeper } from '../../src/platform/queue/sweeper.js';
import { QUEUE_TRANSPORT } from '../../src/platform/queue/queue-transport.token.js';
import type { QueueTransport } from '../../src/platform/queue/transport.js';
import { instantAt } from '../support/time.js';
import { assigns, logsAtCounter, opensLogged } from './support/at-the-counter.js';
import { confirm, give, hears, stateIs } from './support/at-work.js';
import { picture } from './support/console-office.js';
import { describeDay } from './support/office-day.js';

/** The queue’s service stops in the middle of the day. Nobody at a counter notices; the administrator does. */
describeDay('a day on which the queue stops', '2026-03-02', (day, part) => {
  let id = '';
  /** The half minute in which each process looks for what is due by itself; the first call may join a sweep that had begun before. */
  const halfAMinutePasses = async () => {
    const sweeper = day.desk.office.app.get(Sweeper);
    await sweeper.tend();
    await sweeper.tend();
  };

  part('begins as ever: the queue answers, and an officer is told of new work at once', async () => {
    const clerk = await day.comes('clerk');
    await logsAtCounter(clerk, { content: '河湖划界成果图及批复文件' });
    await assigns(clerk);
    id = await opensLogged(clerk);
    const officer = await day.comes('officer');
    await hears(officer, '您有新的承办申请');
  });

  part('is well as far as the administrator sees', async () => {
    const admin = await day.comes('admin', '/administration/queues');
    await admin.getByRole('region', { name: '队列' }).getByText('正常').waitFor();
  });

  part('goes on when it stops: a request is logged, assigned and worked on', async () => {
    const clerk = await day.comes('clerk');
    const officer = await day.comes('officer', `/requests/${id}`);
    await day.desk.office.app.get<QueueTransport>(QUEUE_TRANSPORT).close();
    expect(await logsAtCounter(clerk, { content: '2024年度第一批次城市建设用地批准文件', name: '周小平' })).toBe('丰自然资公开申〔2026〕2号');
    await assigns(clerk);
    const form = await give(officer, '发出补正告知');
    await form.getByLabel('需要补正的事项，第 1 项').fill('请写明河段名称');
    await confirm(form);
    await stateIs(officer, '待补正');
    await officer.getByRole('button', { name: '写备注' }).click();
    const note = officer.getByRole('dialog', { name: '添加备注' });
    await note.getByLabel('备注', { exact: true }).fill('队列停了也能办理');
    await confirm(note);
    await officer.locator('.entries').getByText('队列停了也能办理').waitFor();
  });

  part('has its letters printed and its people told half a minute later', async () => {
    const officer = await day.comes('officer', `/requests/${id}?tab=letters`);
    await halfAMinutePasses();
    const taken = officer.waitForEvent('download');
    await officer.getByRole('row', { name: /补正告知书/ }).getByRole('link', { name: 'PDF' }).click();
    expect((await taken).suggestedFilename()).toMatch(/\.pdf$/);
    await hears(officer, '您有新的承办申请');
    // The one of the morning was told by the queue.
    await officer.getByRole('dialog', { name: '通知' }).getByRole('button', { name: /您有新的承办申请.*〔2026〕2号/ }).waitFor();
  });

  part('shows the administrator that the queue does not answer, and what that means', async () => {
    const admin = await day.comes('admin');
    await admin.getByText('队列没有响应。办理不受影响').waitFor();
    await admin.getByRole('link', { name: '查看运行状况' }).click();
    await admin.getByRole('region', { name: '队列' }).getByText('没有响应').waitFor();
    await picture(admin, 'day-queue-down');
  });

  part('lets no deadline pass unseen', async () => {
    const supervisor = await day.comes('supervisor');
    const officer = await day.comes('officer');
    day.desk.office.time.set(instantAt('2026-03-18'));
    await halfAMinutePasses();
    const card = supervisor.locator('section.column.yellow').getByRole('article', { name: '丰自然资公开申〔2026〕2号' });
    await card.getByText('剩 3 个工作日').waitFor();
    await hears(officer, '【黄牌】答复期限（市定）：2026-03-23');
  });
}, { queue: true });

import { ReleaseOffice } from '../support/release-office.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice } from './support/console-office.js';

/** How a release comes about is told in `day-of-a-release`. */
describeInBrowser('topics', () => {
  let desk: ConsoleOffice;

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-01-05');
    const releases = new ReleaseOffice(desk.office);
    for (const n of [1, 2, 3]) await releases.asked(n);
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('says what splitting a topic makes of it, and does it', async () => {
    const [request] = await desk.office.reads.query<{ number: string; topic_id: string }>('SELECT number, topic_id FROM topic_members JOIN requests ON case_id = subject_id ORDER BY subject_id');
    const page = await desk.at('officer', `/topics/${request!.topic_id}`);
    await page.getByRole('checkbox', { name: `选择 ${request!.number}` }).check();
    await page.getByRole('button', { name: '拆分所选（1）' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('申请人 2，申请 2 件').waitFor();
    await dialog.getByText('申请人 1，申请 1 件').waitFor();
    await dialog.getByLabel('理由').fill('所需信息不同');
    await dialog.getByRole('button', { name: '确定', exact: true }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/topics/') && !url.pathname.endsWith(request!.topic_id));
    await page.getByText('所需信息不同').waitFor();
  });
});

import { ReleaseOffice } from '../support/release-office.js';
import { pick } from './support/at-work.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, picture, seriousFaults } from './support/console-office.js';

const PARTY = { name: '丰城市某地产有限公司', contact: '丰城市剑光街道1号' };

describeInBrowser('a third party of a release', () => {
  let desk: ConsoleOffice;
  let releases: ReleaseOffice;
  let id = '';

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-01-05');
    releases = new ReleaseOffice(desk.office);
    id = await releases.evaluated(await releases.flagged());
    await releases.does('officer', id, 'consult-third-party', { party: PARTY, interest: 'trade-secret', information: '评估报告中的成交价格' });
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('is sent its letter by post, and the day it signed for it is recorded at the letter', async () => {
    const page = await desk.at('clerk', `/releases/${id}`);
    await page.getByText('有文书须送达第三方').waitFor();
    const letters = page.getByRole('region', { name: '发给第三方的文书' });
    await letters.getByText('尚未送达').waitFor();
    await letters.getByRole('button', { name: '登记送达' }).click();
    const dialog = page.getByRole('dialog', { name: /登记送达/ });
    await pick(page, dialog, '送达方式', '邮寄送达');
    expect(await page.getByRole('option', { name: '电子送达' }).count()).toBe(0);
    await dialog.getByLabel('邮件号码').fill('EA123456789CN');
    await picture(page, 'release-delivery');
    await dialog.getByRole('button', { name: '确定', exact: true }).click();
    await letters.getByText(/EA123456789CN/).waitFor();
    await letters.getByRole('button', { name: '登记结果' }).click();
    const result = page.getByRole('dialog', { name: '登记送达结果' });
    await result.getByLabel('签收人').fill('前台');
    await result.getByRole('button', { name: '确定', exact: true }).click();
    await page.getByText('2026年1月5日收到').waitFor();
    await picture(page, 'release-letters', true);
    expect(await seriousFaults(page)).toEqual([]);
    expect((await releases.release(id)).facts.consultations).toMatchObject([{ receivedOn: '2026-01-05', served: { mode: 'post' } }]);
  });

  it('is seen on its way by whoever reviews, who can do nothing about it', async () => {
    const page = await desk.at('adviser', `/releases/${id}`);
    const letters = page.getByRole('region', { name: '发给第三方的文书' });
    await letters.getByText(/EA123456789CN/).waitFor();
    expect(await letters.getByRole('button').count()).toBe(0);
  });
});

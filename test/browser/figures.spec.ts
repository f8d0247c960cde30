import { CLEAN_LETTER } from '../../workflows/request/v1/steps/sample-letter.js';
import { Engine } from '../../src/engine/engine.js';
import { TimeControl } from '../../src/supervision/time/time-control.js';
import { expectStatus, ORGANS } from '../support/office.js';
import { instantAt } from '../support/time.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, addressBecomes, eventually, picture, seriousFaults, settled } from './support/console-office.js';

describeInBrowser('the figures', () => {
  let desk: ConsoleOffice;

  beforeAll(async () => {
    desk = await ConsoleOffice.open('2026-03-02');
    const { office } = desk;
    const [inTime, late] = [await office.assigned(), await office.assigned()];
    expectStatus(await office.submit({ organId: ORGANS.water, content: '河道采砂许可清单' }, { who: 'water-clerk' }), 201);
    const reply = (caseId: string, letterId: string) => office.app.get(Engine).execute({
      caseId, type: 'REPLY_ON_THE_SPOT', actorId: 'officer', payload: { letter: { ...CLEAN_LETTER, letterId }, outcome: 'GRANTED.ALREADY_PUBLIC', elements: { accessRoute: '市政府网站' } },
    });
    await office.app.get(TimeControl).advanceTo(instantAt('2026-03-16', '10:00'));
    await reply(inTime, 'letter-1');
    await office.app.get(TimeControl).advanceTo(instantAt('2026-03-25', '10:00'));
    await reply(late, 'letter-2');
  });
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('draw charts and say the same in tables', async () => {
    const page = await desk.at('supervisor', '/figures');
    for (const title of ['收到、办结与按期答复', '时间用在哪些环节', '答复所用工作日的分布', '各机关', '办理结果']) {
      await page.getByRole('img', { name: `${title}，图` }).locator('svg text').first().waitFor();
    }
    const sums = await page.locator('.sums').textContent();
    expect(sums).toContain('按期率50%');
    expect(sums).toContain('平均答复13.5 个工作日');
    // Whoever cannot see the chart reads the table behind it.
    await eventually(async () => expect(await page.getByRole('table', { name: '各机关' }).locator('tbody tr').allTextContents()).toEqual(['自然资源局222110' + '50%13.50', '水利局1000' + '00——1']));
    await picture(page, 'figures', true);
    const stages = page.getByRole('region', { name: '时间用在哪些环节' }).first();
    await stages.getByRole('button', { name: '以表格显示' }).click();
    await page.getByRole('row', { name: /审查办理中 2 27 13.5 17 不设/ }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('keep period and organ in the address, and give each table away as a file', async () => {
    const page = await desk.at('supervisor', '/figures');
    await page.getByRole('button', { name: '本月' }).click();
    await addressBecomes(page, '/figures?from=2026-03-01&to=2026-03-25');
    await settled(page);
    await eventually(async () => expect(await page.getByRole('table', { name: '收到、办结与按期答复' }).locator('tbody tr').count()).toBe(1));
    const saved = page.waitForEvent('download');
    await page.getByRole('region', { name: '各机关' }).first().getByRole('link', { name: '下载表格' }).click();
    expect((await saved).suggestedFilename()).toBe('figures-organs-2026-03-01-2026-03-25.csv');
  });

  it('are those of the own organ for the head of its work body, and nobody else’s', async () => {
    const page = await desk.at('head', '/figures');
    await eventually(async () => expect(await page.getByRole('table', { name: '各机关' }).locator('tbody tr').count()).toBe(1));
    await (await desk.at('officer', '/figures')).getByText('您没有打开此页面的权限').waitFor();
  });
});

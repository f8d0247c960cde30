import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, addressBecomes, eventually, seriousFaults } from './support/console-office.js';

describeInBrowser('the calendar of a date field', () => {
  let desk: ConsoleOffice;
  beforeAll(async () => void (desk = await ConsoleOffice.open('2026-03-16')));
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('puts nothing into an empty field by being opened; a day is taken with Enter or pressed', async () => {
    const page = await desk.at('clerk', '/queue');
    await page.getByRole('button', { name: '更多条件' }).click();
    const field = page.getByRole('textbox', { name: '收到日自' });
    const calendar = page.getByRole('dialog', { name: '收到日自' });
    await page.getByRole('button', { name: '打开日历：收到日自' }).click();
    // It begins with Monday, on the day of the office.
    await eventually(async () => expect(await calendar.locator('th').first().textContent()).toBe('一'));
    await calendar.locator('td:focus').getByText('16', { exact: true }).waitFor();
    await eventually(async () => expect(await field.inputValue()).toBe(''));
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await calendar.locator('td.current').getByText('15', { exact: true }).waitFor();
    await eventually(async () => expect(await field.inputValue()).toBe(''));
    await page.keyboard.press('Enter');
    await calendar.waitFor({ state: 'detached' });
    await addressBecomes(page, '/queue?from=2026-03-15');
    await eventually(async () => expect(await field.inputValue()).toBe('2026-03-15'));
    await page.getByRole('button', { name: '打开日历：收到日自' }).click();
    await calendar.locator('td').getByText('10', { exact: true }).click();
    await addressBecomes(page, '/queue?from=2026-03-10');
    await eventually(async () => expect(await field.inputValue()).toBe('2026-03-10'));
  });
});

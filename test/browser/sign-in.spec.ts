import type { Page } from 'playwright-core';
import { LOCAL_CLIENT } from '../../src/identity/client.js';
import { People } from '../../src/identity/people/people.js';
import { ORGANS, PASSWORD } from '../support/office.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, eventually, picture, seriousFaults, settled } from './support/console-office.js';

describeInBrowser('signing in', () => {
  let desk: ConsoleOffice;

  beforeAll(async () => void (desk = await ConsoleOffice.open('2026-03-16')));
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  async function typed(page: Page, username: string, password: string): Promise<void> {
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
  }

  it('leads each role to its own first screen, by keyboard alone', async () => {
    const page = await desk.window(null);
    await page.goto('/');
    await page.getByLabel('用户名').waitFor();
    await page.keyboard.type('clerk');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '申请列表' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/queue');
    await eventually(async () => expect(await page.title()).toBe('申请列表 - 依申请公开办理系统'));
    const officer = await desk.at('officer', '/');
    expect(new URL(officer.url()).pathname + new URL(officer.url()).search).toBe('/queue?view=mine');
  });

  it('goes on to the address that was asked for, and never elsewhere', async () => {
    const page = await desk.window(null);
    await page.goto('/tasks?scope=organ');
    await typed(page, 'head', PASSWORD);
    await page.getByRole('heading', { name: '待办事项' }).waitFor();
    expect(page.url()).toBe(`${desk.url}/tasks?scope=organ`);
    const lured = await desk.window(null);
    await lured.goto('/sign-in?to=//example.org');
    await typed(lured, 'clerk', PASSWORD);
    await lured.getByRole('heading', { name: '申请列表' }).waitFor();
    expect(lured.url()).toBe(`${desk.url}/queue`);
  });

  it('says what is wrong, and after too many attempts when to try again', async () => {
    const page = await desk.window(null);
    await page.goto('/');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('请输入用户名').waitFor();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await typed(page, 'secrecy', `wrong-${attempt}`);
      await page.getByText('用户名或密码不正确。').waitFor();
      await page.locator('button.is-loading').waitFor({ state: 'detached' });
    }
    await typed(page, 'secrecy', PASSWORD);
    await page.getByText(/请在 .*秒 后再试/).waitFor();
    await eventually(async () => expect(await page.getByRole('button', { name: '登录' }).isDisabled()).toBe(true));
    await picture(page, 'sign-in-locked');
  });

  it('asks for a new password first, where one is demanded, and names the rule that is broken', async () => {
    await desk.office.app.get(People).create(null, { username: 'newcomer', displayName: '新人', password: PASSWORD, mustChangePassword: true, roles: [{ organId: ORGANS.land, role: 'reception-clerk' }] }, LOCAL_CLIENT);
    const page = await desk.window(null);
    await page.goto('/');
    await typed(page, 'newcomer', PASSWORD);
    await page.getByText('请先修改密码').waitFor();
    const fill = async (next: string) => {
      await page.getByLabel('当前密码').fill(PASSWORD);
      await page.getByLabel('新密码', { exact: true }).fill(next);
      await page.getByLabel('再次输入新密码').fill(next);
      await page.getByRole('button', { name: '修改密码' }).click();
    };
    await fill('short');
    await page.getByText('密码至少 10 个字符').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await fill('Yao-Hu/2026-harbour');
    await page.getByRole('heading', { name: '申请列表' }).waitFor();
  });

  it('is asked for again over the page when the session has ended; what was typed stays', async () => {
    const page = await desk.at('leader', '/tasks');
    await page.goto('/queue');
    await settled(page);
    await page.getByLabel('编号、标题或内容').fill('批次');
    await page.context().clearCookies();
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('dialog', { name: '登录已过期，请重新登录' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(async () => expect(await page.getByLabel('编号、标题或内容').inputValue()).toBe('批次'));
    await page.getByText('没有申请').waitFor();
  });
});

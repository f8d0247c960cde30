import type { Page } from 'playwright-core';
import { confirm, dialogOf, pick } from './at-work.js';

interface Asked {
  readonly content: string;
  readonly name?: string;
  readonly document?: string;
  readonly phone?: string;
}

/** A clerk logs what somebody hands over at the counter; `looks` before it is sent. Answers its number. */
export async function logsAtCounter(clerk: Page, { content, name = '欧阳建国', document = '34052419800101001X', phone = '13879512345' }: Asked, looks: () => Promise<void> = async () => undefined): Promise<string> {
  await clerk.goto('/requests/new');
  await clerk.getByText('选择提交方式后显示').waitFor();
  await clerk.keyboard.press('1');
  await clerk.getByLabel('姓名').fill(name);
  await clerk.getByLabel('证件号码').fill(document);
  await clerk.getByLabel('联系电话').fill(phone);
  await clerk.getByLabel('所需信息的描述').fill(content);
  await looks();
  await clerk.keyboard.press('Control+Enter');
  return loggedNumber(clerk);
}

/** The number that was given. */
export async function loggedNumber(clerk: Page): Promise<string> {
  const said = await clerk.getByRole('heading', { name: /已登记：/ }).textContent();
  return said!.trim().replace('已登记：', '');
}

/** What was just logged goes to an officer. */
export async function assigns(clerk: Page, unit = '耕保科', officer = /陈工/): Promise<void> {
  await clerk.getByRole('button', { name: '交办', exact: true }).click();
  const form = dialogOf(clerk, '分派承办');
  await pick(clerk, form, '承办机构', unit);
  await pick(clerk, form, '承办人', officer);
  await confirm(form);
  await clerk.getByText('已交办。').waitFor();
}

/** Opens what was just logged. Answers its id. */
export async function opensLogged(clerk: Page): Promise<string> {
  await clerk.getByRole('button', { name: '打开案件' }).click();
  await clerk.waitForURL(/\/requests\/[0-9a-f-]{36}$/);
  return new URL(clerk.url()).pathname.split('/').at(-1)!;
}

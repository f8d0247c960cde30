import type { Locator, Page } from 'playwright-core';

export const dialogOf = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });

/** Gives a command on the page of a case: a button of its own, or an entry of one of the groups. Answers its dialog. */
export async function give(page: Page, command: string, group?: string): Promise<Locator> {
  const commands = page.getByRole('group', { name: '下一步' });
  if (group) await commands.getByRole('button', { name: new RegExp(`^${group}`) }).click();
  await (group ? page.getByRole('menuitem', { name: new RegExp(`^${command}`) }) : commands.getByRole('button', { name: new RegExp(`^${command}`) })).click();
  return dialogOf(page, command);
}

/** Chooses from a list of a dialog. */
export async function pick(page: Page, within: Locator, field: string, choice: string | RegExp): Promise<void> {
  // What is chosen already lies over the field itself.
  await within.locator('.el-select', { has: page.getByRole('combobox', { name: field }) }).click();
  await page.getByRole('option', { name: choice, exact: typeof choice === 'string' }).click();
}

/** Confirms a dialog, which closes when the server has said yes. */
export async function confirm(dialog: Locator, button = '确定办理'): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' }).catch(async (error: Error) => { throw new Error(`${error.message}\nThe dialog says: ${await dialog.innerText()}`); });
}

/** Fills the field of a date by keyboard. */
export async function fillDay(field: Locator, day: string): Promise<void> {
  await field.fill(day);
  await field.press('Enter');
}

interface Posting {
  readonly number: string;
  /** Where it is not the applicant at the address on file. */
  readonly to?: { readonly name: string; readonly address: string; readonly why: string };
}

/** On the letters of a case: this one was handed to the post. */
export async function posts(page: Page, letter: Locator, { number, to }: Posting): Promise<void> {
  await letter.getByRole('button', { name: '登记送达', exact: true }).click();
  const dialog = dialogOf(page, /^登记送达/);
  await pick(page, dialog, '送达方式', '邮寄送达');
  await dialog.getByLabel('邮件号码').fill(number);
  if (to) {
    await dialog.getByLabel('收件人').fill(to.name);
    await dialog.getByLabel('地址', { exact: true }).fill(to.address);
    await dialog.getByLabel('寄往其他地址的理由').fill(to.why);
  }
  await confirm(dialog, '确定');
  await letter.getByText(number).waitFor();
}

/** On the letters of a case: what was posted came to hand. */
export async function cameToHand(page: Page, letter: Locator, signedBy: string): Promise<void> {
  await letter.getByRole('button', { name: '登记结果' }).click();
  const dialog = dialogOf(page, '登记送达结果');
  await dialog.getByLabel('签收人').fill(signedBy);
  await confirm(dialog, '确定');
  await letter.getByText('已送达').waitFor();
}

/** The state of the case, on its own page. */
export const stateIs = (page: Page, name: string): Promise<void> => page.locator('.head .y-tag').getByText(name, { exact: true }).waitFor();

/** Opens the bell. Answers what it tells in these words, to be followed. */
export async function hears(page: Page, words: string | RegExp): Promise<Locator> {
  const drawer = page.getByRole('dialog', { name: '通知' });
  if (!(await drawer.isVisible())) await page.getByRole('button', { name: /^通知，\d+ 条未读/ }).click();
  const told = drawer.getByText(words).first();
  await told.waitFor();
  return told;
}

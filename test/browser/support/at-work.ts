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

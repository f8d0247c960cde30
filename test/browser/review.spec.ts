import type { Page } from 'playwright-core';
import { expectStatus, type Someone } from '../support/office.js';
import { CLEARED, proposal } from '../support/review-bodies.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, eventually, picture, rowsBecome, seriousFaults, settled } from './support/console-office.js';

const DENIAL = proposal('DENIED.PROCESS', { elements: { processKind: '过程稿', reason: '该稿系批准前的讨论稿，尚未形成最终结论，公开会影响公正决策。' }, evidence: { processKind: '过程稿' } });
const MENDED = '该稿系2023年第三批次用地报批过程中的第二稿，尚未形成最终结论，公开会影响公正决策。';

describeInBrowser('legal review', () => {
  let desk: ConsoleOffice;
  const does = async (who: Someone, id: string, command: string, body: object = {}) => expectStatus(await desk.office.command(who, id, command, body), 200).body;
  const submitted = async (id: string) => {
    await does('officer', id, 'submit-for-review');
    await does('secrecy', id, 'clear-secrecy', CLEARED);
  };
  const inReview = async () => {
    const id = await desk.office.assigned();
    await does('officer', id, 'propose-outcome', DENIAL);
    await submitted(id);
    return id;
  };
  const stateOf = async (id: string) => (await desk.office.ask('head', 'GET', `/requests/${id}`)).body.state as string;
  const verb = (page: Page, name: string) => page.getByRole('radiogroup', { name: '审查意见' }).getByText(name, { exact: true });
  const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

  beforeAll(async () => void (desk = await ConsoleOffice.open('2026-01-05')));
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('returns a reply that points at a sentence; mended, it is agreed to, signed and posted', async () => {
    const id = await inReview();
    const page = await desk.at('adviser', '/review');
    await page.getByText('首次送审').waitFor();
    await page.locator('tbody a').first().click();
    await page.waitForURL(/\/review\/(?!current)[^/]+$/);
    await page.locator('.paper').waitFor();
    await eventually(async () => expect(await page.locator('.limits').textContent()).toMatch(/审查时限.*剩 \d+ 个工作日.*答复期限.*剩 \d+ 个工作日/));

    // A sentence is found by keyboard, commented on and pointed to.
    await page.locator('.paper').click();
    for (let i = 0; i < 40 && !(await page.locator('.quote').getByText('该稿系批准前的讨论稿').isVisible()); i += 1) await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.getByLabel('批注意见').fill('请写明是哪一阶段的讨论稿');
    await page.getByRole('button', { name: '保存批注' }).click();
    await page.locator('.comment').getByText('请写明是哪一阶段的讨论稿').waitFor();
    await eventually(async () => expect(await page.locator('.paper mark.comment').first().textContent()).toContain('该稿系批准前的讨论稿'));

    await tab(page, /七个问题/).click();
    await page.getByRole('button', { name: /其余全部认可/ }).click();
    await verb(page, '同意').click();
    await page.getByLabel('审查意见', { exact: true }).last().fill('合法');
    await page.getByText('还有 1 条批注未处理，处理或撤回后才能同意。').waitFor();
    await eventually(async () => expect(await page.getByRole('button', { name: /提交审查意见/ }).isDisabled()).toBe(true));

    await verb(page, '退回修改').click();
    await page.getByText('退回须指向一个问题').waitFor();
    await page.locator('.paper').click();
    for (let i = 0; i < 40 && !(await page.locator('.quote').getByText('该稿系批准前的讨论稿').isVisible()); i += 1) await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.getByLabel('退回理由').fill('理由不具体，请写明阶段');
    await page.getByText('状态变为：起草答复').or(page.getByText(/状态变为/)).first().waitFor();
    // What was not sent outlives the tab.
    await page.reload();
    await settled(page);
    await eventually(async () => expect(await page.getByLabel('退回理由').inputValue()).toBe('理由不具体，请写明阶段'));
    await picture(page, 'review-return');
    await page.getByRole('button', { name: /提交审查意见：退回修改/ }).click();
    await page.getByText('审查意见已提交').waitFor();
    await eventually(async () => expect(await stateOf(id)).toBe('DRAFTING'));
    await page.getByText(/不在法律顾问审查环节|现处于/).waitFor();

    const review = expectStatus(await desk.office.ask('officer', 'GET', `/requests/${id}/review`), 200).body;
    const returned = review.opinions.at(-1);
    expect(returned).toMatchObject({ opinion: 'return', note: '理由不具体，请写明阶段', about: [{ quote: expect.stringContaining('该稿系批准前的讨论稿') as string }] });
    const { blockId } = returned.about[0];
    const comments = expectStatus(await desk.office.ask('officer', 'GET', `/requests/${id}/letters/${review.letterId}/comments`), 200).body;
    expectStatus(await desk.office.ask('officer', 'POST', `/requests/${id}/letters/${review.letterId}/comments/${comments.items[0].id}/answers`, { text: '已写明为第二稿' }, { 'idempotency-key': desk.office.newKey() }), 200);
    expectStatus(await desk.office.ask('officer', 'POST', `/requests/${id}/letters/${review.letterId}/revisions`, { free: { [blockId]: MENDED } }, { 'idempotency-key': desk.office.newKey(), 'if-match': `"${await desk.office.revisionOf(id)}"` }), 200);
    await submitted(id);

    await page.goto(`/requests/${id}/review/current`);
    await page.locator('.paper').waitFor();
    await tab(page, /与上轮比较/).click();
    await page.locator('ins').first().waitFor();
    await eventually(async () => expect((await page.locator('ins').allTextContents()).join('')).toContain('第二'));
    await tab(page, /^批注/).click();
    await page.getByText('已写明为第二稿').waitFor();
    await page.getByRole('button', { name: '标为已处理' }).click();
    await tab(page, /批注（0）/).waitFor();
    await tab(page, /七个问题/).click();
    await page.getByRole('button', { name: /其余全部认可/ }).click();
    await verb(page, '同意').click();
    await page.getByLabel('审查意见', { exact: true }).last().fill('理由已写明，合法');
    await page.getByRole('button', { name: '提交审查意见：同意' }).click();
    await page.getByText('孙律已对第 2 版表示同意').waitFor();
    await eventually(async () => expect(await stateOf(id)).toBe('APPROVAL'));

    await does('leader', id, 'sign');
    await does('clerk', id, 'serve', { mode: 'post', trackingNumber: 'XA00000000001' });
    await eventually(async () => expect(await stateOf(id)).toBe('REPLIED'));
  });

  it('lets nobody review what they drafted, and says so', async () => {
    const id = await inReview();
    const page = await desk.at('officer', `/requests/${id}/review/current`);
    await page.getByText('您起草或者承办过本件，应当回避，不能审查。').waitFor();
    expect(await page.getByRole('radiogroup', { name: '审查意见' }).count()).toBe(0);
    expect(await page.getByRole('radio', { name: '认可' }).count()).toBe(0);
  });

  it('says that a change after agreement makes it void', async () => {
    const id = await inReview();
    await does('adviser', id, 'agree', { opinion: '合法', answers: DENIAL.answers });
    const { letterId } = (await desk.office.ask('officer', 'GET', `/requests/${id}/review`)).body;
    const { letter } = (await desk.office.ask('officer', 'GET', `/requests/${id}/letters/${letterId}`)).body;
    const reason = letter.blocks.find((block: { role: string; locked: boolean }) => block.role === 'reason' && !block.locked).id as string;
    expectStatus(await desk.office.ask('officer', 'POST', `/requests/${id}/letters/${letterId}/revisions`, { free: { [reason]: MENDED } }, { 'idempotency-key': desk.office.newKey(), 'if-match': `"${await desk.office.revisionOf(id)}"` }), 200);
    const page = await desk.at('adviser', `/requests/${id}/review/${letterId as string}`);
    await page.getByText('答复在审查同意后又作了修改，原同意已经失效').waitFor();
  });

  it('assigns an adviser from the queue, and hears of it', async () => {
    await inReview();
    const page = await desk.at('head', '/review?scope=unassigned');
    const before = await page.locator('tbody tr').count();
    await page.getByRole('button', { name: '分配审查人' }).last().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: /孙律/ }).click();
    await dialog.getByRole('button', { name: '确定办理' }).click();
    await rowsBecome(page, before - 1);
    const mine = await desk.at('adviser', '/review?scope=mine');
    await mine.locator('tbody tr').first().waitFor();
    await eventually(async () => expect(await mine.locator('tbody tr').first().textContent()).toContain('我'));
  });

  it('has no serious fault for people with disabilities while it is filled in', async () => {
    const id = await inReview();
    const page = await desk.at('adviser', `/requests/${id}/review/current`);
    await page.locator('.paper').waitFor();
    await page.getByRole('button', { name: /其余全部认可/ }).click();
    await verb(page, '同意').click();
    await page.getByText(/请填写意见/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, 'review');
  });
});

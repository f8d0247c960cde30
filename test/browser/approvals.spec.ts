import { expectStatus, type Someone } from '../support/office.js';
import { agreeing, CLEARED, proposal } from '../support/review-bodies.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, addressBecomes, eventually, picture, rowsBecome, settled } from './support/console-office.js';

const DENIAL = proposal('DENIED.PROCESS', { elements: { processKind: '过程稿', reason: '该稿系批准前的讨论稿，尚未形成最终结论，公开会影响公正决策。' }, evidence: { processKind: '过程稿' } });

describeInBrowser('approvals', () => {
  let desk: ConsoleOffice;
  const does = async (who: Someone, id: string, command: string, body: object = {}) => expectStatus(await desk.office.command(who, id, command, body), 200).body;
  const stateOf = async (id: string) => (await desk.office.ask('head', 'GET', `/requests/${id}`)).body.state as string;
  const toSign = async () => {
    const id = await desk.office.assigned();
    await does('officer', id, 'propose-outcome', DENIAL);
    await does('officer', id, 'submit-for-review');
    await does('secrecy', id, 'clear-secrecy', CLEARED);
    await does('adviser', id, 'agree', agreeing('DENIED.PROCESS', '依据充分'));
    return id;
  };

  beforeAll(async () => void (desk = await ConsoleOffice.open('2026-01-05')));
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('shows what the review said, and the letter beside the list', async () => {
    const id = await toSign();
    const page = await desk.at('leader', '/approvals');
    await rowsBecome(page, 1);
    await eventually(async () => expect(await page.locator('tbody tr').textContent()).toMatch(/签发答复.*同意（孙律，2026-01-05）.*依据充分.*不改变答复期限.*剩 \d+ 个工作日/s));
    await page.getByRole('button', { name: '查看文书' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.locator('.paper').waitFor();
    await eventually(async () => expect(await drawer.locator('.paper').textContent()).toContain('该稿系批准前的讨论稿'));
    await picture(page, 'approvals-letter');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '审签退回' }).click();
    await page.getByRole('dialog').getByLabel('退回理由').fill('请核对文件名称');
    await page.getByRole('dialog').getByRole('button', { name: '确定办理' }).click();
    await page.getByText('没有待审批的事项').waitFor();
    await eventually(async () => expect(await stateOf(id)).toBe('DRAFTING'));
  });

  it('signs several at once, each by itself: what refuses one is told and stops no other', async () => {
    const ids = [await toSign(), await toSign(), await toSign()];
    const page = await desk.at('leader', '/approvals');
    await rowsBecome(page, 3);
    await page.getByRole('checkbox', { name: '选择本页全部' }).check();
    await page.getByRole('button', { name: '签发所选（3）' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('将办理 3 件，逐件办理，互不影响。').waitFor();
    await dialog.locator('li.ready').nth(2).waitFor();
    // Meanwhile one of them is taken back.
    await does('leader', ids[1]!, 'return-from-approval', { reasons: '附件有误' });
    await dialog.getByRole('button', { name: '确定办理 3 件' }).click();
    await dialog.getByText('办理完毕：已办 2 件，未办 1 件。').waitFor();
    await eventually(async () => expect(await dialog.locator('li.done').count()).toBe(2));
    expect(await dialog.locator('li.failed .why').textContent()).not.toBe('');
    await picture(page, 'approvals-many');
    await eventually(async () => expect([await stateOf(ids[0]!), await stateOf(ids[1]!), await stateOf(ids[2]!)]).toEqual(['READY_TO_SERVE', 'DRAFTING', 'READY_TO_SERVE']));
  });

  it('says beforehand which of several cannot be signed, and sends the others only', async () => {
    const [good, open] = [await toSign(), await toSign()];
    const { letterId } = (await desk.office.ask('leader', 'GET', `/requests/${open}/review`)).body;
    const { letter, version } = (await desk.office.ask('leader', 'GET', `/requests/${open}/letters/${letterId}`)).body;
    const reason = letter.blocks.find((block: { role: string; locked: boolean }) => block.role === 'reason' && !block.locked).id as string;
    expectStatus(await desk.office.ask('leader', 'POST', `/requests/${open}/letters/${letterId}/comments`, { version, blockId: reason, quote: '讨论稿', text: '哪一稿？' }, { 'idempotency-key': desk.office.newKey() }), 201);
    const page = await desk.at('leader', '/approvals?kind=sign');
    await rowsBecome(page, 2);
    await page.getByText('有 1 条批注未处理').waitFor();
    await page.getByRole('checkbox', { name: '选择本页全部' }).check();
    await page.getByRole('button', { name: '签发所选（2）' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('其中 1 件目前不能办理').waitFor();
    await eventually(async () => expect(await dialog.locator('li.refused .why').textContent()).toContain('批注'));
    await dialog.getByRole('button', { name: '确定办理 1 件' }).click();
    await dialog.getByText('办理完毕：已办 1 件，未办 1 件。').waitFor();
    await eventually(async () => expect([await stateOf(good), await stateOf(open)]).toEqual(['READY_TO_SERVE', 'APPROVAL']));
    await does('leader', open, 'return-from-approval', { reasons: '请答复批注' });
  });

  it('says what an extension does to the limits, and consents to it', async () => {
    const id = await desk.office.assigned();
    await does('officer', id, 'request-extension', { workingDays: 10, reason: '需要查阅大量历史档案' });
    const page = await desk.at('head', '/approvals');
    await page.getByRole('radio', { name: '延期' }).locator('..').click();
    await addressBecomes(page, '/approvals?kind=consent-extension');
    await settled(page);
    const row = page.locator('tbody tr').first();
    await eventually(async () => expect(await row.textContent()).toMatch(/申请延长 10 个工作日.*法定期限 2026-02-02 → 2026-02-14/s));
    await row.getByRole('button', { name: '同意延期', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确定办理' }).click();
    await page.getByText('没有待审批的事项').waitFor();
    expect((await desk.office.ask('head', 'GET', `/requests/${id}`)).body.facts.extension).toMatchObject({ consentedBy: 'head' });
  });
});

import type { Locator, Page } from 'playwright-core';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { expectStatus, ORGANS, UNITS } from '../support/office.js';
import { agreeing, CLEARED } from '../support/review-bodies.js';
import { DENIAL } from '../support/review-desk.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, eventually, picture, seriousFaults, settled } from './support/console-office.js';

const NO_NUMBER = '11010519491231002X';
const CONSULTING = { party: { name: '丰城某某建设有限公司', contact: '丰城市剑邑大道8号' }, interest: 'trade-secret', information: '施工合同价格明细', applicantToldOn: '2026-03-02' };

describeInBrowser('handling and letters', () => {
  let desk: ConsoleOffice;
  beforeAll(async () => void (desk = await ConsoleOffice.open('2026-03-02')));
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  const does = async (who: Parameters<typeof desk.office.command>[0], id: string, command: string, body: object = {}) => expectStatus(await desk.office.command(who, id, command, body), 200).body;
  const replyOf = async (id: string): Promise<string> => {
    const { items } = expectStatus(await desk.office.ask('officer', 'GET', `/requests/${id}/letters`), 200).body as { items: { id: string; form: string; state: string }[] };
    return items.findLast(({ form, state }) => form.startsWith('reply:') && state !== 'discarded')!.id;
  };
  const stateOf = async (id: string): Promise<string> => expectStatus(await desk.office.ask('officer', 'GET', `/requests/${id}`), 200).body.state as string;
  const drafted = async (body: object = DENIAL, officer: 'officer' | 'officer-2' = 'officer'): Promise<{ id: string; letter: string }> => {
    const id = expectStatus(await desk.office.submit(), 201).body.caseId as string;
    await does('clerk', id, 'assign', { unitId: UNITS.land, officerId: officer });
    await does(officer, id, 'propose-outcome', body);
    return { id, letter: `/requests/${id}/letters/${await replyOf(id)}` };
  };
  const setPhone = (phone: string | null) => desk.office.app.get(UnitOfWork).run((tx) => tx.execute('UPDATE organs SET phone = ? WHERE id = ?', [phone, ORGANS.land]));

  const choose = async (page: Page, ...answers: readonly string[]): Promise<void> => {
    for (const answer of answers) await page.getByRole('radio', { name: answer, exact: true }).check();
  };
  const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
  const pick = async (page: Page, within: Locator, field: string, choice: string): Promise<void> => {
    await within.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: choice, exact: true }).click();
  };
  const confirm = async (dialog: Locator): Promise<void> => {
    await dialog.getByRole('button', { name: '确定办理' }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it('goes from an assigned request through search, seven questions and a mended draft to the review', async () => {
    const id = await desk.office.assigned();
    const page = await desk.at('officer', `/requests/${id}/examination`);
    await page.getByRole('complementary', { name: '申请内容' }).getByText('2023年度第三批次城市建设用地批准文件').waitFor();
    await page.getByRole('button', { name: '登记检索' }).click();
    const search = dialogOf(page, '登记检索记录');
    await search.getByLabel('检索的系统').fill('公文系统、一张图系统');
    await search.getByLabel('检索的地点（档案室、科室等）').fill('档案室');
    await search.getByLabel('检索词').fill('第三批次 批准');
    await search.getByLabel('检索结果').fill('未检索到相关文件');
    await confirm(search);
    await page.getByRole('cell', { name: '未检索到相关文件' }).waitFor();
    await page.getByRole('cell', { name: '陈工' }).waitFor();

    await page.getByRole('tab', { name: '七个问题' }).click();
    await page.getByRole('group', { name: /补不补/ }).waitFor();
    expect(await page.getByRole('group', { name: /是不是/ }).count()).toBe(0);
    await choose(page, '内容明确，无需补正', '是政府信息公开申请', '由本机关负责公开', '信息不存在');
    // What was decided closes the rest but the letter.
    await page.getByText('前面的问题已得出结论，无需回答：给不给、怎么给').waitFor();
    await choose(page, '告知书');
    const conclusion = page.getByRole('complementary', { name: '结论' });
    await conclusion.getByText('（四）1').waitFor();
    await conclusion.getByText('《中华人民共和国政府信息公开条例》第三十六条第（四）项').first().waitFor();
    await page.getByRole('textbox', { name: '检索情况' }).fill('经检索本机关公文系统、档案室，未找到上述信息');
    await conclusion.getByText('经检索本机关公文系统、档案室，未找到上述信息').first().waitFor();
    await picture(page, 'examination-questions');
    await setPhone(null);
    await page.getByRole('button', { name: '提出答复意见' }).click();
    await page.waitForURL(/\/letters\/[0-9a-f-]{36}/);
    await settled(page);

    // A gap, shown where it is and beside; the remedy is locked.
    await page.locator('[data-passage="contact"] .gap', { hasText: '联系电话' }).waitFor();
    await page.getByRole('region', { name: '文书检查' }).getByText('待补内容').waitFor();
    expect(await page.locator('[data-passage="remedy"] textarea').count()).toBe(0);
    await page.locator('[data-passage="remedy"]').getByText('锁定').waitFor();
    await page.getByRole('textbox', { name: '理由' }).fill(`经查，王某（身份证号${NO_NUMBER}）所述文件不存在。`);
    await page.getByText('须更正 2').waitFor();
    await picture(page, 'editor-gap');
    await page.getByRole('textbox', { name: '理由' }).fill('经查，本机关未制作、未获取上述信息。');
    await page.getByText('须更正 1').waitFor();
    await setPhone('0795-6600000');
    await page.getByRole('button', { name: '保存文书' }).click();
    await page.getByText('已保存为第 2 版').waitFor();
    await page.getByText('检查未发现问题').waitFor();
    expect(await page.locator('.paper .gap').count()).toBe(0);
    await page.getByRole('button', { name: '提交审查' }).click();
    const submit = dialogOf(page, '提交审查');
    await submit.getByText('状态变为：保密审查').waitFor();
    await confirm(submit);
    await page.getByText('已提交审查。').waitFor();
    await page.getByText(/目前不能修改/).waitFor();
    await eventually(async () => expect(await stateOf(id)).toBe('SECRECY_REVIEW'));
  });

  it('respects a third party that refuses with reason: asked, received, answered, weighed, submitted', async () => {
    const id = await desk.office.assigned();
    const page = await desk.at('officer', `/requests/${id}/examination?part=consultations`);
    await page.getByRole('button', { name: '征求第三方意见' }).click();
    const ask = dialogOf(page, '征求第三方意见');
    await ask.getByLabel('第三方名称（姓名）').fill(CONSULTING.party.name);
    await ask.getByLabel('联系方式、地址').fill(CONSULTING.party.contact);
    await pick(page, ask, '涉及的权益', '商业秘密');
    await ask.getByLabel('征求意见的信息').fill(CONSULTING.information);
    await ask.getByRole('textbox', { name: '书面告知申请人日期' }).fill('2026-03-02');
    await page.keyboard.press('Tab');
    await ask.getByText('停止计算').first().waitFor();
    await confirm(ask);
    const party = page.getByRole('article', { name: /第三方/ });
    await party.getByText('待签收').waitFor();
    await party.getByRole('link', { name: /征求第三方意见书/ }).waitFor();
    await party.getByRole('button', { name: '登记签收' }).click();
    await confirm(dialogOf(page, '登记对方收到文书').or(page.getByRole('dialog').filter({ hasText: '对方收到的文书' })).first());
    await party.getByText('待复').waitFor();
    await party.getByText('答复期限').waitFor();
    await party.getByRole('button', { name: '登记答复' }).click();
    const answer = page.getByRole('dialog').filter({ hasText: '对方意见' });
    await pick(page, answer, '对方意见', '不同意公开');
    await answer.getByLabel('不同意的理由').fill('合同价格系商业秘密，公开将损害竞争地位');
    await answer.getByText('本机关认为其理由合理').click();
    await confirm(answer);
    await party.getByText('已复：不同意公开').waitFor();
    await party.getByText('第三方有合理理由不同意').waitFor();
    await picture(page, 'examination-consultation');

    await page.getByRole('tab', { name: '七个问题' }).click();
    await choose(page, '内容明确，无需补正', '是政府信息公开申请', '由本机关负责公开', '有现成信息', '保护第三方合法权益', '答复书');
    const propose = page.getByRole('button', { name: '提出答复意见' });
    await propose.click();
    await page.getByText('还有必填内容未填写').waitFor();
    await page.getByRole('textbox', { name: '商业秘密或者个人隐私' }).fill('施工合同价格明细属于第三方的商业秘密');
    await page.getByRole('textbox', { name: '已征求第三方意见及其答复' }).fill('已书面征求第三方意见，第三方不同意公开，理由合理');
    await page.getByRole('textbox', { name: '公共利益的衡量' }).fill('不公开价格明细不会对公共利益造成重大影响');
    await page.getByText('状态变为：起草答复').waitFor();
    await propose.click();
    await page.waitForURL(/\/letters\/[0-9a-f-]{36}/);
    await settled(page);
    await page.locator('[data-passage="third-party"]').getByText(/不同意公开/).first().waitFor();
    await page.getByRole('button', { name: '提交审查' }).click();
    await confirm(dialogOf(page, '提交审查'));
    await page.getByText('已提交审查。').waitFor();
    await eventually(async () => expect(await stateOf(id)).toBe('SECRECY_REVIEW'));
  });

  it('releases against a third party’s will only after deciding on the public interest and telling it', async () => {
    const id = await desk.office.assigned();
    await does('officer', id, 'consult-third-party', CONSULTING);
    await does('officer', id, 'record-consultation-answer', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密', reasonable: true });
    const page = await desk.at('officer', `/requests/${id}/examination?part=consultations`);
    await page.getByRole('button', { name: '公共利益决定' }).click();
    const decide = page.getByRole('dialog').filter({ hasText: '决定公开的理由' });
    await decide.getByLabel('决定公开的理由').fill('涉及公共资金使用，不公开将对公共利益造成重大影响');
    await confirm(decide);
    await page.getByText('须先书面告知第三方').waitFor();
    await page.getByRole('link', { name: /依申请公开告知书/ }).waitFor();
    await page.getByRole('button', { name: '告知第三方' }).click();
    const tell = page.getByRole('dialog').filter({ hasText: '送达方式' });
    await pick(page, tell, '送达方式', '邮寄送达');
    await tell.getByLabel('邮件号码').fill('EA123456789CN');
    await confirm(tell);
    await page.getByText('2026年3月2日已书面告知第三方').waitFor();
  });

  it('keeps what was typed when the tab is closed, and nothing after signing out', async () => {
    // Somebody whose session ends here.
    const { letter } = await drafted(DENIAL, 'officer-2');
    const page = await desk.at('officer-2', letter);
    await page.getByRole('textbox', { name: '理由' }).fill('尚未保存的一段理由，系批准前的讨论稿，公开会影响公正决策。');
    await page.getByText('有未保存的修改').waitFor();
    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await again.goto(letter);
    await settled(again);
    await again.getByText('已恢复上次未保存的修改').waitFor();
    await eventually(async () => expect(await again.getByRole('textbox', { name: '理由' }).inputValue()).toContain('尚未保存的一段理由'));
    await again.getByRole('button', { name: /刘工/ }).click();
    await again.getByText('退出登录').click();
    await again.waitForURL(/\/sign-in/);
    expect(await again.evaluate('Object.keys(localStorage).filter((key) => key.includes("draft")).length')).toBe(0);
  });

  it('keeps what was typed when somebody else was faster, and shows what they did', async () => {
    const { id, letter } = await drafted();
    const page = await desk.window('officer');
    // The push would have the page read again before the button is pressed.
    await page.route('**/api/events', (route) => route.abort());
    await page.goto(letter);
    await settled(page);
    await page.getByRole('textbox', { name: '理由' }).fill('我写的理由：该稿系批准前的讨论稿，公开会影响公正决策。');
    await does('head', id, 'add-note', { text: '请尽快' });
    await page.getByRole('button', { name: '保存文书' }).click();
    const overtaken = page.getByRole('alert').filter({ hasText: '他人刚刚办理过本件' });
    await overtaken.getByText('李主任').waitFor();
    await eventually(async () => expect(await page.getByRole('textbox', { name: '理由' }).inputValue()).toContain('我写的理由'));
    await page.getByRole('button', { name: '保存文书' }).click();
    await page.getByText('已保存为第 2 版').waitFor();
    await page.getByRole('tab', { name: '版本比较（2）' }).click();
    await page.locator('ins', { hasText: '我写的理由' }).waitFor();
    await picture(page, 'letter-versions');
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('shows a reviewer’s comment at its passage and takes the answer there', async () => {
    const { id, letter } = await drafted();
    await does('officer', id, 'submit-for-review');
    await does('secrecy', id, 'clear-secrecy', CLEARED);
    const letterId = letter.split('/').at(-1)!;
    expectStatus(await desk.office.ask('adviser', 'POST', `/requests/${id}/letters/${letterId}/comments`, { version: 1, blockId: 'reason', quote: '尚未形成最终结论', text: '请写明由谁讨论' }, { 'idempotency-key': desk.office.newKey() }), 201);
    await does('adviser', id, 'return', { reasons: '理由不足', about: [{ blockId: 'reason', quote: '尚未形成最终结论' }] });
    const page = await desk.at('officer', letter);
    const passage = page.locator('[data-passage="reason"]');
    await passage.getByText('请写明由谁讨论').waitFor();
    await passage.getByRole('button', { name: '答复批注' }).click();
    await passage.getByRole('textbox', { name: '答复批注' }).fill('已补充讨论会议情况');
    await passage.getByRole('button', { name: '发送答复' }).click();
    await passage.getByText('已补充讨论会议情况').waitFor();
    await picture(page, 'editor-comment');
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('is written by keyboard: from finding to passage, and saved', async () => {
    const { letter } = await drafted();
    const page = await desk.at('officer', letter);
    const reason = page.getByRole('textbox', { name: '理由' });
    await reason.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(`该稿系王某（身份证号${NO_NUMBER}）起草。`);
    const finding = page.getByRole('region', { name: '文书检查' }).getByRole('button', { name: '定位' }).first();
    await finding.waitFor();
    await finding.focus();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('理由'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('该稿系批准前的讨论稿，尚未形成最终结论，公开会影响公正决策。二');
    await page.keyboard.press('Control+s');
    await page.getByText('已保存为第 2 版').waitFor();
  });

  it('is shown as it is printed, and taken as DOCX', async () => {
    const { letter } = await drafted();
    const page = await desk.at('officer', `${letter}?view=pdf`);
    await page.getByRole('button', { name: '下载 DOCX' }).waitFor();
    const taken = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 DOCX' }).click();
    expect((await taken).suggestedFilename()).toMatch(/\.docx$/);
    const pdf = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 PDF' }).click();
    expect((await pdf).suggestedFilename()).toMatch(/\.pdf$/);
  });

  it('leaves after the check before sending, and serves the reply', async () => {
    const { id, letter } = await drafted();
    await does('officer', id, 'submit-for-review');
    await does('secrecy', id, 'clear-secrecy', CLEARED);
    await does('adviser', id, 'agree', agreeing('DENIED.PROCESS'));
    await does('leader', id, 'sign');
    await desk.office.app.get(WorkRunner, { strict: false }).runDue();
    const page = await desk.at('clerk', `${letter}?view=sending`);
    const check = page.getByRole('region', { name: '送达前检查' });
    await check.getByText('请填写邮件号码。').waitFor();
    await check.getByText(/在期限内（2026年.*届满）/).first().waitFor();
    await eventually(async () => expect(await page.getByRole('button', { name: '确认送达' }).isDisabled()).toBe(true));
    await picture(page, 'sending');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('收件地址').fill('江西省丰城市剑光街道示范路1号');
    await page.getByLabel('邮政企业').fill('中国邮政EMS');
    await page.getByLabel('邮件号码').fill('EA123456789CN');
    await check.getByText('本次送达将使答复期限停止计算。').waitFor();
    await page.getByRole('button', { name: '确认送达' }).click();
    await page.getByText('已登记送达，答复期限停止计算。').waitFor();
    const attempt = page.getByRole('article', { name: '第 1 次' });
    await attempt.getByText('答复送达').waitFor();
    await attempt.getByRole('button', { name: '登记结果' }).click();
    await attempt.getByRole('button', { name: '保存结果' }).click();
    await attempt.getByText('已送达', { exact: true }).waitFor();
    await eventually(async () => expect(await stateOf(id)).toBe('REPLIED'));
  });

  it('offers every form: sheets for the file are made, letters lead to their step', async () => {
    const { id } = await drafted();
    const page = await desk.at('officer', `/requests/${id}/letters/new`);
    await page.getByRole('button', { name: '补正告知书' }).click();
    await page.getByText('该文书由相应办理步骤生成').waitFor();
    await page.getByRole('button', { name: '审查呈批单', exact: false }).first().click();
    await page.getByRole('button', { name: '制作并存卷' }).click();
    await page.waitForURL(/\/letters\/[0-9a-f-]{36}/);
    await page.getByText('已出具').first().waitFor();
  });

  it('works out a fee by both methods, and proposes it', async () => {
    const id = await desk.office.assigned();
    const page = await desk.at('officer', `/requests/${id}/examination?part=fee`);
    await page.getByRole('spinbutton', { name: '拟提供的页数' }).fill('120');
    await page.keyboard.press('Tab');
    await page.getByText('1,100 元').waitFor();
    await picture(page, 'examination-fee');
    await page.getByRole('region', { name: '按量计收（页）' }).getByRole('button', { name: '按此方式提出收费' }).click();
    await confirm(page.getByRole('dialog').filter({ hasText: '计收方式' }));
    await page.getByText('已提出：按量计收（页），1,100 元').waitFor();
    await page.getByText('待批准').waitFor();
  });
});

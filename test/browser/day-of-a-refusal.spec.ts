import type { Page } from 'playwright-core';
import { assigns, logsAtCounter, opensLogged } from './support/at-the-counter.js';
import { cameToHand, confirm, dialogOf, fillDay, give, pick, posts, stateIs } from './support/at-work.js';
import { picture, rowsBecome, settled } from './support/console-office.js';
import { describeDay } from './support/office-day.js';

const COMPANY = '丰城某某建设有限公司';
const MENDED = '施工合同价格明细反映该公司的成本和利润，不为公众所知，具有商业价值，公开将直接损害其在后续投标中的竞争地位；不公开不会对公共利益造成重大影响。';

/** The whole refusal, from the counter to the archive, each hand on its own screen. */
describeDay('a refusal with a third party', '2026-03-02', (day, part) => {
  let id = '';
  const onCase = (who: Parameters<typeof day.comes>[0], path = '') => day.comes(who, `/requests/${id}${path}`);

  part('is logged at the counter and given to an officer', async () => {
    const clerk = await day.comes('clerk');
    expect(await logsAtCounter(clerk, { content: '剑邑大道改造工程施工合同及价格明细' })).toBe('丰自然资公开申〔2026〕1号');
    await assigns(clerk);
    id = await opensLogged(clerk);
    await stateIs(clerk, '审查办理中');
  });

  part('touches a third party, who is asked by letter; the clock stands still meanwhile', async () => {
    const officer = await day.comes('officer');
    await rowsBecome(officer, 1);
    await officer.locator('tbody a').first().click();
    await officer.getByRole('link', { name: '检索和审查' }).click();
    await officer.getByRole('tab', { name: '征求意见' }).click();
    await officer.getByRole('button', { name: '征求第三方意见' }).click();
    const ask = dialogOf(officer, '征求第三方意见');
    await ask.getByLabel('第三方名称（姓名）').fill(COMPANY);
    await ask.getByLabel('联系方式、地址').fill('丰城市剑邑大道8号');
    await pick(officer, ask, '涉及的权益', '商业秘密');
    await ask.getByLabel('征求意见的信息').fill('施工合同价格明细');
    await fillDay(ask.getByRole('textbox', { name: '书面告知申请人日期' }), '2026-03-02');
    await ask.getByText('停止计算').first().waitFor();
    await confirm(ask);
    await officer.getByRole('article', { name: /第三方/ }).getByText('待签收').waitFor();

    await day.machineWorks();
    const clerk = await onCase('clerk', '?tab=letters');
    await posts(clerk, clerk.getByRole('row', { name: /征求第三方意见书/ }), { number: 'XA11111111136', to: { name: COMPANY, address: '丰城市剑邑大道8号', why: '第三方的注册地址' } });
  });

  part('is answered: the letter came to hand, and the company refuses with reason', async () => {
    await day.until('2026-03-04');
    const clerk = await onCase('clerk', '?tab=letters');
    await cameToHand(clerk, clerk.getByRole('row', { name: /征求第三方意见书/ }), '收发室');

    await day.until('2026-03-10');
    const officer = await onCase('officer', '/examination?part=consultations');
    const party = officer.getByRole('article', { name: /第三方/ });
    await party.getByText('待复').waitFor();
    await party.getByRole('button', { name: '登记答复' }).click();
    const answer = officer.getByRole('dialog').filter({ hasText: '对方意见' });
    await pick(officer, answer, '对方意见', '不同意公开');
    await answer.getByLabel('不同意的理由').fill('合同价格系商业秘密，公开将损害竞争地位');
    await answer.getByText('本机关认为其理由合理').click();
    await confirm(answer);
    await party.getByText('已复：不同意公开').waitFor();
    await picture(officer, 'day-refusal-answered');
  });

  part('is searched for, decided by the seven questions and drafted', async () => {
    const officer = await onCase('officer', '/examination');
    await officer.getByRole('button', { name: '登记检索' }).click();
    const search = dialogOf(officer, '登记检索记录');
    await search.getByLabel('检索的系统').fill('公文系统');
    await search.getByLabel('检索的地点（档案室、科室等）').fill('档案室');
    await search.getByLabel('检索词').fill('剑邑大道 施工合同');
    await search.getByLabel('检索结果').fill('检索到施工合同一份');
    await confirm(search);
    await officer.getByRole('tab', { name: '七个问题' }).click();
    for (const words of ['内容明确，无需补正', '是政府信息公开申请', '由本机关负责公开', '有现成信息', '保护第三方合法权益', '答复书']) await officer.getByRole('radio', { name: words, exact: true }).check();
    await officer.getByRole('textbox', { name: '商业秘密或者个人隐私' }).fill('施工合同价格明细属于第三方的商业秘密');
    await officer.getByRole('textbox', { name: '已征求第三方意见及其答复' }).fill('已书面征求第三方意见，第三方不同意公开，理由合理');
    await officer.getByRole('textbox', { name: '公共利益的衡量' }).fill('不公开价格明细不会对公共利益造成重大影响');
    await officer.getByText('状态变为：起草答复').waitFor();
    await officer.getByRole('button', { name: '提出答复意见' }).click();
    await officer.waitForURL(/\/letters\/[0-9a-f-]{36}/);
    await settled(officer);
    await submits(officer);
    await clearsSecrecy();
  });

  part('comes back once from the adviser, who points at a sentence', async () => {
    const adviser = await day.comes('adviser', '/review');
    await rowsBecome(adviser, 1);
    await adviser.locator('tbody a').first().click();
    await adviser.locator('.paper').waitFor();
    await point(adviser, /公共利益/);
    await adviser.keyboard.press('c');
    await adviser.getByLabel('批注意见').fill('请写明公开会造成什么损害');
    await adviser.getByRole('button', { name: '保存批注' }).click();
    await adviser.locator('.comment').getByText('请写明公开会造成什么损害').waitFor();
    await adviser.getByRole('radiogroup', { name: '审查意见' }).getByText('退回修改', { exact: true }).click();
    await point(adviser, /公共利益/);
    await adviser.keyboard.press('r');
    await adviser.getByLabel('退回理由').fill('理由不具体，请写明损害');
    await picture(adviser, 'day-refusal-return');
    await adviser.getByRole('button', { name: /提交审查意见：退回修改/ }).click();
    await adviser.getByText('审查意见已提交').waitFor();
  });

  part('is mended at that sentence and submitted again', async () => {
    await day.until('2026-03-11');
    const officer = await onCase('officer');
    await stateIs(officer, '起草答复');
    await officer.getByRole('link', { name: '编辑答复文书' }).click();
    await settled(officer);
    const passage = officer.locator('[data-passage="reason"]');
    await passage.getByText('请写明公开会造成什么损害').waitFor();
    await passage.getByRole('button', { name: '答复批注' }).click();
    await passage.getByRole('textbox', { name: '答复批注' }).fill('已写明对竞争地位的损害');
    await passage.getByRole('button', { name: '发送答复' }).click();
    await passage.getByText('已写明对竞争地位的损害').waitFor();
    await officer.getByRole('textbox', { name: '理由', exact: true }).fill(MENDED);
    await officer.getByRole('button', { name: '保存文书' }).click();
    await officer.getByText('已保存为第 2 版').waitFor();
    await submits(officer);
    await clearsSecrecy();
  });

  part('is agreed to, compared with the round before', async () => {
    const adviser = await day.comes('adviser', '/review');
    await adviser.locator('tbody a').first().click();
    await adviser.locator('.paper').waitFor();
    await adviser.getByRole('tab', { name: /与上轮比较/ }).click();
    await adviser.locator('ins').first().waitFor();
    await adviser.getByRole('tab', { name: /^批注/ }).click();
    await adviser.getByText('已写明对竞争地位的损害').waitFor();
    await adviser.getByRole('button', { name: '标为已处理' }).click();
    await adviser.getByRole('tab', { name: /批注（0）/ }).waitFor();
    await adviser.getByRole('tab', { name: /七个问题/ }).click();
    await adviser.getByRole('button', { name: /其余全部认可/ }).click();
    await adviser.getByRole('radiogroup', { name: '审查意见' }).getByText('同意', { exact: true }).click();
    await adviser.getByLabel('审查意见', { exact: true }).last().fill('理由已写明，合法');
    await adviser.getByRole('button', { name: '提交审查意见：同意' }).click();
    await adviser.getByText('孙律已对第 2 版表示同意').waitFor();
  });

  part('is signed by the leader, who has read it', async () => {
    const leader = await day.comes('leader');
    await rowsBecome(leader, 1);
    await leader.getByRole('button', { name: '查看文书' }).click();
    await leader.getByRole('dialog').locator('.paper').getByText(MENDED).waitFor();
    await leader.keyboard.press('Escape');
    await leader.getByRole('dialog').waitFor({ state: 'detached' });
    await leader.locator('tbody').getByRole('button', { name: '签发', exact: true }).click();
    await confirm(leader.getByRole('dialog'));
    await leader.getByText('没有待审批的事项').waitFor();
  });

  part('is posted by the clerk and comes to hand', async () => {
    await day.until('2026-03-12');
    await day.machineWorks();
    const clerk = await onCase('clerk', '?tab=letters');
    await clerk.getByRole('row', { name: /答复书/ }).getByRole('link').first().click();
    await clerk.getByRole('tab', { name: '送达' }).click();
    const check = clerk.getByRole('region', { name: '送达前检查' });
    await check.getByText('请填写邮件号码。').waitFor();
    await clerk.getByLabel('收件地址').fill('江西省丰城市剑光街道示范路1号');
    await clerk.getByLabel('邮件号码').fill('XA22222222236');
    await check.getByText('本次送达将使答复期限停止计算。').waitFor();
    await clerk.getByRole('button', { name: '确认送达' }).click();
    await clerk.getByText('已登记送达，答复期限停止计算。').waitFor();
    await day.until('2026-03-16');
    const attempt = clerk.getByRole('article', { name: '第 1 次' });
    await attempt.getByRole('button', { name: '登记结果' }).click();
    await attempt.getByLabel('签收人').fill('本人');
    await attempt.getByRole('button', { name: '保存结果' }).click();
    await attempt.getByText('已送达', { exact: true }).waitFor();
    await clerk.getByRole('link', { name: '返回申请' }).click();
    await stateIs(clerk, '已答复');
    await clerk.locator('.dues').getByText('按期答复').first().waitFor();
    await picture(clerk, 'day-refusal-replied');
  });

  part('is archived when its remedies are over, and its record verifies', async () => {
    await day.until('2026-11-16');
    const head = await onCase('head');
    await confirm(await give(head, '归档'));
    await stateIs(head, '已归档');
    const supervisor = await onCase('supervisor', '?tab=record');
    const record = supervisor.getByRole('region', { name: '办理记录' }).locator('tbody tr');
    await record.first().waitFor();
    const entries = await record.count();
    await supervisor.getByRole('button', { name: '校验办理记录' }).click();
    await supervisor.getByText(`记录完整：${entries} 条全部相符`).waitFor();
    for (const words of ['退回修改', '合法性审查同意', '签发', '送达', '归档']) await supervisor.getByRole('cell', { name: new RegExp(`^${words}`) }).first().waitFor();
    await picture(supervisor, 'day-refusal-record');
  });

  async function submits(officer: Page): Promise<void> {
    await officer.getByRole('button', { name: '提交审查' }).click();
    await confirm(dialogOf(officer, '提交审查'));
    await officer.getByText('已提交审查。').waitFor();
  }

  async function clearsSecrecy(): Promise<void> {
    const secrecy = await onCase('secrecy');
    const form = await give(secrecy, '保密审查通过');
    await form.getByLabel('审查意见').fill('不涉密');
    await confirm(form);
    await stateIs(secrecy, '合法性审查');
  }

  /** Goes from sentence to sentence by keyboard. */
  async function point(page: Page, words: RegExp): Promise<void> {
    await page.locator('.paper').click();
    for (let i = 0; i < 60 && !(await page.locator('.quote').getByText(words).isVisible()); i += 1) await page.keyboard.press('j');
    await page.locator('.quote').getByText(words).waitFor();
  }
});

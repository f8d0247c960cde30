import { ORGANS, expectStatus } from '../support/office.js';
import { DENIAL } from '../support/review-desk.js';
import { describeInBrowser } from './support/chromium.js';
import { ConsoleOffice, eventually, picture, seriousFaults, settled } from './support/console-office.js';

const TEXT = '【文件名称】系批准前的讨论稿，尚未形成最终结论，公开会影响公正决策。';

describeInBrowser('standard paragraphs and samples of letters', () => {
  let desk: ConsoleOffice;
  beforeAll(async () => void (desk = await ConsoleOffice.open('2026-03-02')));
  afterEach(() => desk.closeWindows());
  afterAll(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
  });

  it('are written by the head with the check beside, put into a letter by its officer with one press, and stand in its record', async () => {
    const page = await desk.at('head', '/administration/paragraphs');
    await page.getByText('还没有标准段落').waitFor();
    await page.getByRole('button', { name: /新建标准段落/ }).click();
    const dialog = page.getByRole('dialog', { name: '新建标准段落' });
    await dialog.getByRole('textbox', { name: '名称' }).fill('讨论稿的理由');
    await dialog.getByRole('combobox', { name: '答复类型或者依据' }).click();
    await page.getByRole('option', { name: '过程性信息', exact: true }).click();
    await dialog.getByRole('textbox', { name: '文字' }).fill('请于XX日前联系某某。');
    await dialog.getByText('有须更正的问题，更正后才能保存。').waitFor();
    await picture(page, 'paragraph-refused');
    await dialog.getByRole('textbox', { name: '文字' }).fill(TEXT);
    await dialog.getByText('检查未发现问题。').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForURL(/\/administration\/paragraphs\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: '讨论稿的理由' }).waitFor();
    await picture(page, 'paragraph');

    const id = await desk.office.assigned();
    expectStatus(await desk.office.command('officer', id, 'propose-outcome', DENIAL), 200);
    const { items } = expectStatus(await desk.office.ask('officer', 'GET', `/requests/${id}/letters`), 200).body as { items: { id: string; form: string }[] };
    const letter = items.find(({ form }) => form.startsWith('reply:'))!;
    const editor = await desk.at('officer', `/requests/${id}/letters/${letter.id}`);
    await editor.getByRole('button', { name: '在“理由”中插入标准段落' }).click();
    await editor.getByRole('dialog', { name: '插入标准段落：理由' }).getByRole('button', { name: '插入“讨论稿的理由”' }).waitFor();
    expect(await seriousFaults(editor)).toEqual([]);
    await picture(editor, 'paragraph-picker');
    await editor.getByRole('button', { name: '插入“讨论稿的理由”' }).click();
    const passage = editor.getByRole('textbox', { name: '理由' });
    await eventually(async () => expect(await passage.inputValue()).toContain(TEXT));
    await passage.fill(TEXT.replace('【文件名称】', '《用地批复》'));
    await editor.getByRole('button', { name: '保存文书' }).click();
    const used = editor.getByRole('region', { name: '所用标准段落' });
    await used.getByText('第 1 版').waitFor();
    await used.getByText('原文', { exact: true }).waitFor();
    await picture(editor, 'paragraph-used');
    const { items: entries } = (await desk.office.ask('officer', 'GET', `/requests/${id}/record?type=REVISE_LETTER`)).body as { items: { payload: { paragraphs: object[] } }[] };
    expect(entries.map(({ payload }) => payload.paragraphs)).toMatchObject([[{ blockId: 'reason', version: 1 }]]);
  });

  it.each(['small', 'large'] as const)('show every form as an organ would send it, as text and as printed (%s)', async (size) => {
    const page = await desk.at('admin', '/administration/letter-forms', { size });
    await page.getByLabel('查找').fill('补正');
    await page.getByRole('link', { name: /补正/ }).first().click();
    await page.getByText('发出补正告知').first().waitFor();
    await page.goto(`${desk.url}/administration/letter-forms/correction-notice?organ=${ORGANS.land}`);
    await settled(page);
    await page.getByRole('article', { name: '文书正文' }).getByText('丰城市自然资源局').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, `letter-form-${size}`);
    await page.getByText('打印样式').click();
    await page.getByRole('button', { name: '下载 PDF' }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 DOCX' }).click()]);
    expect(download.suggestedFilename()).toMatch(/样稿\.docx$/);
  });
});

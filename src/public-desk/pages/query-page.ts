import { html, type Part } from '../../platform/web-pages/html.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { deskPage } from './desk-page.js';
import { errorSummary, textField, type Sheet, type TextWords } from './form-parts.js';

const NUMBER: TextWords = { name: 'number', label: { zh: '收件编号或者登记编号', en: 'Number' }, hint: { zh: '例如：丰府办公开来〔2026〕3号，括号写成哪种都可以。', en: 'As 丰府办公开来〔2026〕3号; any kind of brackets will do.' }, max: 100, width: 'middle', required: true };
const CODE: TextWords = { name: 'code', label: { zh: '查询码', en: 'Query code' }, hint: { zh: '16 个字母和数字，不区分大小写，连字符可以不填。', en: '16 letters and digits; capitals and hyphens do not matter.' }, max: 60, width: 'short', required: true };
const LABELS: Readonly<Record<string, Bilingual>> = { number: NUMBER.label, code: CODE.label };

/** Number and code: by POST, so that the code stands in no address and no history. */
export function queryPage(sheet: Sheet, notice?: Part): string {
  const { view } = sheet;
  const title = view.say({ zh: '查询办理情况', en: 'Ask after a request' });
  return deskPage({
    view, title, path: '/apply/query', faulty: sheet.faults.size > 0,
    main: html`${errorSummary(sheet, LABELS)}${notice}<h1>${title}</h1>
<p class="lead">${view.say({ zh: '凭收件编号和查询码查看办理情况，补正、撤回申请，下载通过网络送达的文书。', en: 'With the number and the code you see where the request stands, correct or withdraw it, and download letters that were sent electronically.' })}</p>
<form class="sheet" action="${view.to('/apply/query')}" method="post" novalidate data-once>
${textField(sheet, NUMBER)}${textField(sheet, CODE)}<p class="acts"><button type="submit">${view.say({ zh: '查询', en: 'Open' })}</button></p>
</form>
<p class="hint">${view.say({ zh: '没有查询码或者遗失的，请持身份证明向受理机关申请出具，或者电话询问办理情况。', en: 'Without a code, or if you lost it: the organ gives you one when you show who you are, and answers the telephone.' })}</p>`,
  });
}

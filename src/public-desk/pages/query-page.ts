import { html, type Part } from '../../platform/web-pages/html.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { View } from '../../platform/web-pages/view.js';
import { deskPage } from './desk-page.js';
import { errorSummary, textField, type Sheet, type TextWords } from './form-parts.js';

const NUMBER: TextWords = { name: 'number', label: { zh: '收件编号或者登记编号', en: 'Number' }, hint: { zh: '印在提交成功的页面或者登记回执上，例如：丰府办公开来〔2026〕3号。括号写成哪种都可以。', en: 'It stands on the page you got when submitting, or on the acknowledgement, as 丰府办公开来〔2026〕3号; any kind of brackets will do.' }, max: 100, width: 'middle', required: true };
const CODE: TextWords = { name: 'code', label: { zh: '查询码', en: 'Query code' }, hint: { zh: '16 个字母和数字，例如：K7QM-3XWP-9DHT-B2VC。不区分大小写，连字符可以不填。', en: '16 letters and digits, as K7QM-3XWP-9DHT-B2VC; capitals and hyphens do not matter.' }, max: 60, width: 'short', required: true };
const LABELS: Readonly<Record<string, Bilingual>> = { number: NUMBER.label, code: CODE.label };

/** The case was opened, and is closed again: the hour is over, or another code was given out. */
export const overNotice = (view: View): Part => html`<p class="notice" role="status">${view.say({ zh: '查询已经超时，或者换发了新的查询码。请重新输入编号和查询码。', en: 'The query has expired, or a new code was given out. Enter number and code again.' })}</p>
`;

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
<h2>${view.say({ zh: '没有查询码，或者遗失了', en: 'No code, or lost it' })}</h2>
<p>${view.say({ zh: '请持身份证明到受理机关重新出具，或者致电受理机关询问办理情况。为了保护您的信息，查询码不能通过电话或者邮件告知。', en: 'Show the organ who you are and it gives you a new one, or ask by telephone how the request stands. To protect you, codes are told neither by telephone nor by mail.' })} <a href="${view.to('/open/help')}#contacts">${view.say({ zh: '各机关地址和电话', en: 'Addresses and telephones' })}</a></p>`,
  });
}

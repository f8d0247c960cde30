import { reachedOn, type DueDate } from '../../../workflows/clock/due-date.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';
import { html, type Part } from '../../platform/web-pages/html.js';
import { chinese, day } from '../../platform/web-pages/pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import { deskPage } from './desk-page.js';
import { hidden } from './form-parts.js';
import { officeBox, telephone, type Office } from './office-box.js';

export interface ReceiptPage {
  readonly view: View;
  readonly organ: Office;
  readonly intakeNumber: string;
  readonly submittedOn: string;
  readonly today: string;
  /** When the reply would be due if both sides confirmed today. */
  readonly ifConfirmed: DueDate;
  readonly code: string | null;
  readonly files: number;
  readonly warnings: readonly FieldFault[];
}

/** What an applicant takes home: the number, and the code that is shown this once. */
export function receiptPage({ view, organ, intakeNumber, submittedOn, today, ifConfirmed, code, files, warnings }: ReceiptPage): string {
  const zh = view.language === 'zh';
  const title = zh ? '申请已经提交' : 'The request is submitted';
  return deskPage({
    view, title, path: '/apply/new', section: '/apply', answer: true,
    main: html`<h1>${title}</h1>
<p class="done" role="status">${zh ? '请现在就打印本页，或者抄下、拍下收件编号和查询码。查询码只显示这一次，本站不保存原文；遗失的，可以持身份证明请受理机关重新出具。' : 'Print this page now, or write down or photograph the number and the code. The code is shown this once and is not kept as it is; if you lose it, the organ gives you a new one when you show who you are.'}</p>
<dl class="known slip">
<div><dt>${zh ? '收件编号' : 'Number'}</dt><dd><strong>${chinese(view, intakeNumber)}</strong></dd></div>
<div><dt>${zh ? '查询码' : 'Query code'}</dt><dd>${code === null ? (zh ? '已另行出具，以新的查询码为准' : 'another one was given out since') : html`<span class="code">${code}</span>`}</dd></div>
<div><dt>${zh ? '受理机关' : 'Organ'}</dt><dd>${chinese(view, organ.name)}</dd></div>
<div><dt>${zh ? '提交日期' : 'Submitted on'}</dt><dd>${day(view, submittedOn)}</dd></div>
<div><dt>${zh ? '查询方法' : 'To ask after it'}</dt><dd>${zh ? html`在本站<a href="${view.to('/apply/query')}">查询办理</a>栏目输入收件编号和查询码` : html`number and code on the page <a href="${view.to('/apply/query')}">Status</a> of this site`}</dd></div>
<div><dt>${zh ? '收到的文件' : 'Files received'}</dt><dd>${files}${zh ? ' 个' : ''}</dd></div>
</dl>
<p class="acts noprint" data-print="${zh ? '打印本页' : 'Print this page'}"></p>
<h2>${zh ? '接下来' : 'What comes next'}</h2>
<ol class="steps">
<li><strong>${zh ? '请您确认这件申请由您提交。' : 'Confirm that you made this request.'}</strong>${zh ? '这是双方确认中您的一方，点一下就好。' : ' That is your half of the confirmation; one press will do.'}${code === null ? null : confirmForm(view, intakeNumber, code)}</li>
<li><strong>${zh ? '行政机关与您联系并确认收到。' : 'The organ contacts you and confirms receipt.'}</strong>${zh ? '双方确认之日为收到申请之日（条例第三十一条）。没有等到联系的，请' : ' The day on which both have confirmed is the day of receipt (Art. 31). If nobody contacts you, please '}${call(view, organ)}</li>
<li><strong>${zh ? '收到之日起 20 个工作日内答复。' : 'The reply is due within 20 working days of receipt.'}</strong>${expected(view, today, ifConfirmed)}${zh ? '确认后，查询页面会显示准确的答复期限；需要延长或者补正的，会告知您（条例第三十条、第三十三条）。' : ' Once confirmed, the query page shows the day; you are told of an extension or of what to correct (Arts. 30, 33).'}</li>
</ol>
${warningList(view, warnings)}${officeBox(view, organ)}`,
  });
}

function call(view: View, { phone }: Office): Part {
  if (phone) return html`${view.say({ zh: '致电 ', en: 'call ' })}${telephone(phone)}${view.language === 'zh' ? '。' : '.'}`;
  return view.say({ zh: '与受理机关联系。', en: 'ask the organ.' });
}

function expected(view: View, today: string, due: DueDate): Part {
  const on = reachedOn(due);
  if (on === null) return null;
  return html`${view.say({ zh: '如果双方在今天（', en: ' If both sides confirm today (' })}${day(view, today)}${view.say({ zh: '）确认，答复期限届满日为', en: '), the last day is ' })}${due.provisional ? view.say({ zh: '（预计）', en: '(provisional) ' }) : null}${day(view, on)}${view.language === 'zh' ? '。' : '.'}`;
}

function confirmForm(view: View, number: string, code: string): Part {
  return html`<form action="${view.to('/apply/query')}" method="post" data-once>${hidden('number', number)}${hidden('code', code)}<p class="acts"><button type="submit">${view.say({ zh: '现在去确认', en: 'Confirm now' })}</button></p></form>`;
}

function warningList(view: View, warnings: readonly FieldFault[]): Part {
  if (warnings.length === 0) return null;
  return html`<h2>${view.say({ zh: '可能需要补充的内容', en: 'What may have to be added' })}</h2>
<p>${view.say({ zh: '以下内容不影响提交，行政机关可能会请您补正：', en: 'None of this keeps the request back; the organ may ask you to correct it:' })}</p>
<ul>${warnings.map(({ message }) => html`<li>${view.say(message)}</li>
`)}</ul>`;
}

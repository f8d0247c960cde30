import type { FieldFault } from '../../platform/errors/general-errors.js';
import { html, type Part } from '../../platform/web-pages/html.js';
import { chinese, day } from '../../platform/web-pages/pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import { deskPage } from './desk-page.js';
import { hidden } from './form-parts.js';

export interface ReceiptPage {
  readonly view: View;
  readonly organ: string;
  readonly intakeNumber: string;
  readonly submittedOn: string;
  readonly code: string | null;
  readonly files: number;
  readonly warnings: readonly FieldFault[];
}

/** What an applicant takes home: the number, and the code that is shown this once. */
export function receiptPage({ view, organ, intakeNumber, submittedOn, code, files, warnings }: ReceiptPage): string {
  const zh = view.language === 'zh';
  const title = zh ? '申请已经提交' : 'The request is submitted';
  return deskPage({
    view, title, path: '/apply/new', section: '/apply', answer: true,
    main: html`<h1>${title}</h1>
<p class="done" role="status">${zh ? '请打印本页，或者抄下收件编号和查询码。查询码只显示这一次，我们也不保存原文；遗失的，可以持身份证明请受理机关重新出具。' : 'Print this page, or write down the number and the code. The code is shown this once and is not kept as it is; if you lose it, the organ gives you a new one when you show who you are.'}</p>
<dl class="known">
<div><dt>${zh ? '收件编号' : 'Number'}</dt><dd><strong>${chinese(view, intakeNumber)}</strong></dd></div>
<div><dt>${zh ? '查询码' : 'Query code'}</dt><dd>${code === null ? (zh ? '已另行出具，以新的查询码为准' : 'another one was given out since') : html`<span class="code">${code}</span>`}</dd></div>
<div><dt>${zh ? '受理机关' : 'Organ'}</dt><dd>${chinese(view, organ)}</dd></div>
<div><dt>${zh ? '提交日期' : 'Submitted on'}</dt><dd>${day(view, submittedOn)}</dd></div>
<div><dt>${zh ? '收到的文件' : 'Files received'}</dt><dd>${files}${zh ? ' 个' : ''}</dd></div>
</dl>
<p class="noprint" data-print="${zh ? '打印本页' : 'Print this page'}"></p>
<h2>${zh ? '接下来' : 'What comes next'}</h2>
<ol class="steps">
<li>${zh ? '请确认这件申请由您提交：这是双方确认中您的一方。行政机关也会与您联系并作出确认。' : 'Confirm that you made this request: that is your half of the confirmation. The organ will contact you and confirm, too.'}${code === null ? null : confirmForm(view, intakeNumber, code)}</li>
<li>${zh ? '双方确认之日为收到申请之日。从那一天起20个工作日内答复，届时查询页面会显示答复期限（条例第三十一条、第三十三条）。' : 'The day on which both have confirmed is the day of receipt. The reply is due within 20 working days of it; the query page will show the day (Arts. 31, 33).'}</li>
</ol>
${warningList(view, warnings)}`,
  });
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

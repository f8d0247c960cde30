import { EXTENSIONS_OF_APPLICANTS } from '../../attachments/upload/applicant-files.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import { breadcrumb, chinese } from '../../platform/web-pages/pieces.js';
import type { CaseStanding } from '../standing/standings.js';
import { deskPage } from './desk-page.js';
import { checkField, errorSummary, fileField, hidden, textArea, type FieldWords, type Sheet } from './form-parts.js';

/** A page of one act in the own case. */
export interface ActSheet extends Sheet {
  readonly standing: CaseStanding;
  readonly formKey: string;
  readonly filesLost?: boolean;
}

interface Act {
  readonly title: Bilingual;
  readonly path: string;
  readonly labels: Readonly<Record<string, Bilingual>>;
  readonly intro: Part;
  readonly fields: Html;
  readonly button: Bilingual;
  readonly grave?: boolean;
  readonly files?: boolean;
}

function actPage(sheet: ActSheet, { title, path, labels, intro, fields, button, grave, files }: Act): string {
  const { view, formKey } = sheet;
  const lost = sheet.filesLost && html`<p><strong>${view.say({ zh: '刚才选择的文件没有保留，请重新选择。', en: 'The files you chose are not kept by the browser: choose them again.' })}</strong></p>
`;
  return deskPage({
    view, path, title: view.say(title), section: '/apply/query', faulty: sheet.faults.size > 0,
    main: html`${errorSummary(sheet, labels, lost)}${breadcrumb(view, [['/apply/case', view.say({ zh: '办理情况', en: 'Where the request stands' })]], view.say(title))}
<h1>${view.say(title)}</h1>
${intro}
<form class="sheet" action="${view.to(path)}" method="post"${files ? html` enctype="multipart/form-data"` : null} novalidate data-once>
${hidden('formKey', formKey)}${fields}<p class="acts"><button type="submit"${grave ? html` class="grave"` : null}>${view.say(button)}</button> <a href="${view.to('/apply/case')}">${view.say({ zh: '返回', en: 'Back' })}</a></p>
</form>`,
  });
}

const FILES: FieldWords & { readonly accept: readonly string[]; readonly several: true } = {
  name: 'files', label: { zh: '文件（可以不传）', en: 'Files (may be left out)' }, hint: { zh: '可上传 PDF、JPG、PNG、TIFF 图片、Word、OFD、TXT，最多 3 个，每个不超过 20 MB。', en: 'PDF, JPG, PNG, TIFF, Word, OFD and TXT; three at most, 20 MB each.' }, accept: EXTENSIONS_OF_APPLICANTS, several: true,
};

export function correctionPage(sheet: ActSheet): string {
  const { view, standing } = sheet;
  const items = standing.expected.find(({ kind }) => kind === 'correct')?.items ?? [];
  const content = { name: 'content', label: { zh: '补正后的申请内容', en: 'The request as corrected' }, hint: { zh: '请完整写明补正后的内容；写在文件里的，也可以只上传文件。', en: 'Write the whole request as corrected; or send it as a file.' }, max: 5_000 } as const;
  return actPage(sheet, {
    title: { zh: '提交补正', en: 'Send the correction' }, path: '/apply/case/correction', labels: { content: content.label, files: FILES.label }, files: true,
    intro: html`<p>${view.say({ zh: '请按补正告知书补正以下事项。答复期限从行政机关收到补正之日起重新计算（条例第三十条）；在网上提交的，提交当日即为收到补正之日。', en: 'Correct the following, as the notice says. The time for the reply runs anew from the day the correction comes (Art. 30): sent here, today.' })}</p>
<ol>${items.map((item) => html`<li>${chinese(view, item)}</li>`)}</ol>
<p>${view.say({ zh: '原申请内容：', en: 'Asked for so far: ' })}${chinese(view, standing.summary)}</p>`,
    fields: html`${textArea(sheet, content)}${fileField(sheet, FILES)}`, button: { zh: '提交补正', en: 'Send the correction' },
  });
}

/** The second page, on which the withdrawal is confirmed. */
export function withdrawalPage(sheet: ActSheet): string {
  const { view, standing } = sheet;
  const confirmed: FieldWords = { name: 'confirmed', label: { zh: '我确认撤回这件申请', en: 'I confirm that I withdraw this request' } };
  const note = { name: 'note', label: { zh: '备注（可以不填）', en: 'Note (may be left out)' }, max: 500, rows: 3 } as const;
  return actPage(sheet, {
    title: { zh: '撤回申请', en: 'Withdraw the request' }, path: '/apply/case/withdrawal', labels: { confirmed: confirmed.label, note: note.label }, grave: true,
    intro: html`<p class="notice">${view.say({ zh: '撤回后本件即告结束，行政机关不再答复，也不能恢复；以后仍然可以重新提出申请。', en: 'Withdrawn, the case is closed for good and gets no reply. You may make a new request at any time.' })}</p>
<p>${chinese(view, standing.number ?? standing.intakeNumber)}${view.language === 'zh' ? '：' : ': '}${chinese(view, standing.summary)}</p>`,
    fields: html`${checkField(sheet, confirmed)}${textArea(sheet, note)}`, button: { zh: '撤回申请', en: 'Withdraw the request' },
  });
}

export function messagePage(sheet: ActSheet): string {
  const { view } = sheet;
  const text = { name: 'text', label: { zh: '说明', en: 'What you want to say' }, hint: { zh: '例如：申请数量、频次的理由；逾期补正的正当理由；对申请内容的补充。', en: 'As: reasons for number and frequency; why a correction is late; an addition.' }, max: 2_000, required: true } as const;
  return actPage(sheet, {
    title: { zh: '提交说明或者补充材料', en: 'Send reasons or further material' }, path: '/apply/case/message', labels: { text: text.label, files: FILES.label }, files: true,
    intro: html`<p>${view.say({ zh: '提交后转给承办人员，并存入案卷。这里不办理补正和撤回。', en: 'It goes to the officer in charge and into the file. Corrections and withdrawals have pages of their own.' })}</p>`,
    fields: html`${textArea(sheet, text)}${fileField(sheet, FILES)}`, button: { zh: '提交', en: 'Send' },
  });
}

export function suggestionPage(sheet: ActSheet): string {
  const { view } = sheet;
  const reason = { name: 'reason', label: { zh: '理由（可以不填）', en: 'Why (may be left out)' }, max: 2_000, rows: 4 } as const;
  return actPage(sheet, {
    title: { zh: '建议主动公开', en: 'Suggest publication' }, path: '/apply/case/suggestion', labels: { reason: reason.label },
    intro: html`<p>${view.say({ zh: '您可以建议行政机关把所申请的信息向所有人主动公开。经审核属于主动公开范围的，行政机关应当及时主动公开（条例第四十四条）。', en: 'You may suggest that what you asked for be disclosed to everybody. If it belongs to what has to be published, the organ publishes it soon (Art. 44).' })}</p>`,
    fields: textArea(sheet, reason), button: { zh: '提出建议', en: 'Suggest it' },
  });
}

import type { Organ } from '../../identity/organs/organ.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import type { View } from '../../platform/web-pages/view.js';
import { deskPage } from './desk-page.js';
import { errorSummary, fileField, hidden, trap, type Choice } from './form-parts.js';
import { FIELD, FIELD_LABELS, FILES_HINT, kindChoices, mediumChoices, paperChoices, routeChoices, SCANNED } from './request-fields.js';
import { carried, FIELDS_OF, progress, STEP_TITLES, stepTitle, type Step, type StepSheet } from './steps.js';

export interface CheckSheet extends StepSheet {
  readonly organs: readonly Organ[];
  readonly formKey: string;
  /** Files are scanned when they come in. */
  readonly scanned: boolean;
}

/** The last step: everything as it will be sent, with a way back to each part; the papers; and the button. */
export function checkPage(sheet: CheckSheet): string {
  const { view, formKey } = sheet;
  return deskPage({
    view, title: stepTitle(view, 'check'), path: '/apply/new', section: '/apply', faulty: sheet.faults.size > 0, answer: true,
    main: html`${errorSummary(sheet, FIELD_LABELS, sheet.filesLost && filesAgain(view))}${progress(view, 'check')}<h1>${view.say(STEP_TITLES.check)}</h1>
<form class="sheet" action="${view.to('/apply/requests')}" method="post" enctype="multipart/form-data" novalidate data-stay data-after="${view.to('/apply/query')}">
${hidden('step', 'check')}${hidden('formKey', formKey)}${carried(sheet, [])}${trap(sheet)}${(['what', 'how', 'who'] as const).map((step) => part(sheet, step))}
${fileGroup(sheet)}
<p>${view.say(CONSEQUENCE)}</p>
<p class="acts"><button type="submit">${view.say({ zh: '提交申请', en: 'Submit the request' })}</button> <button type="submit" class="second" ${TO_STEPS(view)} name="go" value="back">${view.say({ zh: '上一步', en: 'Back' })}</button></p>
</form>`,
  });
}

/** Buttons of the last step that lead back send no files. */
const TO_STEPS = (view: View): Html => html`formaction="${view.to('/apply/new')}" formenctype="application/x-www-form-urlencoded"`;

const CONSEQUENCE: Bilingual = {
  zh: '提交后您会得到收件编号和查询码。通过网络提交的申请，以您和行政机关双方确认之日为收到申请之日，答复期限从那一天起计算（条例第三十一条）。',
  en: 'You get a number and a query code. For requests made online the day on which you and the organ confirm is the day of receipt, from which the time for the reply runs (Art. 31).',
};

const filesAgain = (view: View): Html => html`<p><strong>${view.say({ zh: '刚才选择的文件没有保留，请在下方重新选择。其他内容都还在。', en: 'The files you chose are not kept by the browser: choose them again below. All else is still there.' })}</strong></p>
`;

function fileGroup(sheet: CheckSheet): Html {
  const { view, typed } = sheet;
  const number = typed['kind'] === 'natural-person' || !typed['kind'] ? typed['documentNumber'] : typed['organisationCode'];
  const need = number ? { zh: '已填写证件号码，可以不上传。', en: 'You gave a number: this may be left out.' } : { zh: '没有填写证件号码，请上传身份证明。', en: 'You gave no number: send a copy of your document.' };
  const paper = { ...FIELD.paper, required: !number, hint: { zh: `${need.zh}${FIELD.paper.hint!.zh}`, en: `${need.en} ${FIELD.paper.hint!.en}` } };
  return html`<fieldset class="group"><legend>${view.say({ zh: '上传材料', en: 'Papers' })}</legend>
<p class="hint">${view.say(FILES_HINT)}${sheet.scanned ? view.say(SCANNED) : null}</p>
${fileField(sheet, paper)}${typed['agentName'] ? fileField(sheet, FIELD.authorisation) : null}${fileField(sheet, FIELD.material)}</fieldset>
`;
}

function part(sheet: CheckSheet, step: Exclude<Step, 'check'>): Html {
  const { view } = sheet;
  const rows = FIELDS_OF[step].map((name) => [name, shown(sheet, name)] as const).filter(([, text]) => text);
  return html`<section class="summary" aria-labelledby="part-${step}"><h2 id="part-${step}">${view.say(STEP_TITLES[step])}</h2>
<dl class="known">${rows.map(([name, text]) => html`<div><dt>${view.say(FIELD_LABELS[name]!).replace(/（[^（）]*）$|, if known$/u, '')}</dt><dd>${text}</dd></div>
`)}</dl>
<p><button type="submit" class="second" ${TO_STEPS(view)} name="go" value="edit-${step}">${view.say({ zh: '修改', en: 'Change' })}<span class="unseen"> ${view.say(STEP_TITLES[step])}</span></button></p></section>
`;
}

/** A value as it reads; a kind of paper only beside its number. */
function shown({ view, typed, organs }: CheckSheet, name: string): Part {
  const value = typed[name];
  if (!value) return null;
  const person = typed['kind'] === 'natural-person';
  if ((name === 'documentKind' || name === 'documentNumber') && (!person || !typed['documentNumber'])) return null;
  if (name === 'organisationCode' && person) return null;
  if (name === 'agentDocumentKind' && !typed['agentDocumentNumber']) return null;
  if (name === 'organId') return organs.find(({ id }) => id === value)?.name ?? null;
  if (name === 'accessibilityNeed' || name === 'suggestsRelease') return value === 'yes' ? view.say({ zh: '是', en: 'yes' }) : null;
  const labels = CHOICES[name]?.(view);
  return labels ? labels.find((each) => each.value === value)?.label ?? null : html`<span class="typed">${value}</span>`;
}

const CHOICES: Readonly<Record<string, (view: View) => readonly Choice[]>> = {
  preferredMedium: mediumChoices, preferredRoute: routeChoices, kind: kindChoices, documentKind: paperChoices, agentDocumentKind: paperChoices,
};

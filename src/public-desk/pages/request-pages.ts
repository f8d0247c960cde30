import type { Organ } from '../../identity/organs/organ.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import { chinese, day } from '../../platform/web-pages/pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import type { Hint } from '../guidance/guidance.js';
import type { PublishedHint } from '../guidance/similar-published.js';
import { deskPage } from './desk-page.js';
import { checkField, errorSummary, fileField, hidden, radioField, selectField, textArea, textField, trap, type Choice, type Sheet } from './form-parts.js';
import { FIELD, FIELD_LABELS, kindChoices, mediumChoices, paperChoices, routeChoices } from './request-fields.js';

export interface RequestSheet extends Sheet {
  readonly organs: readonly Organ[];
  readonly hints: readonly Hint[];
}

const organChoices = (organs: readonly Organ[]): Choice[] => organs.map(({ id, name }) => ({ value: id, label: name }));
const CHOOSE: Bilingual = { zh: '请选择', en: 'Choose' };

/** What may be said of the description: by the server, and again by the little program while it is typed. */
function hintList({ view, hints }: RequestSheet): Html {
  return html`<ul class="hints" id="hints" aria-live="polite" aria-label="${view.say({ zh: '提示', en: 'Hints' })}">${hints.map(({ message }) => html`<li>${view.say(message)}</li>`)}</ul>
`;
}

const whatFields = (sheet: RequestSheet): Html => html`${selectField(sheet, { ...FIELD.organId, choices: organChoices(sheet.organs), none: CHOOSE, width: 'middle' })}${textArea(sheet, FIELD.content)}${hintList(sheet)}${textField(sheet, FIELD.title)}${textField(sheet, FIELD.docNumberSought)}`;

/** The first step: which information, of whom. Nothing personal is asked for before it is clear that a request is needed. */
export function whatPage(sheet: RequestSheet): string {
  const { view } = sheet;
  const title = view.say({ zh: '提出申请：第一步，写明需要什么信息', en: 'Make a request, step one: which information' });
  return deskPage({
    view, title, path: '/apply/new', section: '/apply', faulty: sheet.faults.size > 0,
    main: html`${errorSummary(sheet, FIELD_LABELS)}<h1>${title}</h1>
<form class="sheet" action="${view.to('/apply/new')}" method="post" novalidate>
${whatFields(sheet)}<p class="acts"><button type="submit">${view.say({ zh: '下一步', en: 'Next' })}</button></p>
</form>`,
  });
}

export interface WholeSheet extends RequestSheet {
  readonly formKey: string;
  readonly published: readonly PublishedHint[];
  /** A file was chosen, and has to be chosen again. */
  readonly filesLost: boolean;
}

/** The second step: who asks, in which form; with what is published already above it. */
export function requestPage(sheet: WholeSheet): string {
  const { view, formKey, published } = sheet;
  const title = view.say({ zh: '提出申请：第二步，填写身份和希望的形式', en: 'Make a request, step two: who asks, and in which form' });
  return deskPage({
    view, title, path: '/apply/new', section: '/apply', faulty: sheet.faults.size > 0, answer: true,
    main: html`${errorSummary(sheet, FIELD_LABELS, sheet.filesLost && filesAgain(view))}<h1>${title}</h1>
${sheet.faults.size === 0 ? isItThis(view, published) : null}<form class="sheet" action="${view.to('/apply/requests')}" method="post" enctype="multipart/form-data" novalidate data-once>
${hidden('formKey', formKey)}${hidden('shown', published.map(({ id }) => id).join(','))}${trap(sheet)}
${whatGroup(sheet)}${whoGroup(sheet)}${contactGroup(sheet)}${agentGroup(sheet)}${formGroup(sheet)}${filesGroup(sheet)}
<p>${view.say(CONFIRM)}</p>
<p class="acts"><button type="submit">${view.say({ zh: '提交申请', en: 'Submit the request' })}</button></p>
</form>`,
  });
}

const CONFIRM: Bilingual = {
  zh: '提交后会得到收件编号和查询码。收到申请之日以双方确认之日为准，提交当天不一定是收到之日（条例第三十一条）。您填写的信息只用于办理本申请。',
  en: 'You get a number and a query code. The day of receipt is that on which both sides confirm, which need not be today (Art. 31). What you fill in is used for this request only.',
};

const filesAgain = (view: View): Html => html`<p><strong>${view.say({ zh: '刚才选择的文件没有保留，请在下方重新选择。其他内容都还在。', en: 'The files you chose are not kept by the browser: choose them again below. All else is still there.' })}</strong></p>
`;

/** 「是不是其中之一」: what is public already, to be taken at once. */
function isItThis(view: View, published: readonly PublishedHint[]): Part {
  if (published.length === 0) return null;
  return html`<section aria-labelledby="published"><h2 id="published">${view.say({ zh: '是不是其中之一？这些信息已经公开，可以直接查阅', en: 'Is it one of these? They are public and can be read at once' })}</h2>
<ol class="items">
${published.map(({ id, title, address, organ, publishedOn }) => html`<li><h3><a href="${view.to(address)}" target="_blank" rel="noopener">${chinese(view, title)}</a></h3>
<p class="facts"><span>${chinese(view, organ)}</span> <span>${day(view, publishedOn)}</span></p>
<form action="${view.to('/apply/found')}" method="post">${hidden('item', id)}<button type="submit" class="second">${view.say({ zh: '已找到，不再申请', en: 'I found it and will not make a request' })}</button></form></li>
`)}</ol>
<p class="hint">${view.say({ zh: '都不是的，请继续填写。', en: 'If it is none of them, go on below.' })}</p></section>
`;
}

const group = (view: View, label: Bilingual, content: Part, more: Part = null): Html => html`<fieldset class="group"${more}><legend>${view.say(label)}</legend>
${content}</fieldset>
`;

const whatGroup = (sheet: WholeSheet): Html => group(sheet.view, { zh: '一、需要什么信息', en: '1. Which information' }, whatFields(sheet));

function whoGroup(sheet: WholeSheet): Html {
  const { view } = sheet;
  return group(view, { zh: '二、申请人', en: '2. Who asks' }, html`${radioField(sheet, { ...FIELD.kind, choices: kindChoices(view) })}${textField(sheet, FIELD.name)}
<div data-for="person">${selectField(sheet, { ...FIELD.documentKind, choices: paperChoices(view), width: 'short' })}${textField(sheet, FIELD.documentNumber)}</div>
<div data-for="organisation">${textField(sheet, FIELD.organisationCode)}</div>
`);
}

function contactGroup(sheet: WholeSheet): Html {
  const { view } = sheet;
  return group(view, { zh: '三、联系方式（至少填一种，用于双方确认收到）', en: '3. How to reach you (one at least, to confirm receipt)' }, html`${textField(sheet, FIELD.phone)}${textField(sheet, FIELD.email)}${textField(sheet, FIELD.address)}`);
}

function agentGroup(sheet: WholeSheet): Html {
  const { view, typed, faults } = sheet;
  const open = ['agentName', 'agentDocumentNumber', 'agentPhone', 'agentAuthorisation'].some((name) => typed[name] || faults.has(name));
  return html`<details${open ? html` open` : null}><summary>${view.say({ zh: '由代理人或者单位经办人办理的，点这里填写', en: 'If an agent, or somebody of an organisation, acts: fill in here' })}</summary>
${textField(sheet, FIELD.agentName)}${selectField(sheet, { ...FIELD.agentDocumentKind, choices: paperChoices(view), width: 'short' })}${textField(sheet, FIELD.agentDocumentNumber)}${textField(sheet, FIELD.agentPhone)}${textField(sheet, FIELD.agentAuthorisation)}
</details>
`;
}

function formGroup(sheet: WholeSheet): Html {
  const { view } = sheet;
  return group(view, { zh: '四、希望怎样得到信息', en: '4. How you want it' }, html`${radioField(sheet, { ...FIELD.preferredMedium, choices: mediumChoices(view) })}${radioField(sheet, { ...FIELD.preferredRoute, choices: routeChoices(view) })}${checkField(sheet, FIELD.accessibilityNeed)}${checkField(sheet, FIELD.suggestsRelease)}`);
}

function filesGroup(sheet: WholeSheet): Html {
  const { view } = sheet;
  return group(view, { zh: '五、上传文件', en: '5. Files' }, html`<p class="hint">${view.say({ zh: '可上传 PDF、图片、Word、OFD、文本，每个不超过 20 MB，合计不超过 40 MB。', en: 'PDF, pictures, Word, OFD and text, 20 MB each and 40 MB together at most.' })}</p>
${fileField(sheet, FIELD.paper)}${fileField(sheet, FIELD.authorisation)}${fileField(sheet, FIELD.material)}`);
}

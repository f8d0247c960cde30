import type { Bilingual } from '../../platform/errors/bilingual.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import type { View } from '../../platform/web-pages/view.js';
import { checkField, radioField, selectField, textField } from './form-parts.js';
import { FIELD, kindChoices, mediumChoices, paperChoices, routeChoices } from './request-fields.js';
import { stepPage, type StepSheet } from './steps.js';

/** The second step: in which form, by which way (Art. 29(3)). */
export function howPage(sheet: StepSheet): string {
  const { view } = sheet;
  return stepPage(sheet, 'how', {
    fields: html`${radioField(sheet, { ...FIELD.preferredMedium, choices: mediumChoices(view) })}${radioField(sheet, { ...FIELD.preferredRoute, choices: routeChoices(view) })}${group(view, { zh: '还可以告诉我们', en: 'You may also say' }, html`${checkField(sheet, FIELD.accessibilityNeed)}${checkField(sheet, FIELD.suggestsRelease)}`)}`,
  });
}

/** The third step: who asks (Art. 29(1)). */
export function whoPage(sheet: StepSheet): string {
  const { view, typed, faults } = sheet;
  const agent = ['agentName', 'agentDocumentNumber', 'agentPhone', 'agentAuthorisation'].some((name) => typed[name] || faults.has(name));
  return stepPage(sheet, 'who', {
    lead: html`<p>${view.say({ zh: '法律要求写明申请人的姓名或者名称、身份证明和联系方式（条例第二十九条）。这些内容加密保存，只用于办理本申请。', en: 'The law asks for your name, proof of identity and contact (Art. 29). They are kept encrypted and used for this request only.' })}</p>
`,
    fields: html`${group(view, { zh: '申请人', en: 'Who asks' }, html`${radioField(sheet, { ...FIELD.kind, choices: kindChoices(view) })}${textField(sheet, FIELD.name)}
<div data-for="person">${selectField(sheet, { ...FIELD.documentKind, choices: paperChoices(view), width: 'short' })}${textField(sheet, FIELD.documentNumber)}</div>
<div data-for="organisation">${textField(sheet, FIELD.organisationCode)}</div>
`)}${group(view, { zh: '联系方式（至少填一种）', en: 'How to reach you (one at least)' }, html`<p class="hint">${view.say({ zh: '行政机关要凭它与您确认收到申请，答复期限从双方确认之日起计算。', en: 'The organ needs it to confirm receipt with you: the time for the reply runs from the day of confirmation.' })}</p>
${textField(sheet, FIELD.phone)}${textField(sheet, FIELD.email)}${textField(sheet, FIELD.address)}`)}
<details${agent ? html` open` : null}><summary>${view.say({ zh: '由代理人或者单位经办人办理的，在这里填写', en: 'If an agent, or somebody of an organisation, acts: fill in here' })}</summary>
${textField(sheet, FIELD.agentName)}${selectField(sheet, { ...FIELD.agentDocumentKind, choices: paperChoices(view), width: 'short' })}${textField(sheet, FIELD.agentDocumentNumber)}${textField(sheet, FIELD.agentPhone)}${textField(sheet, FIELD.agentAuthorisation)}
</details>
`,
  });
}

const group = (view: View, label: Bilingual, content: Part): Html => html`<fieldset class="group"><legend>${view.say(label)}</legend>
${content}</fieldset>
`;

import type { Organ } from '../../identity/organs/organ.js';
import { html, type Html } from '../../platform/web-pages/html.js';
import type { Hint } from '../guidance/guidance.js';
import type { PublishedHint } from '../guidance/similar-published.js';
import { alikeList } from './alike-list.js';
import { selectField, textArea, textField } from './form-parts.js';
import { FIELD } from './request-fields.js';
import { stepPage, type StepSheet } from './steps.js';

export interface WhatSheet extends StepSheet {
  readonly organs: readonly Organ[];
  readonly hints: readonly Hint[];
  readonly published: readonly PublishedHint[];
}

/** The first step: which information, of whom. Nothing personal is asked for before it is clear that a request is needed. */
export function whatPage(sheet: WhatSheet): string {
  const organs = sheet.organs.map(({ id, name }) => ({ value: id, label: name }));
  return stepPage(sheet, 'what', {
    fields: html`${textArea(sheet, FIELD.content)}${hintList(sheet)}${alike(sheet)}${textField(sheet, FIELD.title)}${textField(sheet, FIELD.docNumberSought)}
${selectField(sheet, { ...FIELD.organId, choices: organs, named: true, none: { zh: '请选择机关', en: 'Choose an organ' }, width: 'middle' })}`,
    beside: beside(sheet),
  });
}

/** What may be said of the description: by the server, and again by the little program while it is typed. */
function hintList({ view, hints }: WhatSheet): Html {
  return html`<ul class="hints" id="hints" aria-live="polite" aria-label="${view.say({ zh: '提示', en: 'Hints' })}">${hints.map(({ message }) => html`<li>${view.say(message)}</li>`)}</ul>
`;
}

/** What is public already, as far as it is known by now, next to the words it answers. */
function alike({ view, published }: WhatSheet): Html {
  return html`<section id="alike" aria-labelledby="alike-title"${published.length === 0 ? html` hidden` : null}>
<h2 id="alike-title">${view.say({ zh: '这些已经公开，可以直接查阅', en: 'Public already: read it at once' })}</h2>
<ul class="alike" id="alike-list" data-organ-date="${view.say({ zh: '公开于 ', en: 'released ' })}">${alikeList(view, published)}</ul>
</section>
<p class="unseen" id="alike-told" role="status" data-told="${view.say({ zh: '找到可能相关的已公开信息，见“这些已经公开”。', en: 'Something alike is public already: see “Public already”.' })}"></p>
`;
}

/** How to write it so that it is found. */
function beside({ view }: WhatSheet): Html {
  return html`<aside aria-labelledby="tips">
<h2 id="tips">${view.say({ zh: '怎样写容易找到', en: 'What helps to find it' })}</h2>
${view.language === 'zh' ? TIPS_ZH : TIPS_EN}
</aside>`;
}

const TIPS_ZH = html`<ul>
<li>文件的名称，或者文号；</li>
<li>哪个镇、街道、村，哪个项目或者单位；</li>
<li>哪一年、哪一批次。</li>
</ul>
<p class="hint">例如：剑南街道横岗村 2023 年东二环项目征地补偿安置方案。</p>`;
const TIPS_EN = html`<ul>
<li>its title or document number;</li>
<li>the town, village, project or body it is about;</li>
<li>the year, or the batch.</li>
</ul>
<p class="hint">As: the compensation plan of 2023 for land taken in Henggang village for the ring road.</p>`;

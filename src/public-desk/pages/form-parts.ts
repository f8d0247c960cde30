import type { Bilingual } from '../../platform/errors/bilingual.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import type { View } from '../../platform/web-pages/view.js';

/** What was typed, by the names of fields. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong with a field, by its name; in the order of the page. */
export type Faults = ReadonlyMap<string, string>;

/** A form as it is shown: how it speaks, what was typed, what is wrong. */
export interface Sheet {
  readonly view: View;
  readonly typed: Typed;
  readonly faults: Faults;
}

export interface FieldWords {
  readonly name: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly required?: boolean;
}

const NEED: Bilingual = { zh: '（必填）', en: ' (required)' };

function wrapped({ view, faults }: Sheet, { name, label, hint, required }: FieldWords, control: (described: Part) => Part): Html {
  const fault = faults.get(name);
  const ids = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return html`<div class="field${fault ? ' faulty' : ''}">
<label for="${name}">${view.say(label)}${required ? html`<span class="need">${view.say(NEED)}</span>` : null}</label>
${hint && html`<span class="hint" id="${name}-hint">${view.say(hint)}</span>
`}${faultText(name, fault)}${control(html`${ids && html` aria-describedby="${ids}"`}${fault && html` aria-invalid="true"`}${required ? html` aria-required="true"` : null}`)}
</div>
`;
}

const faultText = (name: string, fault: string | undefined): Part => fault && html`<span class="fault" id="${name}-fault">${fault}</span>
`;

export interface TextWords extends FieldWords {
  readonly max: number;
  readonly type?: 'text' | 'tel' | 'email';
  readonly width?: 'short' | 'middle';
  /** What browsers may fill in, as `name`, `tel`, `email`, `street-address`; nothing unless given. */
  readonly fill?: string;
  readonly placeholder?: Bilingual;
}

/** A field of one line. */
export function textField(sheet: Sheet, words: TextWords): Html {
  const { name, max, type = 'text', width, fill = 'off', placeholder } = words;
  return wrapped(sheet, words, (described) => html`<input id="${name}" name="${name}" type="${type}" maxlength="${max}" value="${sheet.typed[name]}" autocomplete="${fill}"${width && html` class="${width}"`}${placeholder && html` placeholder="${sheet.view.say(placeholder)}"`}${described}>`);
}

/** A field of several lines. */
export function textArea(sheet: Sheet, words: FieldWords & { readonly max: number; readonly rows?: number }): Html {
  const { name, max, rows = 6 } = words;
  return wrapped(sheet, words, (described) => html`<textarea id="${name}" name="${name}" rows="${rows}" maxlength="${max}"${described}>
${sheet.typed[name]}</textarea>`);
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of a list that is too long to be shown whole. */
export function selectField(sheet: Sheet, words: FieldWords & { readonly choices: readonly Choice[]; readonly none?: Bilingual; readonly width?: 'short' | 'middle'; /** The choices are names, Chinese in any language. */ readonly named?: boolean }): Html {
  const { name, choices, none, width, named } = words;
  const tongue = named && sheet.view.language === 'en' ? html` lang="zh-CN"` : null;
  const option = (value: string, label: Part, lang: Part = null) => html`<option value="${value}"${lang}${value === (sheet.typed[name] ?? '') ? html` selected` : null}>${label}</option>
`;
  return wrapped(sheet, words, (described) => html`<select id="${name}" name="${name}"${width && html` class="${width}"`}${described}>
${none && option('', sheet.view.say(none))}${choices.map(({ value, label }) => option(value, label, tongue))}</select>`);
}

/** One of a few. */
export function radioField({ view, typed, faults }: Sheet, { name, label, hint, required, choices }: FieldWords & { readonly choices: readonly Choice[] }): Html {
  const fault = faults.get(name);
  const ids = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return html`<fieldset class="field${fault ? ' faulty' : ''}" role="radiogroup"${ids && html` aria-describedby="${ids}"`}${fault && html` aria-invalid="true"`}${required ? html` aria-required="true"` : null}>
<legend>${view.say(label)}${required ? html`<span class="need">${view.say(NEED)}</span>` : null}</legend>
${hint && html`<span class="hint" id="${name}-hint">${view.say(hint)}</span>
`}${faultText(name, fault)}<div class="options">
${choices.map(({ value, label: text }, i) => html`<div class="option"><input type="radio" id="${i === 0 ? name : `${name}-${value}`}" name="${name}" value="${value}"${typed[name] === value ? html` checked` : null}><label for="${i === 0 ? name : `${name}-${value}`}">${text}</label></div>
`)}</div>
</fieldset>
`;
}

/** Yes, or nothing. */
export function checkField({ view, typed, faults }: Sheet, { name, label, hint }: FieldWords): Html {
  const fault = faults.get(name);
  const ids = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return html`<div class="field${fault ? ' faulty' : ''}">${faultText(name, fault)}<div class="option"><input type="checkbox" id="${name}" name="${name}" value="yes"${typed[name] === 'yes' ? html` checked` : null}${ids && html` aria-describedby="${ids}"`}${fault && html` aria-invalid="true"`}>
<div><label for="${name}">${view.say(label)}</label>${hint && html`<span class="hint" id="${name}-hint">${view.say(hint)}</span>`}</div></div></div>
`;
}

/** Files; browsers never give back which were chosen. */
export function fileField(sheet: Sheet, words: FieldWords & { readonly accept: readonly string[]; readonly several?: boolean }): Html {
  const { name, accept, several } = words;
  const tooLarge = sheet.view.say({ zh: '文件太大：每个不超过 20 MB，请换一个较小的文件。', en: 'Too large: 20 MB each at most. Choose a smaller file.' });
  return wrapped(sheet, words, (described) => html`<input id="${name}" name="${name}" type="file" data-most="20971520" data-too-large="${tooLarge}" accept="${accept.map((each) => `.${each}`).join(',')}"${several ? html` multiple` : null}${described}>
<ul class="chosen" aria-live="polite"></ul>`);
}

export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">
`;
}

/** A field that nobody sees and only programs fill in; whoever meets it all the same is told to leave it empty. */
export function trap(sheet: Sheet): Html {
  const { view, faults, typed } = sheet;
  const fault = faults.get('homepage');
  return html`<div class="${fault ? 'field faulty' : 'trap'}"${fault ? null : html` aria-hidden="true"`}>${faultText('homepage', fault)}<label for="homepage">${view.say({ zh: '请不要填写此栏', en: 'Leave this empty' })}</label><input id="homepage" name="homepage" type="text" value="${typed['homepage']}" autocomplete="off"${fault ? null : html` tabindex="-1"`}></div>
`;
}

/** What is wrong, above everything else, each with a way to its field. */
export function errorSummary({ view, faults }: Sheet, labels: Readonly<Record<string, Bilingual>>, more?: Part): Part {
  if (faults.size === 0) return null;
  return html`<div class="errors" id="errors" role="alert" tabindex="-1" autofocus>
<h2>${view.say({ zh: `有 ${faults.size} 处需要更正`, en: faults.size === 1 ? 'One thing to correct' : `${faults.size} things to correct` })}</h2>
<ul>
${[...faults].map(([name, text]) => html`<li><a href="#${name}">${labels[name] ? html`${view.say(labels[name])}${view.language === 'zh' ? '：' : ': '}` : null}${text}</a></li>
`)}</ul>
${more}</div>
`;
}

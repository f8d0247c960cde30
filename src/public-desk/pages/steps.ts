import type { Bilingual } from '../../platform/errors/bilingual.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import type { View } from '../../platform/web-pages/view.js';
import { deskPage } from './desk-page.js';
import { errorSummary, hidden, type Sheet } from './form-parts.js';
import { FIELD_LABELS, FIELD_ORDER, FILE_FIELDS } from './request-fields.js';

/** One thing at a time: what, in which form, who, and a last look. */
export const STEPS = ['what', 'how', 'who', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** What is public already stands between the first step and the second. */
export const STEP_TITLES: Readonly<Record<Step, Bilingual>> = {
  what: { zh: '您需要什么信息', en: 'Which information do you need' },
  how: { zh: '希望怎样得到信息', en: 'How do you want to get it' },
  who: { zh: '申请人和联系方式', en: 'Who asks, and how to reach you' },
  check: { zh: '核对并提交', en: 'Check and submit' },
};

export const FIELDS_OF: Readonly<Record<Step, readonly string[]>> = {
  what: ['organId', 'content', 'title', 'docNumberSought'],
  how: ['preferredMedium', 'preferredRoute', 'accessibilityNeed', 'suggestsRelease'],
  who: [
    'kind', 'name', 'documentKind', 'documentNumber', 'organisationCode', 'phone', 'email', 'address', 'agentName', 'agentDocumentKind', 'agentDocumentNumber', 'agentPhone', 'agentAuthorisation',
  ],
  check: [...FILE_FIELDS, 'homepage', 'formKey'],
};

export const isStep = (word: unknown): word is Step => (STEPS as readonly unknown[]).includes(word);

/** The step that has a field; the last has what no other has. */
export const stepOf = (field: string): Step => STEPS.find((step) => FIELDS_OF[step].includes(field)) ?? 'check';

export interface StepSheet extends Sheet {
  /** Back to the last look once this is mended. */
  readonly toCheck?: boolean;
  /** Ids of published items that were shown. */
  readonly shown?: string;
  /** Files were chosen, and browsers give none back. */
  readonly filesLost?: boolean;
}

/** What was typed on other pages travels along, so that nothing is kept anywhere before the request is made. */
export function carried({ typed, shown }: StepSheet, own: readonly string[]): Html {
  const names = FIELD_ORDER.filter((name) => typed[name] && !own.includes(name) && !FILE_FIELDS.includes(name));
  return html`${names.map((name) => hidden(name, typed[name]!))}${shown && hidden('shown', shown)}`;
}

/** 「第 2 步，共 4 步」, and the same as a bar for the eye. */
export function progress(view: View, step: Step): Html {
  const at = STEPS.indexOf(step) + 1;
  return html`<p class="step">${view.language === 'zh' ? `提出申请：第 ${at} 步，共 ${STEPS.length} 步` : `Your request: step ${at} of ${STEPS.length}`}</p>
<div class="segments" aria-hidden="true">${STEPS.map((_, i) => html`<i${i < at ? html` class="on"` : null}></i>`)}</div>
`;
}

/** The title of the document says where one is, too. */
export function stepTitle(view: View, step: Step): string {
  const at = STEPS.indexOf(step) + 1;
  return view.language === 'zh' ? `${STEP_TITLES[step].zh}（第 ${at} 步，共 ${STEPS.length} 步）` : `${STEP_TITLES[step].en} (step ${at} of ${STEPS.length})`;
}

export const NEXT: Bilingual = { zh: '下一步', en: 'Next' };
const BACK: Bilingual = { zh: '上一步', en: 'Back' };
const DONE: Bilingual = { zh: '改好了，回到核对', en: 'Done: back to the last look' };

/** A step as a page: the way on comes first, so that Enter takes it. */
export function stepPage(sheet: StepSheet, step: Step, { lead, fields, beside }: { readonly lead?: Part; readonly fields: Part; readonly beside?: Part }): string {
  const { view, toCheck, filesLost } = sheet;
  const back = step === 'what' && !toCheck ? html`<a href="${view.to('/apply')}">${view.say(BACK)}</a>` : toCheck ? null : html`<button type="submit" class="second" name="go" value="back">${view.say(BACK)}</button>`;
  return deskPage({
    view, title: stepTitle(view, step), path: '/apply/new', section: '/apply', faulty: sheet.faults.size > 0, answer: step !== 'what',
    main: html`${errorSummary(sheet, FIELD_LABELS, filesLost && filesAgain(view))}${progress(view, step)}<h1>${view.say(STEP_TITLES[step])}</h1>
${lead}<form class="sheet" action="${view.to('/apply/new')}" method="post" novalidate data-stay>
${hidden('step', step)}${toCheck ? hidden('then', 'check') : null}${carried(sheet, FIELDS_OF[step])}${beside ? html`<div class="twofold"><div>${fields}</div>
${beside}</div>` : fields}
<p class="acts"><button type="submit" name="go" value="next">${view.say(toCheck ? DONE : NEXT)}</button> ${back}</p>
</form>`,
  });
}

const filesAgain = (view: View): Html => html`<p><strong>${view.say({ zh: '刚才选择的文件没有保留，请在最后一步重新选择。其他内容都还在。', en: 'The files you chose are not kept by the browser: choose them again in the last step. All else is still there.' })}</strong></p>
`;

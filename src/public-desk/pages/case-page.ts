import { reachedOn, type DueDate } from '../../../workflows/clock/due-date.js';
import type { LetterToApplicant } from '../../delivery/applicants-letters.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import { chinese, day, dayText, sizeText } from '../../platform/web-pages/pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import type { CaseStanding } from '../standing/standings.js';
import type { Expectation } from '../standing/standing.js';
import { course } from './case-course.js';
import { deskPage } from './desk-page.js';
import { hidden } from './form-parts.js';
import { officeBox } from './office-box.js';

export interface CasePage {
  readonly view: View;
  readonly standing: CaseStanding;
  /** Of the forms on the page. */
  readonly formKey: string;
  /** What was just done, or why it could not be. */
  readonly notice?: Part;
}

/** Where a case stands, for the one who asked. */
export function casePage(page: CasePage): string {
  const { view, standing, formKey, notice } = page;
  const { number, intakeNumber, label, meaning } = standing;
  const title = view.say({ zh: '办理情况', en: 'Where the request stands' });
  const known = (zh: string, en: string, value: Part) => html`<div><dt>${view.say({ zh, en })}</dt><dd>${value}</dd></div>
`;
  return deskPage({
    view, title, path: '/apply/case', section: '/apply/query',
    main: html`${notice}<h1>${title}</h1>
<p class="total">${chinese(view, number ?? intakeNumber)}</p>
<div class="case"><div>
<div class="standing"><p class="state">${view.say(label)}</p><p>${view.say(meaning)}</p>${waitingLetters(view, standing)}</div>
${standing.expected.map((each) => expectation(page, each))}${letters(view, standing.letters, formKey)}</div>
<aside>${course(view, standing)}</aside>
<div><h2>${view.say({ zh: '申请情况', en: 'The request' })}</h2>
<dl class="known">
${known('编号', 'Number', [number, intakeNumber].filter(Boolean).map((each, i) => html`${i > 0 ? (view.language === 'zh' ? '，收件编号 ' : ', received as ') : null}${chinese(view, each)}`))}${known('受理机关', 'Organ', chinese(view, standing.organ.name))}${known('申请人', 'Applicant', chinese(view, standing.applicant))}${known('申请内容', 'Asked for', chinese(view, standing.summary))}${standing.corrected && known('补正或者调整后', 'As corrected', chinese(view, standing.corrected))}${known('提交日期', 'Submitted on', day(view, standing.submittedOn))}${known('收到日期', 'Received on', standing.receivedOn ? day(view, standing.receivedOn) : view.say({ zh: '待双方确认', en: 'when both sides have confirmed' }))}${known('答复期限', 'Reply due', dueText(view, standing))}${standing.repliedOn && known('答复日期', 'Answered on', day(view, standing.repliedOn))}</dl>
${files(view, standing)}${acts(view, standing)}</div>
${officeBox(view, standing.organ)}</div>
<div class="acts noprint"><span data-print="${view.say({ zh: '打印本页', en: 'Print this page' })}"></span>
<form action="${view.to('/apply/leave')}" method="post"><button type="submit" class="second">${view.say({ zh: '退出查询', en: 'Leave' })}</button></form></div>
<p class="hint noprint">${view.say({ zh: '在公用电脑上查询的，用完请退出。一小时后自动退出。', en: 'On a computer that others use, leave when you are done. It closes by itself after an hour.' })}</p>`,
  });
}

/** What lies ready is said first; it stands further down. */
function waitingLetters(view: View, { letters: list }: CaseStanding): Part {
  const n = list.filter(({ fetchable, receivedOn }) => fetchable && receivedOn === null).length;
  return n > 0 && html`<p><a href="#letters">${view.language === 'zh' ? `有 ${n} 份文书等待您收取` : `${n} letter${n === 1 ? ' waits' : 's wait'} to be taken`}</a></p>`;
}

const CLOCKS = {
  notStarted: { zh: '收到之日确定后显示', en: 'shown once the day of receipt is known' },
  paused: { zh: '正在征求第三方或者其他机关的意见，所需时间不计算在期限内', en: 'a third party or another organ is being consulted; the time for it is not counted' },
  stopped: { zh: '等待您补正或者缴费后重新计算', en: 'counted anew once you have corrected or paid' },
  ended: { zh: '已结束计算', en: 'no longer counted' },
} as const;

/** A date past the last published calendar is an expectation, and says so. */
export function dueText(view: View, { due, clock, extendedOn }: Pick<CaseStanding, 'due' | 'clock' | 'extendedOn'>): Part {
  if (clock !== 'running') return view.say(CLOCKS[clock]);
  const extended = extendedOn !== null && view.say({ zh: `（已于${dayText(view, extendedOn)}告知延长）`, en: ` (extension told on ${dayText(view, extendedOn)})` });
  return html`${until(view, due)}${extended}`;
}

function until(view: View, due: DueDate): Part {
  const on = reachedOn(due);
  if (on === null) return '—';
  return html`${day(view, on)}${due.provisional ? view.say({ zh: '（预计：该年度放假安排尚未公布，公布后以重新计算的日期为准）', en: ' (provisional: the holidays of that year are not published yet; the day will be worked out again)' }) : null}`;
}

/** Acts that answer what is expected: offered there, not among the others. */
const ANSWERS = { correct: 'correct', 'give-reasons': 'write' } as const;

function answering({ view, formKey, standing }: CasePage, kind: Expectation['kind'], late: boolean): Part {
  if (kind === 'confirm') return html`<form action="${view.to('/apply/case/confirmation')}" method="post" data-once>${hidden('formKey', formKey)}<p class="acts"><button type="submit">${view.say({ zh: '我确认，这件申请由我提交', en: 'I confirm: I made this request' })}</button></p></form>`;
  const act = kind === 'pay' ? null : late ? 'write' : ANSWERS[kind];
  if (act === null) return standing.feePayment && html`<p>${chinese(view, standing.feePayment)}</p>`;
  return standing.possible.includes(act) && html`<p class="acts"><a class="button first" href="${view.to(ACTS[act][0])}">${view.say(ACTS[act][1])}</a></p>`;
}

function expectation(page: CasePage, { kind, text, items, until: last, late }: Expectation): Html {
  const { view } = page;
  return html`<section class="expected" aria-labelledby="expected-${kind}"><h2 id="expected-${kind}">${view.say({ zh: '请您办理', en: 'What is expected of you' })}</h2>
<p>${view.say(text)}</p>
${items.length > 0 ? html`<ol>${items.map((item) => html`<li>${chinese(view, item)}</li>`)}</ol>
` : null}${reachedOn(last) === null ? null : html`<p>${view.say({ zh: '最后日期：', en: 'Last day: ' })}${until(view, last)}${late ? html` <strong>${view.say({ zh: '已经超过。有正当理由的，请尽快说明，由行政机关认定。', en: 'It is over. If there was good reason, say so soon; the organ judges it.' })}</strong>` : null}</p>
`}${answering(page, kind, late)}</section>
`;
}

const ACTS = {
  correct: ['/apply/case/correction', { zh: '提交补正', en: 'Send the correction' }],
  write: ['/apply/case/message', { zh: '提交说明或者补充材料', en: 'Send reasons or further material' }],
  'suggest-release': ['/apply/case/suggestion', { zh: '建议主动公开', en: 'Suggest publication' }],
  withdraw: ['/apply/case/withdrawal', { zh: '撤回申请', en: 'Withdraw the request' }],
} as const;

function acts(view: View, { possible, expected }: CaseStanding): Part {
  const above: readonly string[] = expected.flatMap(({ kind, late }) => (kind === 'correct' || kind === 'give-reasons' ? [late ? 'write' : ANSWERS[kind]] : []));
  const offered = (Object.keys(ACTS) as (keyof typeof ACTS)[]).filter((act) => possible.includes(act) && !above.includes(act));
  if (offered.length === 0) return null;
  return html`<nav class="noprint" aria-label="${view.say({ zh: '可以办理', en: 'What you can do' })}"><h2>${view.say({ zh: '可以办理', en: 'What you can do' })}</h2>
<p class="acts">${offered.map((act) => html`<a href="${view.to(ACTS[act][0])}">${view.say(ACTS[act][1])}</a> `)}</p></nav>
`;
}

const WAYS = {
  direct: { zh: '直接送达', en: 'by hand' }, post: { zh: '邮寄', en: 'by post' }, electronic: { zh: '网络送达', en: 'electronically' }, 'through-organ': { zh: '转送送达', en: 'through another organ' },
  'on-the-spot': { zh: '当场答复', en: 'on the spot' },
} as const;

function letters(view: View, list: readonly LetterToApplicant[], formKey: string): Part {
  if (list.length === 0) return null;
  return html`<section aria-labelledby="letters"><h2 id="letters">${view.say({ zh: '发给您的文书', en: 'Letters to you' })}</h2>
<ul class="letters">
${list.map((letter) => html`<li><h3>${chinese(view, letter.title)}${letter.docNumber && html` <span>${chinese(view, letter.docNumber)}</span>`}</h3>
<p class="facts"><span>${view.say(WAYS[letter.mode])}${view.language === 'zh' ? '：' : ': '}${day(view, letter.leftOn)}</span> ${letter.receivedOn && html`<span>${view.say({ zh: '收到：', en: 'received: ' })}${day(view, letter.receivedOn)}</span>`}</p>
${letter.fetchable ? fetching(view, letter, formKey) : null}</li>
`)}</ul></section>
`;
}

/** First the letter is taken, which is its receipt; then it and what goes with it can be downloaded as often as one likes. */
function fetching(view: View, { id, receivedOn, enclosures }: LetterToApplicant, formKey: string): Html {
  const at = `/apply/case/letters/${id}`;
  if (receivedOn === null) {
    return html`<p>${view.say({ zh: '点击“收取”即表示您今天收到本文书，文书所载的期限（如补正、缴费、申请行政复议、提起行政诉讼）从收到之日起计算。', en: 'By taking it you have received it today; the periods it names (to correct, to pay, to apply for reconsideration, to sue) run from receipt.' })}</p>
<form action="${view.to(`${at}/receipt`)}" method="post" data-once>${hidden('formKey', formKey)}<button type="submit">${view.say({ zh: '收取文书', en: 'Take the letter' })}</button></form>`;
  }
  return html`<ul class="files"><li><a href="${view.to(at)}" download>${view.say({ zh: '下载文书（PDF）', en: 'Download the letter (PDF)' })}</a></li>
${enclosures.map(({ name, size }, i) => html`<li><a href="${view.to(`${at}/enclosures/${i + 1}`)}" download>${chinese(view, name)}</a> <span>${sizeText(view, size)}</span></li>
`)}</ul>`;
}

function files(view: View, { files: list }: CaseStanding): Part {
  if (list.length === 0) return null;
  return html`<section aria-labelledby="files"><h2 id="files">${view.say({ zh: '您在网上提交的文件', en: 'Files you sent online' })}</h2>
<ul class="files">${list.map(({ title, name, size }) => html`<li>${title && html`${chinese(view, title)}${view.language === 'zh' ? '：' : ': '}`}${chinese(view, name)} <span>${sizeText(view, size)}</span></li>
`)}</ul></section>
`;
}

import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { reachedOn } from '../../../workflows/clock/due-date.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import { day } from '../../platform/web-pages/pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import type { PublicState } from '../standing/state-words.js';
import type { CaseStanding } from '../standing/standings.js';

type Place = 'past' | 'now' | 'ahead';
interface Point { readonly place: Place; readonly what: Bilingual; readonly more?: Part }

/** States in which a case has ended without a reply. */
const ENDED: ReadonlySet<PublicState> = new Set<PublicState>(['abandoned', 'withdrawn']);
const ANSWERED: ReadonlySet<PublicState> = new Set<PublicState>(['replied', 'on-file']);

const PLACES: Readonly<Record<Place, Bilingual>> = { past: { zh: '已完成', en: 'done' }, now: { zh: '现在', en: 'now' }, ahead: { zh: '之后', en: 'later' } };

/** The way of a request as its applicant sees it: what is done with its day, where it is now, what comes. */
export function course(view: View, standing: CaseStanding): Html {
  return html`<section aria-labelledby="course"><h2 id="course">${view.say({ zh: '办理进度', en: 'How far it is' })}</h2>
<ol class="course">
${pointsOf(view, standing).map(({ place, what, more }) => html`<li class="${place}"${place === 'now' ? html` aria-current="step"` : null}><p class="what">${view.say(what)}<span class="unseen"> ${view.language === 'zh' ? `（${PLACES[place].zh}）` : `(${PLACES[place].en})`}</span></p>
${more && html`<p class="facts"><span>${more}</span></p>
`}</li>
`)}</ol></section>
`;
}

function pointsOf(view: View, standing: CaseStanding): Point[] {
  const { state, submittedOn, receivedOn, repliedOn } = standing;
  const over = ENDED.has(state);
  const points: Point[] = [
    { place: 'past', what: { zh: '提交申请', en: 'Submitted' }, more: day(view, submittedOn) },
    receivedOn ? { place: 'past', what: { zh: '确认收到申请', en: 'Receipt confirmed' }, more: day(view, receivedOn) }
      : { place: over ? 'ahead' : 'now', what: { zh: '双方确认收到申请', en: 'Both sides confirm receipt' }, more: view.say({ zh: '从确认之日起计算答复期限', en: 'the time for the reply runs from that day' }) },
  ];
  if (over) return [...points.filter(({ place }) => place === 'past'), { place: 'now', what: standing.label }];
  const replied: Point = { place: 'past', what: { zh: '答复', en: 'Reply' }, more: repliedOn && day(view, repliedOn) };
  if (ANSWERED.has(state)) return [...points, { place: 'past', what: { zh: '查找、审核', en: 'Search and review' } }, { ...replied, place: state === 'replied' ? 'now' : 'past' }];
  const working: Place = receivedOn === null ? 'ahead' : state === 'being-served' ? 'past' : 'now';
  const answered = repliedOn ? [replied] : [];
  return [...points, ...answered, { place: working, what: working === 'now' ? standing.label : { zh: '查找、审核', en: 'Search and review' } }, { place: state === 'being-served' ? 'now' : 'ahead', what: { zh: repliedOn ? '补充答复' : '答复', en: repliedOn ? 'Further reply' : 'Reply' }, more: due(view, standing) }];
}

function due(view: View, { clock, due: last }: CaseStanding): Part {
  const on: CivilDate | null = clock === 'running' ? reachedOn(last) : null;
  return on && html`${view.say({ zh: '不迟于', en: 'no later than ' })}${day(view, on)}${last.provisional ? view.say({ zh: '（预计）', en: ' (provisional)' }) : null}`;
}

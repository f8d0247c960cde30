import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { demandText, type PublicItem } from '../items/public-item.js';
import { html, type Html, type Part } from './html.js';
import type { Query, View } from './view.js';
import { WORDS } from './words.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** 「2026年3月5日」, as offices write it, for programs as well. */
export function day(view: View, date: CivilDate): Html {
  return html`<time datetime="${date}">${dayText(view, date)}</time>`;
}

export function dayText(view: View, date: CivilDate): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  return view.language === 'zh' ? `${year}年${month}月${dayOfMonth}日` : `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** @param month `2026-03` */
export function monthText(view: View, month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return view.language === 'zh' ? `${year}年${number}月` : `${MONTHS[number - 1]} ${year}`;
}

/** What offices wrote is Chinese on English pages, too: told to programs that read aloud. */
export function chinese(view: View, text: Part): Part {
  return view.language === 'zh' ? text : html`<span lang="zh-CN">${text}</span>`;
}

/** A text of several lines as paragraphs. */
export function paragraphs(text: string): Html {
  return html`${text.split(/\n+/).filter((line) => line.trim() !== '').map((line) => html`<p>${line.trim()}</p>
`)}`;
}

export function sizeText(view: View, bytes: number): string {
  if (bytes < 1024) return view.language === 'zh' ? `${bytes} 字节` : `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** `申请表.pdf` → PDF. */
export function kindText(name: string): string {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1];
  return ending ? ending.toUpperCase() : '';
}

export interface Listed {
  readonly item: PublicItem;
  /** What was found in it, marked. */
  readonly snippet?: Part;
  /** The title, marked. */
  readonly title?: Part;
}

/** Items under each other. */
export function itemList(view: View, items: readonly Listed[], query: Query = {}): Html {
  return html`<ol class="items">
${items.map(({ item, snippet, title }) => html`<li>
<h3><a href="${view.to(item.address, query)}">${chinese(view, title ?? item.title)}</a></h3>
${snippet ? html`<p class="snippet">${chinese(view, snippet)}</p>
` : null}<p class="facts">${facts(view, item)}</p>
</li>
`)}</ol>`;
}

function facts(view: View, item: PublicItem): Html {
  const known: Part[] = [
    item.docNumber && chinese(view, item.docNumber), chinese(view, item.organ.name), day(view, item.publishedOn), view.say(item.theme.name),
    item.askedFor.count !== null && `${view.say(WORDS.askedFor)}${view.language === 'zh' ? '' : ' '}${view.say(demandText(item.askedFor))}`,
  ];
  return html`${known.filter(Boolean).map((fact) => html`<span>${fact}</span> `)}`;
}

/** Leads further in a list, and back to its beginning. */
export function pager(view: View, path: string, query: Query, cursor: { readonly here?: string; readonly next: string | null }): Part {
  if (!cursor.here && cursor.next === null) return null;
  return html`<nav class="pager" aria-label="${view.language === 'zh' ? '翻页' : 'Pages'}"><ul>
${cursor.here ? html`<li><a href="${view.to(path, query)}">${view.say(WORDS.firstPage)}</a></li>
` : null}${cursor.next === null ? null : html`<li><a rel="next" href="${view.to(path, { ...query, cursor: cursor.next })}">${view.say(WORDS.nextPage)}</a></li>
`}</ul></nav>`;
}

/** Where a page lies; the page itself comes last, without a link. */
export function breadcrumb(view: View, steps: readonly (readonly [path: string, label: Part])[], here: Part): Html {
  return html`<nav class="crumbs" aria-label="${view.say(WORDS.breadcrumb)}"><ol>
${steps.map(([path, label]) => html`<li><a href="${view.to(path)}">${label}</a></li>
`)}<li aria-current="page">${here}</li>
</ol></nav>`;
}

/** 「共 12 条」 */
export function totalText(view: View, n: number): string {
  return view.language === 'zh' ? `共 ${n} 条` : `${n} item${n === 1 ? '' : 's'}`;
}

import { demandText, type PublicItem } from '../items/public-item.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import { chinese, day } from '../../platform/web-pages/pieces.js';
import type { Query, View } from '../../platform/web-pages/view.js';
import { WORDS } from './words.js';

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
    item.docNumber && chinese(view, item.docNumber), chinese(view, item.organ.name), day(view, item.publishedOn), view.say(item.theme.short),
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

/** 「共 12 条」 */
export function totalText(view: View, n: number): string {
  return view.language === 'zh' ? `共 ${n} 条` : `${n} item${n === 1 ? '' : 's'}`;
}

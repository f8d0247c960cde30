import type { PublicItem } from '../items/public-item.js';
import { html, type Part } from '../../platform/web-pages/html.js';
import { page } from './layout.js';
import { breadcrumb } from '../../platform/web-pages/pieces.js';
import { itemList, pager, totalText } from './pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import { WORDS } from './words.js';

/** A way into the catalogue with the number of items behind it. */
export interface Entry {
  readonly path: string;
  readonly label: Part;
  readonly count: number;
}

interface Place {
  readonly view: View;
  readonly base: string;
}

export function entries(view: View, list: readonly Entry[]): Part {
  return html`<ul class="entries">
${list.map(({ path, label, count }) => html`<li><a href="${view.to(path)}">${label}</a> <span class="count">${totalText(view, count)}</span></li>
`)}</ul>`;
}

export interface HomePage extends Place {
  readonly publisher: string | null;
  readonly total: number;
  readonly newest: readonly PublicItem[];
  readonly themes: readonly Entry[];
}

export function homePage({ view, base, publisher, total, newest, themes }: HomePage): string {
  const intro = view.language === 'zh'
    ? `这里公布${publisher ?? '本地区行政机关'}及所属机关已经公开的政府信息，包括因多人申请而转为主动公开的信息。可以直接查阅、下载，无需申请，也无需登录。`
    : 'Government information that has been released, including what became public because several people asked for it. Read and download it without a request and without signing in.';
  return page({
    view, base, title: view.say(WORDS.site), path: '/open',
    main: html`<h1>${view.say(WORDS.site)}</h1>
<p class="lead">${intro}</p>
<section aria-labelledby="newest"><h2 id="newest">${view.say(WORDS.newest)}</h2>
${newest.length === 0 ? html`<p>${view.say(WORDS.nothingYet)}</p>` : itemList(view, newest.map((item) => ({ item })))}
${total > newest.length ? html`<p><a href="${view.to('/open/dates')}">${view.say(WORDS.more)}</a></p>` : null}</section>
${themes.length > 0 && html`<section aria-labelledby="themes"><h2 id="themes">${view.say(WORDS.byTheme)}</h2>
${entries(view, themes)}</section>`}
<section class="asks" aria-labelledby="ask"><h2 id="ask">${view.say(WORDS.notThere)}</h2>
<p>${view.say(WORDS.notThereMore)}</p>
<p class="acts"><a class="button first" href="${view.to('/apply')}">${view.say(WORDS.toApply)}</a> <a class="button" href="${view.to('/apply/query')}">${view.say(WORDS.toQuery)}</a></p></section>`,
  });
}

export interface EntriesPage extends Place {
  readonly path: string;
  readonly title: string;
  readonly list: readonly Entry[];
}

/** All themes, all organs, all months. */
export function entriesPage({ view, base, path, title, list }: EntriesPage): string {
  return page({
    view, base, title, path,
    main: html`${breadcrumb(view, [['/open', view.say(WORDS.home)]], title)}
<h1>${title}</h1>
${list.length === 0 ? html`<p>${view.say(WORDS.nothingYet)}</p>` : entries(view, list)}`,
  });
}

export interface ListedPage extends Place {
  readonly path: string;
  readonly section: string;
  readonly sectionTitle: string;
  readonly title: Part;
  readonly titleText: string;
  /** What the law says of it. */
  readonly lead?: Part;
  readonly total: number;
  readonly items: readonly PublicItem[];
  readonly cursor: { readonly here?: string; readonly next: string | null };
}

/** The items of one theme, organ or month. */
export function listedPage({ view, base, path, section, sectionTitle, title, titleText, lead, total, items, cursor }: ListedPage): string {
  return page({
    view, base, title: titleText, path, section, query: { cursor: cursor.here }, unlisted: cursor.here !== undefined,
    main: html`${breadcrumb(view, [['/open', view.say(WORDS.home)], [section, sectionTitle]], title)}
<h1>${title}</h1>
${lead && html`<p class="lead">${lead}</p>
`}<h2>${totalText(view, total)}</h2>
${items.length === 0 ? html`<p>${view.say(WORDS.nothingYet)}</p>` : itemList(view, items.map((item) => ({ item })))}
${pager(view, path, {}, cursor)}`,
  });
}

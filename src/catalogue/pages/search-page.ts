import { html, type Part } from '../../platform/web-pages/html.js';
import { langField } from '../../platform/web-pages/pieces.js';
import { page } from './layout.js';
import { breadcrumb } from '../../platform/web-pages/pieces.js';
import { itemList, pager, totalText, type Listed } from './pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import { WORDS } from './words.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SearchPage {
  readonly view: View;
  readonly base: string;
  readonly asked: { readonly q: string; readonly theme?: string; readonly organ?: string; readonly from?: string; readonly to?: string; readonly cursor?: string };
  readonly themes: readonly Option[];
  readonly organs: readonly Option[];
  readonly items: readonly Listed[];
  readonly total: number;
  readonly next: string | null;
  readonly partly: boolean;
  readonly capped: boolean;
}

export function searchPage(ask: SearchPage): string {
  const { view, base, asked } = ask;
  const { cursor, ...query } = asked;
  const title = asked.q === '' ? view.say(WORDS.search) : `${view.say(WORDS.search)}${view.language === 'zh' ? `“${asked.q}”` : ` “${asked.q}”`}`;
  return page({
    view, base, title, path: '/open/search', query: { ...query, cursor }, unlisted: true, q: asked.q,
    main: html`${breadcrumb(view, [['/open', view.say(WORDS.home)]], view.say(WORDS.search))}
<h1>${view.say(WORDS.searchLabel)}</h1>
${form(ask)}
<section aria-labelledby="results"><h2 id="results">${heading(ask)}</h2>
${notes(ask)}${ask.items.length > 0 && itemList(view, ask.items, { via: asked.q === '' ? undefined : 'search' })}
${pager(view, '/open/search', query, { here: cursor, next: ask.next })}</section>
<form class="answers" action="${view.to('/open/not-found')}" method="post"><button type="submit"${ask.total === 0 ? null : html` class="second"`}>${view.say(WORDS.notFoundSearch)}</button></form>`,
  });
}

function heading({ view, total, capped }: SearchPage): string {
  return capped ? (view.language === 'zh' ? `${total} 条以上` : `More than ${total} items`) : totalText(view, total);
}

function notes({ view, total, partly, capped }: SearchPage): Part {
  if (total === 0) return html`<p role="status">${view.say(WORDS.nothingFound)}</p>`;
  return [
    partly && html`<p role="status">${view.language === 'zh' ? '没有完全相符的信息，以下信息与其中部分词语相符。' : 'Nothing matches all of it; these match some of the words.'}</p>`,
    capped && html`<p role="status">${view.say(WORDS.tooMany)}</p>`,
  ];
}

function form({ view, asked, themes, organs }: SearchPage): Part {
  const narrowed = [asked.theme, asked.organ, asked.from, asked.to].some(Boolean);
  return html`<form role="search" action="/open/search" method="get">
${langField(view)}<div class="wideline"><input id="q" name="q" type="search" maxlength="100" value="${asked.q}" aria-label="${view.say(WORDS.searchLabel)}" placeholder="${view.say(WORDS.searchHint)}" autocomplete="off"><button type="submit">${view.say(WORDS.search)}</button></div>
<details${narrowed && html` open`}><summary>${view.say(WORDS.narrow)}</summary>
<div class="narrow">
<div><label for="theme">${view.say(WORDS.theme)}</label>${select('theme', view.say(WORDS.anyTheme), themes, asked.theme)}</div>
<div><label for="organ">${view.say(WORDS.organ)}</label>${select('organ', view.say(WORDS.anyOrgan), organs, asked.organ, view.language === 'en')}</div>
<div><label for="from">${view.say(WORDS.from)}</label><input id="from" name="from" type="date" value="${asked.from ?? ''}"></div>
<div><label for="to">${view.say(WORDS.until)}</label><input id="to" name="to" type="date" value="${asked.to ?? ''}"></div>
</div></details>
</form>`;
}

/** @param chinese the choices are names, Chinese in any language */
function select(name: string, any: string, options: readonly Option[], chosen: string | undefined, chinese = false): Part {
  return html`<select id="${name}" name="${name}"><option value="">${any}</option>
${options.map(({ value, label }) => html`<option value="${value}"${chinese && html` lang="zh-CN"`}${value === chosen && html` selected`}>${label}</option>
`)}</select>`;
}

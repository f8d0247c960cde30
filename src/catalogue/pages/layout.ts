import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import { langField } from '../../platform/web-pages/pieces.js';
import { sitePage } from '../../platform/web-pages/site-page.js';
import { SITE_WORDS } from '../../platform/web-pages/site-words.js';
import type { Query, View } from '../../platform/web-pages/view.js';
import { WORDS } from './words.js';

/** What every page needs beside its content. */
export interface Frame {
  readonly view: View;
  readonly title: string;
  readonly main: Part;
  /** Path of this page, for the other language and the canonical address. */
  readonly path: string;
  readonly query?: Query;
  /** Absolute address of the site, as `https://xxgk.example.gov.cn`. */
  readonly base: string;
  /** What was searched for, to stand in the search box. */
  readonly q?: string;
  /** Search engines leave it alone. */
  readonly unlisted?: boolean;
  /** Part of the menu this page belongs to. */
  readonly section?: string;
}

/** A whole page. */
export function page(frame: Frame): string {
  const { view, title, main, path, query, section, q } = frame;
  return sitePage({ view, title, main, path, query, section: path === '/open/help' ? path : '/open', head: head(frame), banner: path === '/open/help' ? null : finder(view, { path, section, q }) });
}

function head({ view, path, query, base, unlisted }: Frame): Html {
  return html`${unlisted ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${base}${path}">
<link rel="alternate" hreflang="zh-CN" href="${base}${view.in('zh', path, query)}">
<link rel="alternate" hreflang="en" href="${base}${view.in('en', path, query)}">`}
<link rel="alternate" type="application/atom+xml" title="${view.say(SITE_WORDS.catalogue)}" href="/open/feed.atom">`;
}

/** The ways to an item, on every page: words, subject, organ, date. */
function finder(view: View, { path, section = path, q = '' }: Pick<Frame, 'path' | 'section' | 'q'>): Html {
  const search = html`<form role="search" action="/open/search" method="get">
${langField(view)}<label for="find">${view.say(WORDS.searchLabel)}</label>
<div class="line"><input id="find" name="q" type="search" maxlength="100" value="${q}" placeholder="${view.say(WORDS.searchHint)}" autocomplete="off"><button type="submit">${view.say(WORDS.search)}</button></div>
</form>
`;
  return html`<div class="find">
${path === '/open/search' ? null : search}<nav class="ways" aria-label="${view.say(WORDS.ways)}"><ul>
${WAYS.map(([at, label]) => html`<li><a href="${view.to(at)}"${at === section ? html` aria-current="${at === path ? 'page' : 'true'}"` : null}>${view.say(label)}</a></li>
`)}</ul></nav>
</div>`;
}

const WAYS = [['/open', WORDS.newest], ['/open/themes', WORDS.byTheme], ['/open/organs', WORDS.byOrgan], ['/open/dates', WORDS.byDate]] as const;

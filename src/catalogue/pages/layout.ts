import { html, type Html, type Part } from './html.js';
import { STYLE_ADDRESS } from './style.js';
import type { Query, View } from './view.js';
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

const MENU = [
  ['/open', WORDS.home], ['/open/themes', WORDS.byTheme], ['/open/organs', WORDS.byOrgan], ['/open/dates', WORDS.byDate], ['/open/help', WORDS.apply],
] as const;

/** A whole page. */
export function page(frame: Frame): string {
  const { view, title, path, query, base } = frame;
  const name = view.say(WORDS.site);
  const full = title === name ? name : `${title} - ${name}`;
  return html`<!doctype html>
<html lang="${view.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${full}</title>
${frame.unlisted ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${base}${path}">
<link rel="alternate" hreflang="zh-CN" href="${base}${view.in('zh', path, query)}">
<link rel="alternate" hreflang="en" href="${base}${view.in('en', path, query)}">`}
<link rel="alternate" type="application/atom+xml" title="${name}" href="/open/feed.atom">
<link rel="stylesheet" href="${STYLE_ADDRESS}">
</head>
<body>
<a class="skip" href="#main">${view.say(WORDS.skip)}</a>
${header(frame, name)}
<main id="main" tabindex="-1">
${frame.main}
</main>
${footer(view)}
</body>
</html>
`.markup;
}

function header({ view, path, query, section, q }: Frame, name: string): Html {
  const other = view.language === 'zh' ? 'en' : 'zh';
  return html`<header class="site">
<div class="bar">
<p class="name"><a href="${view.to('/open')}">${name}</a></p>
<p class="tongue"><a href="${view.in(other, path, query)}" lang="${other === 'en' ? 'en' : 'zh-CN'}" hreflang="${other === 'en' ? 'en' : 'zh-CN'}">${view.say(WORDS.other)}</a></p>
</div>
<nav aria-label="${view.say(WORDS.mainMenu)}"><ul>
${MENU.map(([at, label]) => html`<li><a href="${view.to(at)}"${at === (section ?? path) ? html` aria-current="${at === path ? 'page' : 'true'}"` : null}>${view.say(label)}</a></li>
`)}</ul></nav>
${path === '/open/search' ? null : searchBox(view, q)}
</header>`;
}

/** The one-line search that stands on every page. */
function searchBox(view: View, q = ''): Html {
  return html`<form class="search" role="search" action="/open/search" method="get">
${langField(view)}<label for="q">${view.say(WORDS.searchLabel)}</label>
<div class="line"><input id="q" name="q" type="search" maxlength="100" value="${q}" placeholder="${view.say(WORDS.searchHint)}" autocomplete="off"><button type="submit">${view.say(WORDS.search)}</button></div>
</form>`;
}

/** Forms lose the query of their address: the language travels in a field. */
export function langField({ language }: View): Part {
  return language === 'en' && html`<input type="hidden" name="lang" value="en">`;
}

function footer(view: View): Html {
  return html`<footer class="site"><ul>
<li><a href="/open/feed.atom">${view.say(WORDS.feed)}</a></li>
<li><a href="/open/dataset.jsonld">DCAT</a></li>
<li><a href="/api/docs">${view.say(WORDS.data)}</a></li>
</ul></footer>`;
}

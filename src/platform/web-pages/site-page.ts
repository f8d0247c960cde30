import { html, type Html, type Part } from './html.js';
import { SITE_WORDS } from './site-words.js';
import { STYLE_ADDRESS } from './style.js';
import type { Query, View } from './view.js';

/** A page of the public site: what its frame needs, and its content. */
export interface SitePage {
  readonly view: View;
  readonly title: string;
  readonly main: Part;
  /** Path of this page, for the menu and the other language. */
  readonly path: string;
  readonly query?: Query;
  /** Part of the menu this page belongs to, where that is not its own path. */
  readonly section?: string;
  /** Below the title of the document: addresses for programs, further style sheets. */
  readonly head?: Part;
  /** Below the menu. */
  readonly banner?: Part;
  /** The other language is offered; not on an answer to a form, which has no address of its own. */
  readonly translated?: boolean;
}

/** The ways into the site: what is public, how to ask for what is not, and where a request stands. Few enough for one line on a phone. */
const MENU = [['/open', SITE_WORDS.read], ['/apply', SITE_WORDS.request], ['/apply/query', SITE_WORDS.query], ['/open/help', SITE_WORDS.guide]] as const;

/** A whole page. */
export function sitePage(page: SitePage): string {
  const { view, title } = page;
  const name = view.say(SITE_WORDS.site);
  return html`<!doctype html>
<html lang="${view.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? name : `${title} - ${name}`}</title>
${page.head}
<link rel="icon" href="/favicon.ico" sizes="any">
<link rel="stylesheet" href="${STYLE_ADDRESS}">
</head>
<body>
<a class="skip" href="#main">${view.say(SITE_WORDS.skip)}</a>
${header(page, name)}
<main id="main" tabindex="-1">
${page.main}
</main>
${footer(view)}
</body>
</html>
`.markup;
}

function header({ view, path, query, section = path, banner, translated = true }: SitePage, name: string): Html {
  const other = view.language === 'zh' ? 'en' : 'zh';
  const tag = other === 'en' ? 'en' : 'zh-CN';
  return html`<header class="site">
<div class="bar">
<p class="name"><a href="${view.to('/open')}"><img src="/favicon.ico" width="32" height="32" alt="">${name}</a></p>
${translated ? html`<p class="tongue"><a href="${view.in(other, path, query)}" lang="${tag}" hreflang="${tag}">${view.say(SITE_WORDS.other)}</a></p>
` : null}</div>
<nav class="menu" aria-label="${view.say(SITE_WORDS.mainMenu)}"><ul>
${MENU.map(([at, label]) => html`<li><a href="${view.to(at)}"${at === section ? html` aria-current="${at === path ? 'page' : 'true'}"` : null}>${view.say(label)}</a></li>
`)}</ul></nav>
${banner}
</header>`;
}

/** The same below every page: whom to ask, and the ways that programs take. */
function footer(view: View): Html {
  return html`<footer class="site"><div>
<p><strong>${view.say(SITE_WORDS.help)}</strong> ${view.say(SITE_WORDS.helpWhom)} <a href="${view.to('/open/help')}#contacts">${view.say(SITE_WORDS.contacts)}</a></p>
<p class="hint">${view.say(SITE_WORDS.promise)}</p>
<ul>
<li><a href="/open/feed.atom">${view.say(SITE_WORDS.feed)}</a></li>
<li><a href="/open/dataset.jsonld">${view.say(SITE_WORDS.dataset)}</a></li>
<li><a href="/api/docs">${view.say(SITE_WORDS.data)}</a></li>
</ul>
</div></footer>`;
}

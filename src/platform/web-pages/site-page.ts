import type { Bilingual } from '../errors/bilingual.js';
import { html, type Html, type Part } from './html.js';
import { SITE_WORDS } from './site-words.js';
import { STYLE_ADDRESS } from './style.js';
import type { Query, View } from './view.js';

/** A page of the public site: what its frame needs, and its content. */
export interface SitePage {
  readonly view: View;
  readonly title: string;
  readonly main: Part;
  /** What this part of the site is called, and where it begins. */
  readonly name: Bilingual;
  readonly start: string;
  /** Path of this page, for the menu and the other language. */
  readonly path: string;
  readonly query?: Query;
  /** Part of the menu this page belongs to, where that is not its own path. */
  readonly section?: string;
  /** Below the title of the document: addresses for programs, further style sheets. */
  readonly head?: Part;
  /** Below the menu. */
  readonly banner?: Part;
  readonly footer?: Part;
  /** The other language is offered; not on an answer to a form, which has no address of its own. */
  readonly translated?: boolean;
}

/** The ways into the site: what is public, and how to ask for what is not. */
const MENU = [
  ['/open', SITE_WORDS.home], ['/open/themes', SITE_WORDS.byTheme], ['/open/organs', SITE_WORDS.byOrgan], ['/open/dates', SITE_WORDS.byDate],
  ['/apply', SITE_WORDS.request], ['/apply/query', SITE_WORDS.query], ['/open/help', SITE_WORDS.guide],
] as const;

/** A whole page. */
export function sitePage(page: SitePage): string {
  const { view, title } = page;
  const name = view.say(page.name);
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
<footer class="site">${page.footer}</footer>
</body>
</html>
`.markup;
}

function header({ view, path, query, section = path, start, banner, translated = true }: SitePage, name: string): Html {
  const other = view.language === 'zh' ? 'en' : 'zh';
  const tag = other === 'en' ? 'en' : 'zh-CN';
  return html`<header class="site">
<div class="bar">
<p class="name"><a href="${view.to(start)}">${name}</a></p>
${translated ? html`<p class="tongue"><a href="${view.in(other, path, query)}" lang="${tag}" hreflang="${tag}">${view.say(SITE_WORDS.other)}</a></p>
` : null}</div>
<nav aria-label="${view.say(SITE_WORDS.mainMenu)}"><ul>
${MENU.map(([at, label]) => html`<li><a href="${view.to(at)}"${at === section ? html` aria-current="${at === path ? 'page' : 'true'}"` : null}>${view.say(label)}</a></li>
`)}</ul></nav>
${banner}
</header>`;
}

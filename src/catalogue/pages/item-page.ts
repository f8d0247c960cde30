import { demandText, type PublicFile, type PublicItem } from '../items/public-item.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import { page } from './layout.js';
import { breadcrumb, chinese, day, paragraphs, sizeText } from '../../platform/web-pages/pieces.js';
import { kindText } from './pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import { WORDS } from './words.js';

export interface ItemPage {
  readonly view: View;
  readonly base: string;
  readonly item: PublicItem;
  /** What brought the reader here, as `search`; travels with the answer whether it helped. */
  readonly from?: string;
  /** As it will be, before it is published. */
  readonly preview?: boolean;
}

/** What anybody reads of an item: in full while it is public, a notice once it was withdrawn. */
export function itemPage(ask: ItemPage): string {
  const { view, base, item, from, preview } = ask;
  const theme = `/open/themes/${item.theme.id}`;
  return page({
    view, base, title: item.title, path: item.address, query: { via: from }, section: '/open/themes', unlisted: preview || item.status === 'withdrawn',
    main: html`${breadcrumb(view, [['/open', view.say(WORDS.home)], [theme, view.say(item.theme.short)]], chinese(view, item.indexNumber))}
<article>
${preview ? html`<p class="notice" role="note">${view.say(WORDS.preview)}</p>
` : null}<h1>${chinese(view, item.title)}</h1>
${item.status === 'withdrawn' ? withdrawn(view, item) : content(ask)}
</article>`,
  });
}

function content({ view, item, from, preview }: ItemPage): Html {
  return html`${successor(view, item)}${facts(view, item)}
${item.summary && html`<section aria-labelledby="summary"><h2 id="summary">${view.say(WORDS.summary)}</h2>
<div lang="zh-CN">${paragraphs(item.summary)}</div></section>
`}${item.body && html`<section aria-labelledby="text"><h2 id="text">${view.say(WORDS.body)}</h2>
<div class="text" lang="zh-CN">${paragraphs(item.body)}</div></section>
`}${files(view, item.files, preview)}${elsewhere(view, item)}${leftOut(view, item)}${corrections(view, item)}${preview ? null : answers(view, item, from)}`;
}

function successor(view: View, { supersededBy }: PublicItem): Part {
  return supersededBy && html`<p class="notice" role="note">${view.say(WORDS.superseded)}<a href="${view.to(supersededBy.address)}">${chinese(view, supersededBy.title)}</a></p>
`;
}

/** What is known of an item, name beside value. */
function facts(view: View, item: PublicItem): Html {
  const rows: readonly (readonly [string, Part])[] = [
    [view.say(WORDS.indexNumber), item.indexNumber], [view.say(WORDS.docNumber), item.docNumber && chinese(view, item.docNumber)],
    [view.say(WORDS.documentDate), item.documentDate && day(view, item.documentDate)], [view.say(WORDS.organ), html`<a href="${view.to(`/open/organs/${item.organ.code}`)}">${chinese(view, item.organ.name)}</a>`],
    [view.say(WORDS.publishedOn), day(view, item.publishedOn)], [view.say(WORDS.theme), html`<a href="${view.to(`/open/themes/${item.theme.id}`)}">${view.say(item.theme.short)}</a>`],
    [view.say(WORDS.topic), item.topicLabel && chinese(view, item.topicLabel)], [view.say(WORDS.legalBasis), chinese(view, item.legalBasis)],
    [view.say(WORDS.askedFor), view.say(demandText(item.askedFor))],
  ];
  return html`<dl class="known">
${rows.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`)}</dl>`;
}

function files(view: View, list: readonly PublicFile[], preview = false): Part {
  if (list.length === 0) return null;
  return html`<section aria-labelledby="files"><h2 id="files">${view.say(WORDS.files)}</h2>
<ul class="files">
${list.map(({ address, name, size }) => html`<li>${preview ? html`<b>${chinese(view, name)}</b>` : html`<a href="${address}" download="${name}">${chinese(view, name)}</a>`} <span>${[kindText(name), sizeText(view, size)].filter(Boolean).join(view.language === 'zh' ? '，' : ', ')}</span></li>
`)}</ul>
<details><summary>${view.say(WORDS.checksums)}</summary>
<dl>${list.map(({ name, sha256 }) => html`<dt>${chinese(view, name)}</dt><dd><code>${sha256}</code></dd>
`)}</dl></details></section>
`;
}

function elsewhere(view: View, { elsewhere: where }: PublicItem): Part {
  return where && html`<section aria-labelledby="elsewhere"><h2 id="elsewhere">${view.say(WORDS.elsewhere)}</h2>
${where.place && html`<p>${chinese(view, where.place)}</p>
`}${where.url && html`<p><a href="${where.url}" rel="noopener noreferrer external">${where.url}</a></p>
`}</section>
`;
}

function leftOut(view: View, { leftOut: left }: PublicItem): Part {
  return left && html`<section aria-labelledby="left-out"><h2 id="left-out">${view.say(WORDS.leftOut)}</h2>
<div lang="zh-CN">${paragraphs(left.what)}</div>
<p>${view.say(WORDS.ground)}${view.language === 'zh' ? '：' : ': '}${chinese(view, left.ground)}</p></section>
`;
}

function corrections(view: View, { corrections: list }: PublicItem): Part {
  return list.length > 0 && html`<section aria-labelledby="corrections"><h2 id="corrections">${view.say(WORDS.corrections)}</h2>
<ul>${list.map(({ on, note }) => html`<li>${day(view, on)}${view.language === 'zh' ? '：' : ': '}${chinese(view, note)}</li>
`)}</ul></section>
`;
}

/** Whether it helped: two buttons that work without a program in the browser. */
function answers(view: View, { address, status }: PublicItem, from: string | undefined): Part {
  if (status !== 'published') return null;
  return html`<section class="answers" aria-labelledby="helpful"><h2 id="helpful">${view.say(WORDS.helpful)}</h2>
<div class="buttons"><form action="${view.to(`${address}/found`, { via: from })}" method="post"><button type="submit">${view.say(WORDS.found)}</button></form>
<form action="${view.to(`${address}/not-found`, { via: from })}" method="post"><button type="submit" class="second">${view.say(WORDS.notFound)}</button></form></div>
<p class="hint">${view.say(WORDS.foundHint)}</p></section>`;
}

/** A notice, not a hole. */
function withdrawn(view: View, item: PublicItem): Html {
  return html`<p class="notice" role="note">${view.say(WORDS.withdrawn)}</p>
<dl class="known">
<div><dt>${view.say(WORDS.indexNumber)}</dt><dd>${item.indexNumber}</dd></div>
${item.docNumber && html`<div><dt>${view.say(WORDS.docNumber)}</dt><dd>${chinese(view, item.docNumber)}</dd></div>
`}<div><dt>${view.say(WORDS.organ)}</dt><dd>${chinese(view, item.organ.name)}</dd></div>
<div><dt>${view.say(WORDS.publishedOn)}</dt><dd>${day(view, item.publishedOn)}</dd></div>
<div><dt>${view.say(WORDS.withdrawnOn)}</dt><dd>${day(view, item.withdrawal!.on)}</dd></div>
</dl>
<section aria-labelledby="why"><h2 id="why">${view.say(WORDS.withdrawnWhy)}</h2>
<div lang="zh-CN">${paragraphs(item.withdrawal!.notice)}</div></section>`;
}

import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { html, type Html, type Part } from './html.js';
import { SITE_WORDS } from './site-words.js';
import type { View } from './view.js';

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

/** Where a page lies; the page itself comes last, without a link. */
export function breadcrumb(view: View, steps: readonly (readonly [path: string, label: Part])[], here: Part): Html {
  return html`<nav class="crumbs" aria-label="${view.say(SITE_WORDS.breadcrumb)}"><ol>
${steps.map(([path, label]) => html`<li><a href="${view.to(path)}">${label}</a></li>
`)}<li aria-current="page">${here}</li>
</ol></nav>`;
}

/** Forms lose the query of their address: the language travels in a field. */
export function langField({ language }: View): Part {
  return language === 'en' && html`<input type="hidden" name="lang" value="en">`;
}

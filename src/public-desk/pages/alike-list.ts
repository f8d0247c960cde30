import { html, type Part } from '../../platform/web-pages/html.js';
import { chinese, day } from '../../platform/web-pages/pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import type { PublishedHint } from '../guidance/similar-published.js';

/** What is public already and may be what is asked for. It opens beside the form, where nothing typed is lost. @param more what stands below each */
export function alikeList(view: View, published: readonly PublishedHint[], more: (each: PublishedHint) => Part = () => null): Part {
  return published.map((each) => html`<li><a href="${view.to(each.address, { via: 'form' })}" target="_blank" rel="noopener">${chinese(view, each.title)}<span class="unseen">${view.say({ zh: '（新窗口）', en: ' (new window)' })}</span></a>
<p class="facts">${each.organ && html`<span>${chinese(view, each.organ)}</span> `}<span>${view.say({ zh: '公开于 ', en: 'released ' })}${day(view, each.publishedOn)}</span></p>
${more(each)}</li>
`);
}

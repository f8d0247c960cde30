import { html } from '../../platform/web-pages/html.js';
import type { PublishedHint } from '../guidance/similar-published.js';
import { alikeList } from './alike-list.js';
import { deskPage } from './desk-page.js';
import { hidden } from './form-parts.js';
import { carried, progress, type StepSheet } from './steps.js';

/** 「是不是其中之一」: what is public already, to be taken at once; else on to the next step. */
export function alikePage(sheet: StepSheet, published: readonly PublishedHint[]): string {
  const { view } = sheet;
  const title = view.say({ zh: '是不是其中之一？这些信息已经公开', en: 'Is it one of these? They are public already' });
  return deskPage({
    view, title, path: '/apply/new', section: '/apply', answer: true,
    main: html`${progress(view, 'what')}<h1>${title}</h1>
<p class="lead">${view.say({ zh: '已经公开的信息可以直接查阅、下载，不需要等待答复。打开看看是不是您需要的。', en: 'What is public can be read and downloaded at once. Open it and see whether it is what you need.' })}</p>
<ol class="alike large">
${alikeList(view, published, ({ id }) => html`<form action="${view.to('/apply/found')}" method="post">${hidden('item', id)}<button type="submit" class="second">${view.say({ zh: '就是它，不再申请', en: 'This is it: I need no request' })}</button></form>`)}</ol>
<form class="sheet" action="${view.to('/apply/new')}" method="post" data-stay>
${hidden('step', 'alike')}${carried({ ...sheet, shown: published.map(({ id }) => id).join(',') }, [])}<p class="acts"><button type="submit" name="go" value="next">${view.say({ zh: '都不是，继续申请', en: 'None of them: go on' })}</button> <button type="submit" class="second" name="go" value="back">${view.say({ zh: '返回修改', en: 'Back to what I wrote' })}</button></p>
</form>`,
  });
}

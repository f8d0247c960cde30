import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { Problem } from '../../platform/http/problem.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import type { View } from '../../platform/web-pages/view.js';
import { deskPage } from './desk-page.js';

/** What was just done, by the word that travels in the address. */
const DONE: Readonly<Record<string, Bilingual>> = {
  confirmed: { zh: '已记下您的确认。行政机关确认之日为收到申请之日。', en: 'Your confirmation is noted. The day on which the organ confirms as well is the day of receipt.' },
  corrected: { zh: '补正已经提交，答复期限从今天起重新计算。', en: 'The correction was sent; the time for the reply runs anew from today.' },
  withdrawn: { zh: '申请已经撤回。', en: 'The request is withdrawn.' },
  sent: { zh: '已经提交给承办机关。', en: 'It was sent to the organ.' },
  suggested: { zh: '建议已经提交。', en: 'The suggestion was sent.' },
  received: { zh: '已记下您今天收到该文书，现在可以下载。', en: 'It is noted that you received the letter today; you can download it now.' },
};

export function doneNotice(view: View, what: string | undefined): Part {
  const text = what !== undefined && Object.hasOwn(DONE, what) ? DONE[what] : undefined;
  return text && html`<p class="done" role="status">${view.say(text)}</p>
`;
}

/** Why something could not be done, in the words of the refusal. */
export function refusedNotice(view: View, text: Bilingual): Html {
  return html`<div class="errors" id="errors" role="alert" tabindex="-1" autofocus><h2>${view.say({ zh: '没有办成', en: 'This was not done' })}</h2><p>${view.say(text)}</p></div>
`;
}

/** After 「已找到」. */
export function foundPage(view: View): string {
  const title = view.say({ zh: '谢谢，已经记下', en: 'Thank you, it has been counted' });
  return deskPage({
    view, title, path: '/apply/found', section: '/apply',
    main: html`<h1>${title}</h1><p>${view.say({ zh: '没有提交申请，也没有记录您是谁。', en: 'No request was made, and nothing is kept of who you are.' })}</p>
<p class="acts"><a href="${view.to('/open')}">${view.say({ zh: '查阅已公开的信息', en: 'Read what is public' })}</a> <a href="${view.to('/apply/new')}">${view.say({ zh: '另行提出申请', en: 'Make a request after all' })}</a></p>`,
  });
}

const TITLES: Readonly<Record<number, Bilingual>> = {
  403: { zh: '这个页面不是从本站打开的', en: 'This page was not opened from here' }, 404: { zh: '没有找到', en: 'Not found' }, 413: { zh: '文件太大', en: 'The files are too large' },
  429: { zh: '操作过于频繁', en: 'Too many requests' }, 503: { zh: '暂时不能办理', en: 'Not available for now' },
};

const ADVICE: Readonly<Record<number, Bilingual>> = {
  403: { zh: '为了安全，表格只能从本站的页面提交。请从下面的按钮重新开始；如果是浏览器插件或者单位网络造成的，请换一个浏览器再试。', en: 'Forms are taken only from the pages of this site. Start again below; if an add-on or the network of your office is the cause, try another browser.' },
  404: { zh: '地址可能有误，或者页面已经不在。', en: 'The address may be wrong, or the page is no longer there.' },
  413: { zh: '请用浏览器的“后退”回到刚才的页面，换较小的文件：每个不超过 20 MB，合计不超过 40 MB。照片可以先缩小再上传。', en: 'Go back and choose smaller files: 20 MB each and 40 MB together at most. Pictures can be made smaller first.' },
  429: { zh: '已经填写的内容没有提交。请稍等片刻，用浏览器的“后退”回到刚才的页面，再提交一次。着急的，可以当面、邮寄或者致电受理机关。', en: 'What you filled in was not sent. Wait a little, go back in the browser and send it again. If it is urgent, go or write to the organ, or call it.' },
  503: { zh: '请稍后再试。着急的，可以当面、邮寄或者致电受理机关。', en: 'Try again later. If it is urgent, go or write to the organ, or call it.' },
};

/** A refusal as a page. It repeats nothing of what was sent. */
export function problemPage(view: View, problem: Problem): string {
  const title = view.say(TITLES[problem.status] ?? { zh: '没有办成', en: 'This was not done' });
  const advice = ADVICE[problem.status];
  return deskPage({
    view, title, path: '/apply', answer: true,
    main: html`<h1>${title}</h1>
<p class="lead">${problem.detail}</p>
${advice && html`<p>${view.say(advice)}</p>
`}${problem.status >= 500 ? html`<p class="hint">${view.say({ zh: '联系时请告知：', en: 'When you ask, tell: ' })}${problem.instance}</p>
` : null}<p class="acts"><a class="first" href="${view.to('/apply')}">${view.say({ zh: '回到提出申请', en: 'Back to the start' })}</a> <a href="${view.to('/apply/query')}">${view.say({ zh: '查询办理情况', en: 'Ask after a request' })}</a></p>`,
  });
}

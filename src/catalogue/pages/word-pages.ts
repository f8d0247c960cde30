import type { Organ } from '../../identity/organs/organ.js';
import type { Problem } from '../../platform/http/problem.js';
import { html, type Part } from '../../platform/web-pages/html.js';
import { page } from './layout.js';
import { breadcrumb, chinese } from '../../platform/web-pages/pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import { WORDS } from './words.js';

interface Place {
  readonly view: View;
  readonly base: string;
}

/** Where and how a request is made: what the guide of each organ says (Arts. 12, 27–29). */
export function helpPage({ view, base, organs }: Place & { readonly organs: readonly Organ[] }): string {
  const title = view.say(WORDS.howToApply);
  return page({
    view, base, title, path: '/open/help',
    main: html`${breadcrumb(view, [['/open', view.say(WORDS.home)]], title)}
<h1>${title}</h1>
${view.language === 'zh' ? GUIDE_ZH : GUIDE_EN}
<p class="acts"><a class="first" href="${view.to('/apply')}">${view.say(WORDS.toApply)}</a> <a href="${view.to('/apply/query')}">${view.say(WORDS.toQuery)}</a></p>
<h2 id="contacts">${view.language === 'zh' ? '各机关受理申请的联系方式' : 'Where to send a request'}</h2>
<ul class="contacts">
${organs.filter(({ active }) => active).map((organ) => contact(view, organ))}</ul>`,
  });
}

function contact(view: View, { name, address, postcode, phone, email }: Organ): Part {
  const rows: readonly (readonly [string, Part])[] = [
    [view.say(WORDS.address), address && chinese(view, `${address}${postcode ? `（${postcode}）` : ''}`)], [view.say(WORDS.phone), phone && html`<a href="tel:${phone.replace(/[^0-9+-]/g, '')}">${phone}</a>`],
    [view.say(WORDS.email), email && html`<a href="mailto:${email}">${email}</a>`],
  ];
  return html`<li><h3>${chinese(view, name)}</h3>
<dl>${rows.filter(([, value]) => value).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>
`)}</dl></li>
`;
}

const GUIDE_ZH = html`<p class="lead">公民、法人和其他组织可以向行政机关申请获取政府信息。申请不需要说明用途，不收费；数量、频次明显超过合理范围的除外。</p>
<h2>申请之前</h2>
<p>请先搜索本目录。已经公开的信息可以直接查阅下载，比申请更快。</p>
<h2>申请时写明</h2>
<ol>
<li>申请人的姓名或者名称、身份证明、联系方式；</li>
<li>所申请信息的名称、文号，或者便于查找的其他特征，例如哪个村、哪个项目、哪一年、哪一批次；</li>
<li>希望得到信息的形式，以及获取的方式和途径。</li>
</ol>
<p>采用书面形式，包括信件、数据电文。书写确有困难的，可以口头提出，由工作人员代为填写。</p>
<h2>多久答复</h2>
<p>能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复，需要延长的会书面告知，最长再延长20个工作日。征求第三方和其他机关意见的时间不计算在内。内容不明确的，会一次告知需要补正的事项。</p>
<h2>建议公开</h2>
<p>认为某项信息应当让所有人知道的，可以在申请时建议行政机关主动公开。</p>
`;
const GUIDE_EN = html`<p class="lead">Citizens, legal persons and other organisations may ask administrative organs for government information. No purpose is asked for and nothing is charged, unless number or frequency clearly exceed what is reasonable.</p>
<h2>Before you ask</h2>
<p>Search this catalogue first. What is public can be read at once, without a request.</p>
<h2>A request says</h2>
<ol>
<li>who asks: name, proof of identity, contact;</li>
<li>what is asked for: title, document number, or what else helps to find it, such as village, project, year or batch;</li>
<li>in which form and by which way it is wanted.</li>
</ol>
<p>It is made in writing; letters and electronic messages count. Where writing is truly hard it may be made orally, and the staff fill in the form.</p>
<h2>How long it takes</h2>
<p>At once where possible, else within 20 working days of receipt. An extension of at most 20 more is told in writing. Time for consulting third parties and other organs is not counted. If something is unclear, you are told once what to correct.</p>
<h2>Suggesting publication</h2>
<p>If something should be known to everybody, you may suggest in your request that it be published.</p>
`;

/** After 「已找到」. */
export function thanksPage({ view, base, back }: Place & { readonly back: string }): string {
  return page({
    view, base, title: view.say(WORDS.thanks), path: back, unlisted: true,
    main: html`<h1>${view.say(WORDS.thanks)}</h1>
<p>${view.say(WORDS.thanksMore)}</p>
<ul><li><a href="${view.to(back)}">${view.language === 'zh' ? '返回刚才的信息' : 'Back to the item'}</a></li><li><a href="${view.to('/open')}">${view.say(WORDS.home)}</a></li><li><a href="${view.to('/open/help')}">${view.say(WORDS.howToApply)}</a></li></ul>`,
  });
}

const TITLES: Readonly<Record<number, readonly [zh: string, en: string, zhMore: string, enMore: string]>> = {
  404: ['没有找到这个页面', 'Page not found', '地址可能有误。请用上方的搜索，或者从首页查找。', 'The address may be wrong. Use the search above or start from the home page.'],
  429: ['访问过于频繁', 'Too many requests', '', ''],
  503: ['暂时不能提供服务', 'Not available for now', '请稍后再试。', 'Please try again later.'],
};

/** A refusal as a page. It repeats nothing of what was sent. */
export function errorPage({ view, base, problem }: Place & { readonly problem: Problem }): string {
  const [zh, en, zhMore, enMore] = TITLES[problem.status] ?? [problem.title, problem.title, '', ''];
  const title = view.say({ zh, en });
  const more: Part = view.say({ zh: zhMore, en: enMore }) || problem.detail;
  return page({
    view, base, title, path: '/open', unlisted: true,
    main: html`<h1>${title}</h1>
<p>${more}</p>
${problem.status >= 500 ? html`<p class="hint">${problem.instance}</p>
` : null}<p class="acts"><a class="first" href="${view.to('/open')}">${view.say(WORDS.backHome)}</a> <a href="${view.to('/apply')}">${view.say(WORDS.toApply)}</a></p>`,
  });
}

import { html, type Html } from '../../platform/web-pages/html.js';
import type { View } from '../../platform/web-pages/view.js';
import { deskPage } from './desk-page.js';

/** Where somebody begins who wants information that is not public yet. */
export function startPage(view: View): string {
  const zh = view.language === 'zh';
  return deskPage({
    view, path: '/apply', title: zh ? '申请政府信息公开' : 'Requests for government information',
    main: html`<h1>${zh ? '申请政府信息公开' : 'Requests for government information'}</h1>
<p class="lead">${zh ? '需要的政府信息还没有公开的，公民、法人和其他组织都可以在这里申请。不需要注册账号，不需要说明用途，一般不收费，约需 5 分钟。' : 'Whoever needs government information that is not public yet may ask for it here. No account is needed, no purpose is asked for, as a rule nothing is charged. It takes about five minutes.'}</p>
<p class="acts"><a class="button first" href="${view.to('/apply/new')}">${zh ? '开始申请' : 'Make a request'}</a> <a class="button" href="${view.to('/apply/query')}">${zh ? '查询、补正、撤回' : 'Ask after a request'}</a></p>
<p>${zh ? html`已经公开的信息不用申请：<a href="${view.to('/open')}">先查一查是否已经公开</a>。` : html`What is public needs no request: <a href="${view.to('/open')}">see first what is released</a>.`}</p>
${zh ? MORE_ZH : MORE_EN}`,
  });
}

const MORE_ZH: Html = html`<h2>请准备好</h2>
<ul>
<li>所需信息的名称、文号，或者便于查找的特征（哪个村、哪个项目、哪一年）；</li>
<li>身份证明的号码，或者它的照片、扫描件；组织请准备统一社会信用代码；</li>
<li>能联系到您的电话、电子邮箱或者通信地址。</li>
</ul>
<h2>怎样办理</h2>
<ol class="steps">
<li><strong>分四步填写并提交。</strong>系统会先帮您看看是否已经公开。</li>
<li><strong>得到收件编号和查询码。</strong>查询码只显示一次，请打印或者抄下来。</li>
<li><strong>双方确认收到。</strong>通过网络提交的，以您和行政机关双方确认之日为收到申请之日，答复期限从那一天起计算（《政府信息公开条例》第三十一条）。</li>
<li><strong>20 个工作日内答复。</strong>需要延长的会告知您，最长再延长 20 个工作日；征求第三方和其他机关意见的时间不计算在内。内容不明确的，会一次告知您补正。</li>
</ol>
<h2>不方便上网</h2>
<p>也可以当面或者邮寄提出申请；书写确有困难的，可以口头提出，由工作人员代为填写。各机关的地址和电话见<a href="/open/help#contacts">申请指南</a>。阅读、视力或者听力有困难的，可以在申请时说明，行政机关会提供帮助。</p>`;
const MORE_EN: Html = html`<h2>Have at hand</h2>
<ul>
<li>the title or number of the document, or what helps to find it (village, project, year);</li>
<li>the number of your identity document, or a picture of it; of an organisation its credit code;</li>
<li>a telephone, e-mail or postal address at which you can be reached.</li>
</ul>
<h2>How it goes</h2>
<ol class="steps">
<li><strong>Fill in four steps and submit.</strong> You are shown first what may be public already.</li>
<li><strong>You get a number and a query code.</strong> The code is shown once only: print it or write it down.</li>
<li><strong>Both sides confirm receipt.</strong> For requests made online the day on which you and the organ have confirmed is the day of receipt, from which the time for the reply runs (Art. 31 of the Regulation on the Disclosure of Government Information).</li>
<li><strong>The reply is due within 20 working days.</strong> An extension of at most 20 more is told. Time for consulting third parties and other organs is not counted. If something is unclear, you are told once what to correct.</li>
</ol>
<h2>Not online</h2>
<p>A request may be handed over or sent by post; where writing is truly hard it may be made orally. Addresses and telephones are in the <a href="/open/help?lang=en#contacts">guide</a>. If you need help with reading, seeing or hearing, say so in the request.</p>`;

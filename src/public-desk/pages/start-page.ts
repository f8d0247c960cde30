import { html, type Html } from '../../platform/web-pages/html.js';
import type { View } from '../../platform/web-pages/view.js';
import { deskPage } from './desk-page.js';

/** Where somebody begins who wants information that is not public yet. */
export function startPage(view: View): string {
  const zh = view.language === 'zh';
  return deskPage({
    view, path: '/apply', title: zh ? '政府信息依申请公开' : 'Requests for government information',
    main: html`<h1>${zh ? '政府信息依申请公开' : 'Requests for government information'}</h1>
${zh ? INTRO_ZH : INTRO_EN}
<p class="acts"><a class="button first" href="${view.to('/apply/new')}">${zh ? '提出申请' : 'Make a request'}</a> <a class="button" href="${view.to('/apply/query')}">${zh ? '查询、补正或者撤回已提出的申请' : 'Ask after, correct or withdraw a request'}</a> <a class="button" href="${view.to('/open')}">${zh ? '先看看是否已经公开' : 'See first what is public'}</a></p>
${zh ? STEPS_ZH : STEPS_EN}`,
  });
}

const INTRO_ZH: Html = html`<p class="lead">公民、法人和其他组织都可以申请获取政府信息。不需要注册账号，不需要说明用途，一般不收费。</p>`;
const INTRO_EN: Html = html`<p class="lead">Citizens, legal persons and other organisations may ask for government information. No account is needed, no purpose is asked for, and as a rule nothing is charged.</p>`;

const STEPS_ZH: Html = html`<h2>怎样办理</h2>
<ol class="steps">
<li><strong>写明需要什么信息。</strong>系统会先帮您看看是否已经公开。</li>
<li><strong>填写身份、联系方式和希望的形式。</strong>请准备好身份证明的号码，或者照片、扫描件。</li>
<li><strong>提交后得到收件编号和查询码。</strong>查询码只显示一次，请打印或者抄下来。</li>
<li><strong>双方确认收到。</strong>通过网络提交的申请，以您和行政机关双方确认之日为收到申请之日，答复期限从那一天起计算（《政府信息公开条例》第三十一条）。</li>
<li><strong>等待答复。</strong>自收到申请之日起20个工作日内答复；需要延长的会告知您，最长再延长20个工作日；征求第三方和其他机关意见的时间不计算在内。内容不明确的，会一次告知您补正。</li>
</ol>
<h2>不方便上网</h2>
<p>也可以当面或者邮寄提出申请；书写确有困难的，可以口头提出，由工作人员代为填写。各机关的地址和电话见<a href="/open/help">申请指南</a>。</p>`;
const STEPS_EN: Html = html`<h2>How it goes</h2>
<ol class="steps">
<li><strong>Say which information you need.</strong> You are shown first what may be public already.</li>
<li><strong>Give your name, how to reach you, and the form you want it in.</strong> Have the number of your document, or a picture of it, at hand.</li>
<li><strong>You get a number and a query code.</strong> The code is shown once only: print it or write it down.</li>
<li><strong>Both sides confirm receipt.</strong> For requests made online the day on which you and the organ have confirmed is the day of receipt, from which the time for the reply runs (Art. 31 of the Regulation on the Disclosure of Government Information).</li>
<li><strong>Wait for the reply.</strong> It is due within 20 working days of receipt; an extension of at most 20 more is told. Time for consulting third parties and other organs is not counted. If something is unclear, you are told once what to correct.</li>
</ol>
<h2>Not online</h2>
<p>A request may be handed over or sent by post; where writing is truly hard it may be made orally. Addresses and telephones are in the <a href="/open/help?lang=en">guide</a>.</p>`;

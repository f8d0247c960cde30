import type { Organ } from '../../identity/organs/organ.js';
import { html, type Html, type Part } from '../../platform/web-pages/html.js';
import { chinese } from '../../platform/web-pages/pieces.js';
import type { View } from '../../platform/web-pages/view.js';

export type Office = Pick<Organ, 'name' | 'phone' | 'address'>;

/** Whom to ask about a request: the organ, with its telephone and where it is. */
export function officeBox(view: View, { name, phone, address }: Office): Html {
  return html`<section class="office" aria-labelledby="office"><h2 id="office">${view.say({ zh: '办理中有问题', en: 'Questions' })}</h2>
<p>${view.say({ zh: '请联系受理机关，联系时请告知申请的编号。', en: 'Ask the organ, and give the number of the request.' })}</p>
<p><strong>${chinese(view, name)}</strong></p>
${phone && html`<p>${view.say({ zh: '电话：', en: 'Telephone: ' })}${telephone(phone)}</p>
`}${address && html`<p>${view.say({ zh: '地址：', en: 'Address: ' })}${chinese(view, address)}</p>
`}${!phone && !address && html`<p><a href="${view.to('/open/help')}#contacts">${view.say({ zh: '地址和电话见申请指南', en: 'Address and telephone: see the guide' })}</a></p>
`}</section>
`;
}

export const telephone = (phone: string): Part => html`<a href="tel:${phone.replace(/[^0-9+-]/g, '')}">${phone}</a>`;

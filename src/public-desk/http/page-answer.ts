import type { FastifyReply } from 'fastify';
import { FORM_PAGE_HEADERS } from '../../platform/web-pages/page-headers.js';
import { View } from '../../platform/web-pages/view.js';

export type Asked = Readonly<Record<string, unknown>>;

/** The language of a page: `?lang=en`, or the field that forms carry. */
export const viewOf = ({ lang }: Asked): View => new View(lang === 'en' ? 'en' : 'zh');

/** One text of an address; nothing where it was given several times. */
export const textIn = (asked: Asked, name: string): string | undefined => (typeof asked[name] === 'string' ? asked[name] : undefined);

export function sendPage(reply: FastifyReply, view: View, page: string, status = 200): void {
  void reply.code(status).headers({ ...FORM_PAGE_HEADERS, 'Content-Language': view.tag }).type('text/html; charset=utf-8').send(page);
}

/** On to another page, by reading. */
export function leadTo(reply: FastifyReply, address: string): void {
  void reply.header('Cache-Control', 'no-store').redirect(address, 303);
}

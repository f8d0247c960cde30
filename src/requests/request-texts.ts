/** How the information is wanted (Art. 29(3)). */
export const MEDIA = ['paper', 'email', 'disc', 'disk'] as const;
export type Medium = (typeof MEDIA)[number];

/** How it is to be obtained (Art. 29(3)). */
export const ROUTES = ['post', 'online', 'pick-up', 'read-on-site', 'fax'] as const;
export type Route = (typeof ROUTES)[number];

export const MEDIUM_NAMES: Readonly<Record<Medium, { readonly zh: string; readonly en: string }>> = {
  paper: { zh: '纸面', en: 'paper' }, email: { zh: '电子邮件', en: 'e-mail' }, disc: { zh: '光盘', en: 'optical disc' }, disk: { zh: '磁盘', en: 'disk' },
};

export const ROUTE_NAMES: Readonly<Record<Route, { readonly zh: string; readonly en: string }>> = {
  post: { zh: '邮寄', en: 'by post' }, online: { zh: '网上获取', en: 'online' }, 'pick-up': { zh: '自行领取', en: 'picked up' },
  'read-on-site': { zh: '当场阅读、抄录', en: 'read on site' }, fax: { zh: '传真', en: 'by fax' },
};

/** What a request says, in its own words. Travels in the payload of SUBMIT beside what the workflow reads. Never its purpose (Art. 27). */
export interface RequestTexts {
  readonly content: string;
  readonly title?: string;
  readonly docNumberSought?: string;
  readonly preferredMedium?: Medium;
  readonly preferredRoute?: Route;
  /** Its id in the system it was imported from. */
  readonly sourceId?: string;
}

const SUMMARY_LENGTH = 60;

/** One line of a text for lists. */
export function summaryOf({ title, content }: Pick<RequestTexts, 'title' | 'content'>): string {
  const characters = Array.from((title ?? content).replace(/\s+/gu, ' ').trim());
  return characters.length <= SUMMARY_LENGTH ? characters.join('') : `${characters.slice(0, SUMMARY_LENGTH - 1).join('')}…`;
}

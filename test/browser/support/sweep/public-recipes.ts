import type { Things } from './things-to-see.js';

export interface PublicLook {
  readonly address: (things: Things) => string;
  /** The case that was opened before, by number and code. */
  readonly own?: 'correcting' | 'replied';
  readonly refused?: readonly string[];
}

const at = (...addresses: readonly string[]): PublicLook[] => addresses.map((address) => ({ address: () => address }));
/** Answers that are no pages: files, style sheets, feeds. */
const NO_PAGE: readonly PublicLook[] = [];

/** How every public page is looked at; `?lang=en` is added for the other language. One that is missing here fails the test. */
export const PUBLIC_RECIPES: Readonly<Record<string, readonly PublicLook[]>> = {
  '/apply': at('/apply'),
  '/apply/new': at('/apply/new'),
  '/apply/found': at('/apply/found'),
  '/apply/query': at('/apply/query'),
  '/apply/case': [{ address: () => '/apply/case', own: 'correcting' }, { address: () => '/apply/case', own: 'replied' }],
  '/apply/case/correction': [{ address: () => '/apply/case/correction', own: 'correcting' }],
  '/apply/case/withdrawal': [{ address: () => '/apply/case/withdrawal', own: 'correcting' }],
  '/apply/case/message': [{ address: () => '/apply/case/message', own: 'correcting' }],
  '/apply/case/suggestion': [{ address: () => '/apply/case/suggestion', own: 'replied' }],
  '/apply/case/letters/:letterId': NO_PAGE,
  '/apply/case/letters/:letterId/enclosures/:place': NO_PAGE,
  '/apply/form.css': NO_PAGE,
  '/apply/form.js': NO_PAGE,
  '/open': at('/open'),
  '/open/themes': at('/open/themes'),
  '/open/themes/:theme': at('/open/themes/21-land'),
  '/open/organs': at('/open/organs'),
  '/open/organs/:organ': [{ address: ({ organ }) => `/open/organs/${organ}` }],
  '/open/dates': at('/open/dates'),
  '/open/dates/:month': at('/open/dates/2026-01'),
  '/open/help': at('/open/help'),
  '/open/style.css': NO_PAGE,
  '/open/search': at('/open/search', '/open/search?q=建设用地', '/open/search?q=地铁'),
  '/open/items/:indexNumber': [{ address: ({ item }) => `/open/items/${encodeURIComponent(item)}` }],
  '/open/items/:indexNumber/files/:n': NO_PAGE,
  '/open/items/:indexNumber/thanks': [{ address: ({ item }) => `/open/items/${encodeURIComponent(item)}/thanks` }],
  '/open/feed.atom': NO_PAGE,
  '/open/dataset.jsonld': NO_PAGE,
};

import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { xml } from './xml.js';

/** Addresses of one map: fewer than the 50,000 that the protocol allows. */
export const MAP_SIZE = 45_000;
const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export interface Mapped {
  readonly address: string;
  readonly changedOn: CivilDate | null;
}

/** A map of addresses. */
export function siteMap(base: string, addresses: readonly Mapped[]): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${SPACE}">
${addresses.map(({ address, changedOn }) => xml`<url><loc>${base}${address}</loc>${changedOn && xml`<lastmod>${changedOn}</lastmod>`}</url>
`)}</urlset>
`.markup;
}

/** The list of maps, where one is not enough. */
export function siteMapIndex(base: string, maps: number): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${SPACE}">
${Array.from({ length: maps }, (_, i) => xml`<sitemap><loc>${base}/sitemaps/${i + 1}</loc></sitemap>
`)}</sitemapindex>
`.markup;
}

/** What search engines may read: the catalogue, and not its search. */
export function robots(base: string): string {
  return ['User-agent: *', 'Allow: /open', 'Disallow: /open/search', 'Allow: /sitemap', 'Disallow: /', ...(base === '' ? [] : ['', `Sitemap: ${base}/sitemap.xml`]), ''].join('\n');
}

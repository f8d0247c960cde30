import { publicSiteOf } from '../../platform/config/public-site.js';
import type { Config } from '../../platform/config/config.js';

/** What a request tells of the address it was sent to. */
export interface Addressed {
  readonly protocol: string;
  readonly host: string;
}

/**
 * The site as absolute addresses name it: as configured, else what the request was sent to, which is believed only where it is a plain
 * name or number with a port. Empty otherwise: addresses then stay relative.
 */
export function siteAddress(config: Pick<Config, 'publicSite'>, { protocol, host }: Addressed): string {
  const { baseUrl } = publicSiteOf(config);
  if (baseUrl !== undefined) return baseUrl;
  const plain = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]{2,39}\])(?::\d{1,5})?$/i.test(host);
  return plain && /^https?$/.test(protocol) ? `${protocol}://${host.toLowerCase()}` : '';
}

import type { Config } from './config.js';
import type { Environment } from './environment.js';

/** What the environment decides about the pages and answers that anybody may read. */
export interface PublicSite {
  /** `https://xxgk.example.gov.cn`, without a slash at the end. Absent: the address that a request was sent to. */
  readonly baseUrl?: string;
  /** Requests of one client in a minute. */
  readonly clientPerMinute: number;
  /** Requests of all clients together in a minute, for one process. */
  readonly allPerMinute: number;
  /** Requests for information that one client may make online in an hour; all together may make twenty times as many. */
  readonly submissionsPerHour: number;
}

const CLIENT = 300;
const ALL = 6_000;
const SUBMISSIONS = 30;

/** What holds for the public pages: as configured, else these limits and no address of their own. */
export function publicSiteOf({ publicSite }: Pick<Config, 'publicSite'>): PublicSite {
  return publicSite ?? { clientPerMinute: CLIENT, allPerMinute: ALL, submissionsPerHour: SUBMISSIONS };
}

export function readPublicSite(environment: Environment): PublicSite {
  const baseUrl = environment.read<string | undefined>('YISHEN_PUBLIC_URL', undefined, siteOf);
  return {
    ...(baseUrl !== undefined && { baseUrl }),
    clientPerMinute: environment.read('YISHEN_PUBLIC_CLIENT_LIMIT', CLIENT, limitOf), allPerMinute: environment.read('YISHEN_PUBLIC_LIMIT', ALL, limitOf),
    submissionsPerHour: environment.read('YISHEN_PUBLIC_SUBMISSION_LIMIT', SUBMISSIONS, limitOf),
  };
}

/** Scheme, host and port only: the pages live at the root of their host. */
function siteOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, href } = new URL(text);
  return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : undefined;
}

function limitOf(text: string): number | undefined {
  return /^\d{1,7}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

import type { OrganFacts } from './facts.js';
import type { Letter, Run } from './letter.js';
import { given, known, say, together } from './wording/runs.js';

/** R1, R2, and R3 of a third party; `none` has no text. */
export type RemedyText = Exclude<Letter['remedy'], 'none'>;

export interface RemedyOptions {
  /** What the letter calls itself: `本答复书`, `本告知书`. */
  readonly document?: string;
  /** How it calls its reader. */
  readonly reader?: string;
  /** Served over the internet: the online channel of reconsideration has to be told (ARL 22), so an unknown one is a hole. */
  readonly electronic?: boolean;
  /** The link the reply is served with, where it has one of its own. */
  readonly link?: string | null;
}

/**
 * The remedy paragraph (domain §6.1). R1: since 2024-01-01 a refusal under Arts. 14–16, whole or in part, is taken to reconsideration
 * first (ARL 23), then to court within 15 days (APL 45). R2: reconsideration within 60 days (ARL 20) or suit within six months (APL 46).
 * R3: R2 for a third party. Organ and court come from the configuration of the organ; a missing one is a hole.
 */
export function remedyText(remedy: RemedyText, organ: OrganFacts, options: RemedyOptions = {}): Run[] {
  const { document = '本答复书' } = options;
  const body = known(organ.reconsiderationOrgan, 'organ.reconsiderationOrgan', '行政复议机关');
  const court = known(organ.court, 'organ.court', '有管辖权的人民法院');
  return together(remedy === 'R1' ? first(document, body, court) : either(document, body, court, opening(remedy, document, options.reader ?? '你')), online(organ, options));
}

function first(document: string, body: Run[], court: Run[]): Run[] {
  return say`如不服${document}，依照《中华人民共和国行政复议法》第二十三条的规定，应当先申请行政复议：可以自收到${document}之日起60日内向${body}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向${court}提起行政诉讼。`;
}

const opening = (remedy: RemedyText, document: string, reader: string): string =>
  remedy === 'R3' ? `如认为上述公开决定侵犯${reader}的合法权益` : `如不服${document}`;

function either(document: string, body: Run[], court: Run[], begin: string): Run[] {
  return say`${begin}，可以自收到${document}之日起60日内向${body}申请行政复议，也可以自收到${document}之日起6个月内向${court}提起行政诉讼。`;
}

/** ARL 22. Told whenever it is known: how the letter will be served may not be settled when it is drafted. */
function online({ reconsiderationLink }: OrganFacts, { electronic = false, link }: RemedyOptions): Run[] {
  const address = given(link) ? link : reconsiderationLink;
  if (!electronic && !given(address)) return [];
  return say`申请行政复议，也可以通过互联网渠道（${known(address, 'organ.reconsiderationLink', '网上申请行政复议的网址')}）提出。`;
}

import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Organ } from '../../identity/organs/organ.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { themeOf, type Theme } from '../themes.js';
import { addressOf, type Elsewhere, type Item, type ItemStatus, type LeftOut } from './item.js';
import { LEAST_SHOWN, shownDemand, type ShownDemand } from './shown-demand.js';

export interface PublicFile {
  readonly n: number;
  /** Path on this site. */
  readonly address: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

export interface PublicOrgan {
  readonly code: string;
  readonly name: string;
}

/** A correction of an oversight, as it is owned up to. */
export interface PublicCorrection {
  readonly on: CivilDate;
  readonly note: string;
}

/** Another item, to be pointed at. */
export interface PublicReference {
  readonly indexNumber: string;
  readonly address: string;
  readonly title: string;
}

/**
 * All that anybody may see of an item: pages, answers, feeds and search are made from this and from nothing else. It holds no id of the
 * office, no case, no instant finer than a day, and no number of requests small enough to point at one.
 */
export interface PublicItem extends PublicReference {
  readonly docNumber: string | null;
  readonly documentDate: CivilDate | null;
  readonly organ: PublicOrgan;
  readonly publishedOn: CivilDate;
  readonly changedOn: CivilDate;
  readonly theme: Theme;
  readonly topicLabel: string | null;
  readonly summary: string | null;
  readonly body: string | null;
  readonly legalBasis: string;
  readonly leftOut: LeftOut | null;
  readonly elsewhere: Elsewhere | null;
  readonly askedFor: ShownDemand;
  readonly files: readonly PublicFile[];
  readonly status: ItemStatus;
  /** Of a withdrawn item; then it holds neither content nor files. */
  readonly withdrawal: { readonly on: CivilDate; readonly notice: string } | null;
  readonly supersededBy: PublicReference | null;
  readonly corrections: readonly PublicCorrection[];
}

/** What belongs to an item but stands elsewhere. */
export interface Around {
  readonly organ: Pick<Organ, 'code' | 'name'>;
  readonly successor?: PublicReference | null;
  readonly corrections?: readonly PublicCorrection[];
}

/** Shown in place of a title that was taken away. */
const WITHDRAWN_TITLE = '（信息已撤回）';

export function publicItem(item: Item, { organ, successor = null, corrections = [] }: Around): PublicItem {
  const withdrawn = item.status === 'withdrawn';
  const shown = <T>(value: T): T | null => (withdrawn ? null : value);
  return {
    indexNumber: item.indexNumber, address: addressOf(item), title: withdrawn && item.withdrawal?.titleHidden ? WITHDRAWN_TITLE : item.title,
    docNumber: item.withdrawal?.titleHidden ? null : item.docNumber, documentDate: shown(item.documentDate), organ: { code: organ.code, name: organ.name },
    publishedOn: item.publishedOn, changedOn: item.changedOn, theme: themeOf(item.theme) ?? { id: item.theme, name: { zh: item.theme, en: item.theme }, short: { zh: item.theme, en: item.theme }, article: { zh: '', en: '' } }, topicLabel: shown(item.topicLabel), summary: shown(item.summary), body: shown(item.body),
    legalBasis: item.legalBasis, leftOut: shown(item.leftOut), elsewhere: shown(item.elsewhere),
    askedFor: withdrawn ? { count: null, orMore: false } : shownDemand(item.askedBefore, item.askedNow), files: withdrawn ? [] : item.files.map((file) => publicFile(item, file)),
    status: item.status, withdrawal: item.withdrawal && { on: item.withdrawal.on, notice: item.withdrawal.notice },
    supersededBy: withdrawn ? null : successor, corrections: withdrawn ? [] : corrections,
  };
}

function publicFile(item: Item, { n, name, mediaType, size, sha256 }: Item['files'][number]): PublicFile {
  return { n, address: `${addressOf(item)}/files/${n}`, name, mediaType, size, sha256 };
}

/** 「12次」, 「15次以上」, 「不足3次」. */
export function demandText({ count, orMore }: ShownDemand): Bilingual {
  if (count === null) return { zh: `不足${LEAST_SHOWN}次`, en: `fewer than ${LEAST_SHOWN} times` };
  return orMore ? { zh: `${count}次以上`, en: `${count} times or more` } : { zh: `${count}次`, en: `${count} times` };
}

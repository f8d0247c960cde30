import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { ThemeId } from '../themes.js';

export const ITEM_STATUSES = ['published', 'withdrawn', 'superseded'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export interface ItemFile {
  /** From 1. */
  readonly n: number;
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** What is left out of it, and on which ground (Art. 37). */
export interface LeftOut {
  readonly what: string;
  readonly ground: string;
}

/** Where it can be found besides the catalogue. */
export interface Elsewhere {
  readonly url: string | null;
  /** As a gazette and its number. */
  readonly place: string | null;
}

/** An item of the catalogue as the office knows it. What the public may see of it is told by `publicItem`. */
export interface Item {
  readonly id: string;
  readonly seq: number;
  readonly indexNumber: string;
  readonly organId: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly documentDate: CivilDate | null;
  readonly publishedOn: CivilDate;
  readonly changedOn: CivilDate;
  /** See `THEMES`. */
  readonly theme: ThemeId;
  readonly topicLabel: string | null;
  readonly summary: string | null;
  readonly body: string | null;
  readonly legalBasis: string;
  readonly leftOut: LeftOut | null;
  readonly elsewhere: Elsewhere | null;
  readonly askedBefore: number;
  readonly askedNow: number;
  readonly status: ItemStatus;
  readonly withdrawal: { readonly on: CivilDate; readonly notice: string; readonly titleHidden: boolean } | null;
  /** Id of the item that takes its place. */
  readonly supersededBy: string | null;
  readonly files: readonly ItemFile[];
}

/** Its address on the public site, for good. */
export function addressOf({ indexNumber }: Pick<Item, 'indexNumber'>): string {
  return `/open/items/${indexNumber}`;
}

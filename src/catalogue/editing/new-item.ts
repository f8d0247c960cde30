import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Elsewhere, LeftOut } from '../items/item.js';
import type { ThemeId } from '../themes.js';

/** A file as it goes to the public: stored already, released by the gate. */
export interface NewItemFile {
  /** In the storage; kept from now on (`StoredFiles.keep`). */
  readonly fileId: string;
  /** For the public: says what it is and nothing of who asked. */
  readonly name: string;
  readonly mediaType: string;
  /** What it says, to be searched. */
  readonly text?: string | null;
}

/** What is published. Everything in it can be read by anybody. */
export interface NewItem {
  readonly organId: string;
  readonly title: string;
  readonly docNumber?: string | null;
  readonly documentDate?: CivilDate | null;
  /** See `THEMES`. */
  readonly theme: ThemeId;
  readonly topicLabel?: string | null;
  readonly summary?: string | null;
  readonly body?: string | null;
  readonly files?: readonly NewItemFile[];
  /** The article it is published under. */
  readonly legalBasis: string;
  readonly leftOut?: LeftOut | null;
  /** Where it can be found besides; enough for an item that was public before. */
  readonly elsewhere?: Elsewhere | null;
  /** Distinct applicants so far. */
  readonly askedFor?: number;
  /** What it comes from, once only: a second item with the same key is refused. Never shown. */
  readonly sourceKey?: string | null;
}

/** Who does it, and on which day the public learns of it. */
export interface Doing {
  readonly by: string | null;
  readonly on: CivilDate;
}

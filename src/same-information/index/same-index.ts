import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { sha256 } from '../../engine/record/entry.js';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { FactsRows } from './facts-rows.js';
import { read, type Reading } from './reading.js';
import { shelfOf, type SubjectKind } from './shelf.js';
import { Subjects, type Subject } from './subjects.js';

/** Something public that the index shall know. */
export interface PublishedSubject {
  /** In the catalogue. */
  readonly id: string;
  readonly title: string;
  /** Title, 文号 and summary, as a request would describe it. */
  readonly text: string;
  readonly organId: string | null;
  /** Day of publication, by which 今年 in its text is read. */
  readonly on: CivilDate;
  /** Stable address of its page. */
  readonly address: string;
}

/** A text that is to be put into the index. */
export interface IndexedText extends Omit<Subject, 'factsId' | 'textHash'> {
  readonly asked: string;
  /** Name of the organ asked: 贵局 in the text. */
  readonly organ?: string;
  /** Read instead, where `asked` identifies nothing. */
  readonly otherwise?: string;
}

/** What a text became in the index. */
export interface Indexed {
  readonly factsId: string | null;
  /** The facts are new: nothing was compared with them yet. */
  readonly isNew: boolean;
  /** Of the same subject before; null where it is new, or nothing could be compared. */
  readonly before: string | null;
  /** The words themselves are others than before. */
  readonly textChanged: boolean;
  readonly label: string;
}

/** Text of a published item that is kept for reading it again, in characters. */
const KEPT = 20_000;

/** Readings that are remembered. */
const LATELY = 200;

/** Puts texts into the index and takes them out. */
@Injectable()
export class SameIndex {
  private readonly lately = new Map<string, Reading>();

  constructor(private readonly rows: FactsRows, private readonly subjects: Subjects, private readonly lookup: LookupHash) {}

  /** Puts what is public into the index, or anew with other words, in the transaction of the publication. */
  async put(tx: Tx, { id, title, text, organId, on, address }: PublishedSubject): Promise<void> {
    const asked = text.slice(0, KEPT);
    await this.index(tx, { id, kind: 'published', organId, on, title: title.slice(0, 300), address, text: asked, asked });
  }

  /** Takes what is no longer public out of the index. */
  async remove(tx: Tx, id: string): Promise<void> {
    const known = await this.subjects.find(tx, id);
    if (!known) return;
    await this.subjects.remove(tx, id);
    await this.leave(tx, known.factsId, known.kind);
  }

  /** Reads a text; outside a transaction where it is long. The very same again, as in a campaign, costs nothing. */
  read(text: Pick<IndexedText, 'asked' | 'otherwise' | 'on' | 'organ'>): Reading {
    const { asked, otherwise, on, organ } = text;
    const key = sha256(`${on}\n${organ ?? ''}\n${asked}\n\n${otherwise ?? ''}`);
    const known = this.lately.get(key);
    if (known) return known;
    const first = read(asked, on, organ);
    const reading = first.keys.length === 0 && otherwise !== undefined && otherwise !== asked ? better(read(otherwise, on, organ), first) : first;
    if (this.lately.size >= LATELY) this.lately.delete(this.lately.keys().next().value!);
    this.lately.set(key, reading);
    return reading;
  }

  /** Puts a text into the index. The same text again changes nothing. */
  async index(tx: Tx, text: IndexedText, reading: Reading = this.read(text)): Promise<Indexed> {
    const { id, kind, organId, on, title, address } = text;
    const known = await this.subjects.find(tx, id);
    const textHash = this.hashOf(text);
    const row = reading.hash === null ? null : await this.rows.put(tx, { ...reading, hash: reading.hash });
    if (row) await this.shelve(tx, row, reading, kind);
    const factsId = row?.id ?? null;
    await this.subjects.put(tx, { id, kind, factsId, organId, on, textHash, title, address, text: text.text });
    const before = known?.factsId ?? null;
    if (before !== null && before !== factsId) await this.leave(tx, before, kind);
    return { factsId, isNew: row?.isNew ?? false, before, textChanged: known !== undefined && known.textHash !== textHash, label: reading.label };
  }

  /** The hash of a text's words, keyed: tells whether they changed. */
  hashOf({ asked, otherwise = '' }: Pick<IndexedText, 'asked' | 'otherwise'>): string {
    return this.lookup.of('text', `${asked}\n\n${otherwise}`);
  }

  private async shelve(tx: Tx, row: { readonly id: string; readonly isNew: boolean; readonly version: number }, { keys, version }: Reading, kind: SubjectKind): Promise<void> {
    const shelf = shelfOf(kind);
    if (!row.isNew && row.version !== version) {
      // The same facts of an older reader: its keys may be others.
      await this.rows.unshelve(tx, row.id, shelf);
      await this.rows.upToDate(tx, row.id, version);
    } else if (!row.isNew && (await this.subjects.having(tx, row.id, kind, 1)).length > 0) return;
    await this.rows.shelve(tx, row.id, keys, shelf);
  }

  /** Facts that nobody of this kind has any more are found no longer. */
  private async leave(tx: Tx, factsId: string | null, kind: SubjectKind): Promise<void> {
    if (factsId === null || (await this.subjects.having(tx, factsId, kind, 1)).length > 0) return;
    await this.rows.unshelve(tx, factsId, shelfOf(kind));
  }
}

const better = (second: Reading, first: Reading): Reading => (second.keys.length > 0 ? second : first);

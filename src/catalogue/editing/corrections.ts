import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { ItemNotPublishedError } from '../items/item-errors.js';
import type { Item } from '../items/item.js';
import { ItemIndexer } from '../item-indexer.js';
import { SearchIndex } from '../search/search-index.js';
import { CatalogueEditor } from './catalogue-editor.js';
import { nextRevision } from './catalogue-state.js';
import { recordChange } from './changes.js';
import { indexedItem } from './indexed-item.js';
import { faultsOf } from './item-checks.js';
import { KeptBack } from './kept-back.js';
import type { Doing, NewItem } from './new-item.js';

/** What can be put right under the same index number: how an item is described. Another text or file is another item, which supersedes this one. */
export type CorrectableMember = 'title' | 'docNumber' | 'documentDate' | 'theme' | 'topicLabel' | 'summary' | 'legalBasis';
export type Correction = { readonly [Member in CorrectableMember]?: Item[Member] } & { /** What the public is told of it. */ readonly note: string };

const COLUMNS: Readonly<Record<CorrectableMember, string>> = {
  title: 'title', docNumber: 'doc_number', documentDate: 'document_date', theme: 'theme', topicLabel: 'topic_label', summary: 'summary', legalBasis: 'legal_basis',
};

/** Puts an oversight in a published item right, for all to see: the page says so, and the record keeps what stood there. */
@Injectable()
export class Corrections {
  constructor(private readonly editor: CatalogueEditor, private readonly search: SearchIndex, private readonly indexer: ItemIndexer, private readonly keptBack: KeptBack, private readonly time: Time) {}

  /** Errors: `NotFoundError`, `ItemNotPublishedError`, `ValidationFailedError` also where nothing would change. */
  async correct(tx: Tx, itemId: string, { note, ...members }: Correction, doing: Doing): Promise<Item> {
    const item = await this.editor.hold(tx, itemId);
    if (item.status !== 'published') throw new ItemNotPublishedError(item);
    const changed = changedMembers(item, members);
    if (changed.length === 0) throw ValidationFailedError.at('#', { zh: '没有任何改动', en: 'Nothing would change' });
    const texts = new Map([...changed, ['note', note] as const].map(([name, text]) => [name, text ?? '']));
    const faults = [...faultsOf({ ...(item as NewItem), ...Object.fromEntries(changed), note }), ...(await this.keptBack.faultsIn(tx, itemId, texts))];
    if (faults.length > 0) throw new ValidationFailedError(faults);
    await tx.execute(`UPDATE catalogue_items SET ${changed.map(([name]) => `${COLUMNS[name]} = ?`).join(', ')}, changed_on = ? WHERE id = ?`, [...changed.map(([, value]) => value), this.time.today(), itemId]);
    const before = Object.fromEntries(changed.map(([name]) => [name, item[name]]));
    await recordChange(tx, itemId, 'corrected', doing, this.time.now(), { note, before, after: Object.fromEntries(changed) });
    await nextRevision(tx, this.time.today());
    const corrected = await this.editor.get(tx, itemId);
    await this.search.put(tx, corrected);
    await this.indexer.put(tx, indexedItem(corrected));
    return corrected;
  }
}

function changedMembers(item: Item, members: Omit<Correction, 'note'>): [CorrectableMember, string | null][] {
  return (Object.keys(COLUMNS) as CorrectableMember[]).flatMap((name): [CorrectableMember, string | null][] => {
    const value = members[name];
    const given = typeof value === 'string' ? value.trim() || null : value;
    return given === undefined || given === item[name] ? [] : [[name, given]];
  });
}

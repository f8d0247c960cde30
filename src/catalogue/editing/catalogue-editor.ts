import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { organById } from '../../identity/organs/organ-reads.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import { AlreadyExistsError, NotFoundError, ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import { StoredFiles, type StoredFile } from '../../platform/storage/stored-files.js';
import { Time } from '../../platform/time/time.js';
import { ItemIndexer } from '../item-indexer.js';
import type { Item } from '../items/item.js';
import { heldItem, itemById } from '../items/item-rows.js';
import { ItemNotPublishedError } from '../items/item-errors.js';
import { shownDemand } from '../items/shown-demand.js';
import { SearchIndex } from '../search/search-index.js';
import { nextRevision, nextSeq } from './catalogue-state.js';
import { recordChange } from './changes.js';
import { nextIndexNumber } from './index-number.js';
import { indexedItem } from './indexed-item.js';
import { faultsOf, personalFaults } from './item-checks.js';
import type { Doing, NewItem } from './new-item.js';

export interface Publication {
  readonly item: Item;
  /** What somebody should look at; it keeps nothing back. */
  readonly warnings: readonly Bilingual[];
}

export interface Withdrawal {
  /** What the public reads in its place. */
  readonly notice: string;
  /** The title is taken away, too, where it gave away what it should not. */
  readonly hideTitle?: boolean;
}

const ITEM = { zh: '目录条目', en: 'item of the catalogue' };

/** Writes the public catalogue, always in the transaction of whoever decided it. */
@Injectable()
export class CatalogueEditor {
  constructor(private readonly files: StoredFiles, private readonly indexer: ItemIndexer, private readonly search: SearchIndex, private readonly time: Time) {}

  /** What keeps an item from being published, and what should be looked at. Changes nothing. */
  async check(db: Queryable, item: NewItem): Promise<{ readonly faults: readonly FieldFault[]; readonly warnings: readonly Bilingual[] }> {
    const faults = faultsOf(item);
    if (!(await organById(db, item.organId))) faults.push({ pointer: '#/organId', message: { zh: '没有此机关', en: 'There is no such organ' } });
    const stored = await Promise.all((item.files ?? []).map(({ fileId }) => this.files.describe(db, fileId)));
    stored.forEach((file, i) => {
      if (!file) faults.push({ pointer: `#/files/${i}/fileId`, message: { zh: '文件不在存储中', en: 'The file is not in the storage' } });
      else if (file.size === 0) faults.push({ pointer: `#/files/${i}/fileId`, message: { zh: '文件是空的', en: 'The file is empty' } });
    });
    return { faults, warnings: await this.warningsOf(db, item) };
  }

  /** Errors: `ValidationFailedError`, which names everything; `AlreadyExistsError` where its `sourceKey` was published before. */
  async publish(tx: Tx, item: NewItem, doing: Doing): Promise<Publication> {
    const { faults, warnings } = await this.check(tx, item);
    if (faults.length > 0) throw new ValidationFailedError(faults);
    await refuseSecond(tx, item.sourceKey ?? null);
    const organ = (await organById(tx, item.organId))!;
    const id = randomUUID();
    const indexNumber = await nextIndexNumber(tx, organ, doing.on);
    await tx.insert('catalogue_items', { id, seq: await nextSeq(tx, this.time.today()), index_number: indexNumber, ...columnsOf(item, doing, this.time.today()) });
    await this.addFiles(tx, id, item);
    await recordChange(tx, id, 'published', doing, this.time.now(), { indexNumber });
    const published = (await itemById(tx, id))!;
    await this.search.put(tx, published);
    await this.indexer.put(tx, indexedItem(published));
    return { item: published, warnings };
  }

  /** A notice takes its place for good. Errors: `NotFoundError`, `ItemNotPublishedError` when it was withdrawn before. */
  async withdraw(tx: Tx, itemId: string, { notice, hideTitle = false }: Withdrawal, doing: Doing): Promise<Item> {
    const item = await this.hold(tx, itemId);
    if (item.status === 'withdrawn') throw new ItemNotPublishedError(item);
    const faults = notice.trim() === '' ? [{ pointer: '#/notice', message: { zh: '应当说明撤回情况', en: 'The public is told why' } }] : personalFaults('notice', notice);
    if (faults.length > 0) throw new ValidationFailedError(faults);
    await tx.execute('UPDATE catalogue_items SET status = ?, notice = ?, withdrawn_on = ?, title_hidden = ?, changed_on = ? WHERE id = ?', ['withdrawn', notice.trim(), doing.on, hideTitle, this.time.today(), itemId]);
    return this.ended(tx, item, 'withdrawn', doing, { notice: notice.trim(), hideTitle });
  }

  /** Its page points at the other from now on. Errors: `NotFoundError`, `ItemNotPublishedError` of either, `ValidationFailedError` for itself. */
  async supersede(tx: Tx, itemId: string, byItemId: string, doing: Doing): Promise<Item> {
    if (itemId === byItemId) throw ValidationFailedError.at('#/byItemId', { zh: '不能由自身替代', en: 'An item does not supersede itself' });
    // In one order, whoever supersedes whom: two that do it at once wait for each other, and never forever.
    const held = new Map<string, Item>();
    for (const id of [itemId, byItemId].sort()) held.set(id, await this.hold(tx, id));
    const [item, successor] = [held.get(itemId)!, held.get(byItemId)!];
    for (const each of [item, successor]) if (each.status !== 'published') throw new ItemNotPublishedError(each);
    await tx.execute('UPDATE catalogue_items SET status = ?, superseded_by = ?, changed_on = ? WHERE id = ?', ['superseded', successor.id, this.time.today(), itemId]);
    return this.ended(tx, item, 'superseded', doing, { by: successor.indexNumber });
  }

  /** How many distinct applicants have asked by now. The public notices full steps only (`shownDemand`). Errors: `NotFoundError`. */
  async askedAgain(tx: Tx, itemId: string, applicants: number): Promise<void> {
    const { askedBefore, askedNow } = await this.hold(tx, itemId);
    await tx.execute('UPDATE catalogue_items SET demand_on = ? WHERE id = ?', [this.time.today(), itemId]);
    if (applicants <= askedNow) return;
    await tx.execute('UPDATE catalogue_items SET asked_now = ? WHERE id = ?', [applicants, itemId]);
    if (shownDemand(askedBefore, applicants).count === shownDemand(askedBefore, askedNow).count) return;
    await tx.execute('UPDATE catalogue_items SET changed_on = ? WHERE id = ?', [this.time.today(), itemId]);
    await nextRevision(tx, this.time.today());
  }

  /** Errors: `NotFoundError`. */
  async get(db: Queryable, itemId: string): Promise<Item> {
    const item = await itemById(db, itemId);
    if (!item) throw new NotFoundError(ITEM, itemId);
    return item;
  }

  /** The same, held until the end of the transaction. Errors: `NotFoundError`. */
  async hold(tx: Tx, itemId: string): Promise<Item> {
    const item = await heldItem(tx, itemId);
    if (!item) throw new NotFoundError(ITEM, itemId);
    return item;
  }

  private async ended(tx: Tx, { id, seq }: Item, kind: 'withdrawn' | 'superseded', doing: Doing, detail: object): Promise<Item> {
    await recordChange(tx, id, kind, doing, this.time.now(), detail);
    await nextRevision(tx, this.time.today());
    await this.search.remove(tx, seq);
    await this.indexer.remove(tx, id);
    return this.get(tx, id);
  }

  private async addFiles(tx: Tx, itemId: string, { files = [] }: NewItem): Promise<void> {
    for (const [i, { fileId, name, mediaType, text }] of files.entries()) {
      await this.files.keep(tx, fileId);
      const { size, sha256 } = (await this.files.describe(tx, fileId)) as StoredFile;
      await tx.insert('catalogue_files', { item_id: itemId, n: i + 1, file_id: fileId, name, media_type: mediaType, size, sha256, text: text ?? null });
    }
  }

  private async warningsOf(db: Queryable, { organId, docNumber }: NewItem): Promise<Bilingual[]> {
    if (!docNumber?.trim()) return [];
    const twins = await db.query<{ index_number: string }>('SELECT index_number FROM catalogue_items WHERE organ_id = ? AND doc_number = ? AND status = ? ORDER BY index_number LIMIT 3', [organId, docNumber.trim(), 'published']);
    return twins.map(({ index_number }) => ({ zh: `本机关同一文号的信息已经公开：${index_number}`, en: `The same document number of this organ is public already: ${index_number}` }));
  }
}

async function refuseSecond(tx: Tx, sourceKey: string | null): Promise<void> {
  if (sourceKey === null) return;
  const [before] = await tx.query<{ index_number: string }>('SELECT index_number FROM catalogue_items WHERE source_key = ?', [sourceKey]);
  if (before) throw new AlreadyExistsError({ zh: `此前已经公开，索引号 ${before.index_number}。`, en: `It was published before as ${before.index_number}.` }, { indexNumber: before.index_number });
}

const given = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);

function columnsOf(item: NewItem, { on }: Doing, today: CivilDate): Record<string, unknown> {
  const asked = item.askedFor ?? 0;
  return {
    organ_id: item.organId, title: item.title.trim(), doc_number: given(item.docNumber), document_date: given(item.documentDate), published_on: on, changed_on: today,
    theme: item.theme, topic_label: given(item.topicLabel), summary: given(item.summary), body: given(item.body), legal_basis: item.legalBasis.trim(),
    left_out: given(item.leftOut?.what), left_out_ground: given(item.leftOut?.ground), elsewhere_url: given(item.elsewhere?.url), elsewhere_place: given(item.elsewhere?.place),
    asked_before: asked, asked_now: asked, demand_on: null, status: 'published', notice: null, withdrawn_on: null, title_hidden: false, superseded_by: null, source_key: item.sourceKey ?? null,
  };
}

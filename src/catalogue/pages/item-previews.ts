import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { organById } from '../../identity/organs/organ-reads.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { StoredFiles } from '../../platform/storage/stored-files.js';
import type { NewItem } from '../editing/new-item.js';
import type { ItemFile } from '../items/item.js';
import { publicItem } from '../items/public-item.js';
import { itemPage } from './item-page.js';
import { View } from '../../platform/web-pages/view.js';

/** The page of an item before it is published: made by what makes the page itself, so that nothing is seen later that was not seen here. */
@Injectable()
export class ItemPreviews {
  constructor(private readonly files: StoredFiles) {}

  /** Errors: `NotFoundError` where there is no such organ. */
  async page(db: Queryable, item: NewItem, { on, language = 'zh' }: { readonly on: CivilDate; readonly language?: Language }): Promise<string> {
    const organ = await organById(db, item.organId);
    if (!organ) throw new NotFoundError({ zh: '机关', en: 'organ' }, item.organId);
    const asked = item.askedFor ?? 0;
    const shown = publicItem({
      id: '', seq: 0, indexNumber: `${organ.code}-…`, organId: organ.id, title: item.title, docNumber: item.docNumber ?? null, documentDate: item.documentDate ?? null, publishedOn: on, changedOn: on,
      theme: item.theme, topicLabel: item.topicLabel ?? null, summary: item.summary ?? null, body: item.body ?? null, legalBasis: item.legalBasis, leftOut: item.leftOut ?? null,
      elsewhere: item.elsewhere ?? null, askedBefore: asked, askedNow: asked, status: 'published', withdrawal: null, supersededBy: null, files: await this.filesOf(db, item),
    }, { organ });
    return itemPage({ view: new View(language), base: '', item: shown, preview: true });
  }

  private async filesOf(db: Queryable, { files = [] }: NewItem): Promise<ItemFile[]> {
    return Promise.all(files.map(async ({ fileId, name, mediaType }, i) => {
      const stored = await this.files.describe(db, fileId);
      return { n: i + 1, fileId, name, mediaType, size: stored?.size ?? 0, sha256: stored?.sha256 ?? '' };
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Deflections } from '../deflection/deflections.js';
import { changesOf } from '../editing/changes.js';
import { addressOf, type Item } from '../items/item.js';
import { demandText } from '../items/public-item.js';
import { shownDemand } from '../items/shown-demand.js';
import { StaffItems } from '../reading/staff-items.js';
import type { CatalogueItemDetailView, CatalogueItemView } from './catalogue.dto.js';

type Plain<T> = { readonly [Member in keyof T]: T[Member] };

/** Items as staff see them. */
@Injectable()
export class CatalogueItemViews {
  constructor(private readonly directory: Directory, private readonly deflections: Deflections, private readonly items: StaffItems, private readonly reads: Reads) {}

  summary(item: Item): Plain<CatalogueItemView> {
    const { id, indexNumber, organId, title, docNumber, documentDate, publishedOn, changedOn, theme, topicLabel, status, askedBefore, askedNow } = item;
    const askedFor = shownDemand(askedBefore, askedNow);
    return {
      id, indexNumber, address: addressOf(item), organId, title, docNumber, documentDate, publishedOn, changedOn, theme, topicLabel, status, askedBefore, askedNow,
      askedFor: { ...askedFor, text: demandText(askedFor) },
    };
  }

  async detail(item: Item): Promise<CatalogueItemDetailView> {
    const { summary, body, legalBasis, leftOut, elsewhere } = item;
    const changes = await changesOf(this.reads, item.id);
    const names = await this.directory.nameOf(changes.flatMap(({ personId }) => personId ?? []));
    return {
      ...this.summary(item), summary, body, legalBasis, leftOut, elsewhere, imported: await this.items.isImported(item.id),
      files: item.files.map(({ n, name, mediaType, size, sha256 }) => ({ n, name, mediaType, size, sha256, address: `${addressOf(item)}/files/${n}` })),
      changes: changes.map(({ kind, on, at, personId, detail }) => ({ kind, on, at, by: personId === null ? null : (names.get(personId) ?? null), detail })),
      deflections: await this.deflections.sums({ itemId: item.id }),
    };
  }
}

import { ApiProperty } from '@nestjs/swagger';
import { PageQuery } from '../../identity/http/common.dto.js';
import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, ObjectField, TextField } from '../../platform/http/fields.js';
import { DEFLECTION_KINDS, DEFLECTION_SOURCES } from '../deflection/deflection.js';
import { TEXT_RULES } from '../editing/item-checks.js';
import { ITEM_STATUSES, type ItemStatus } from '../items/item.js';
import { THEME_IDS } from '../themes.js';
import { DemandView, ElsewhereView, LeftOutView, OpenFileView } from './open-api.dto.js';

const MANY = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;

export class CatalogueItemPath {
  @IdField() itemId: string;
}

export class CatalogueItemsQuery extends PageQuery {
  @ChoiceField(ITEM_STATUSES, { optional: true }) status?: ItemStatus;
  @IdField({ optional: true }) organId?: string;
  @TextField({ max: 100, line: true, optional: true, doc: 'Part of title, 文号 or 索引号' }) text?: string;
}

export class CatalogueItemView {
  @IdField() id: string;
  @TextField({ max: 60 }) indexNumber: string;
  @TextField({ max: 300, doc: 'Of its public page' }) address: string;
  @IdField() organId: string;
  @TextField({ max: 200 }) title: string;
  @TextField({ max: 80, optional: true }) docNumber: string | null;
  @CivilDateField({ optional: true }) documentDate: string | null;
  @CivilDateField() publishedOn: string;
  @CivilDateField() changedOn: string;
  @ChoiceField(THEME_IDS) theme: string;
  @TextField({ max: 60, optional: true }) topicLabel: string | null;
  @ChoiceField(ITEM_STATUSES) status: ItemStatus;
  @IntField({ ...MANY, doc: 'Distinct applicants when it was published' }) askedBefore: number;
  @IntField({ ...MANY, doc: 'The same as known now' }) askedNow: number;
  @NestedField(() => DemandView, { doc: 'What the public sees of these numbers' }) askedFor: DemandView;
}

export class CatalogueItemsView {
  @ListField(() => CatalogueItemView, { max: 200 }) items: readonly CatalogueItemView[];
  @TextField({ max: 600, optional: true }) next: string | null;
}

export class CatalogueChangeView {
  @ChoiceField(['published', 'corrected', 'superseded', 'withdrawn']) kind: string;
  @CivilDateField() on: string;
  @IntField({ ...MANY, doc: 'Epoch milliseconds' }) at: number;
  @TextField({ max: 60, optional: true, doc: 'Who did it; null for a program' }) by: string | null;
  @ObjectField({ doc: 'A note to the public; what stood there before and what stands there now' }) detail: object;
}

export class DeflectionSumView {
  @ChoiceField(DEFLECTION_SOURCES) source: string;
  @ChoiceField(DEFLECTION_KINDS, { doc: 'shown in a list, opened, found (no request is made), went on to a request' }) kind: string;
  @IntField(MANY) n: number;
}

export class CatalogueItemDetailView extends CatalogueItemView {
  @TextField({ max: 2_000, optional: true }) summary: string | null;
  @TextField({ max: 200_000, optional: true }) body: string | null;
  @TextField({ max: 200 }) legalBasis: string;
  @NestedField(() => LeftOutView, { optional: true }) leftOut: LeftOutView | null;
  @NestedField(() => ElsewhereView, { optional: true }) elsewhere: ElsewhereView | null;
  @ListField(() => OpenFileView, { max: 50 }) files: readonly OpenFileView[];
  @BoolField({ doc: 'Brought in as public elsewhere: it can be withdrawn here. Else its release withdraws it' }) imported: boolean;
  @ListField(() => CatalogueChangeView, { max: 10_000, doc: 'What was done to it, the oldest first' }) changes: readonly CatalogueChangeView[];
  @ListField(() => DeflectionSumView, { max: 100, doc: 'How often it was met, over all days' }) deflections: readonly DeflectionSumView[];
}

export class CorrectionBody {
  @TextField({ max: 500, doc: 'What the public is told of the correction' }) note: string;
  @TextField({ ...TEXT_RULES.title, optional: true }) title?: string;
  @TextField({ ...TEXT_RULES.docNumber, optional: true }) docNumber?: string;
  @CivilDateField({ optional: true }) documentDate?: string;
  @ChoiceField(THEME_IDS, { optional: true }) theme?: string;
  @TextField({ ...TEXT_RULES.topicLabel, optional: true }) topicLabel?: string;
  @TextField({ ...TEXT_RULES.summary, optional: true }) summary?: string;
  @TextField({ ...TEXT_RULES.legalBasis, optional: true }) legalBasis?: string;
}

export class ItemWithdrawalBody {
  @TextField({ max: 2_000, doc: 'What the public reads in its place' }) notice: string;
  @BoolField({ optional: true, doc: 'Takes the title away as well' }) hideTitle?: boolean;
}

export class CatalogueImportBody {
  @TextField({ max: 900_000, doc: 'JSON Lines or CSV: id, organ, title, publishedOn, theme; docNumber, documentDate, topicLabel, summary, body, legalBasis; url or place' }) text: string;
  @ChoiceField(['jsonl', 'csv'], { optional: true, doc: 'jsonl unless given' }) format?: 'jsonl' | 'csv';
  @TextField({ max: 39, line: true, optional: true, pattern: /^[\w.-]+$/, doc: 'Names where the items come from: with a line’s id it tells what was brought before' }) source?: string;
  @BoolField({ optional: true, doc: 'Only says what would be imported' }) dryRun?: boolean;
}

export class ImportedItemView {
  @IntField(MANY) line: number;
  @TextField({ max: 60 }) sourceId: string;
  @TextField({ max: 60, optional: true }) indexNumber?: string;
}

export class ImportReasonView {
  @TextField({ max: 200 }) pointer: string;
  @TextField({ max: 500 }) message: string;
}

export class RefusedItemView {
  @IntField(MANY) line: number;
  @TextField({ max: 60, optional: true }) sourceId: string | null;
  @ListField(() => ImportReasonView, { max: 100 }) reasons: readonly ImportReasonView[];
}

export class ImportWarningView {
  @IntField(MANY) line: number;
  @TextField({ max: 500 }) message: string;
}

export class CatalogueImportView {
  @ListField(() => ImportedItemView, { max: 2_000 }) accepted: readonly ImportedItemView[];
  @ListField(() => ImportedItemView, { max: 2_000, doc: 'Brought before; left as they are' }) present: readonly ImportedItemView[];
  @ListField(() => RefusedItemView, { max: 2_000, doc: 'Why nothing was written' }) refused: readonly RefusedItemView[];
  @ListField(() => ImportWarningView, { max: 10_000 }) warnings: readonly ImportWarningView[];
  @BoolField({ doc: 'False in a dry run, and when a refused line kept everything out' }) written: boolean;
}

export class DeflectionsQuery {
  @CivilDateField({ optional: true }) from?: string;
  @CivilDateField({ optional: true }) to?: string;
  @IdField({ optional: true }) itemId?: string;
}

export class DeflectionsView {
  @ApiProperty({ type: () => DeflectionSumView, isArray: true }) sums: readonly DeflectionSumView[];
}

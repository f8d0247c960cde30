import { ApiProperty } from '@nestjs/swagger';
import { BoolField, ChoiceField, CivilDateField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { ITEM_STATUSES, type ItemStatus } from '../items/item.js';
import { THEME_IDS } from '../themes.js';

const MANY = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;
const INDEX_NUMBER = { max: 60, line: true, pattern: /^[a-z0-9-]+$/, patternMessage: { zh: '不是索引号', en: 'is not an index number' } } as const;

export class OpenItemPath {
  @TextField({ ...INDEX_NUMBER, doc: '索引号, as szf-202603-00012' }) indexNumber: string;
}

export class OpenFilePath extends OpenItemPath {
  @IntField({ min: 1, max: 99, inQuery: true, doc: 'From 1' }) n: number;
}

export class OpenItemsQuery {
  @TextField({ max: 100, line: true, optional: true, doc: 'Words, a 文号, an index number; “quoted words” have to stand together. Without it: all, the newest first' }) q?: string;
  @ChoiceField(THEME_IDS, { optional: true }) theme?: string;
  @TextField({ max: 40, line: true, optional: true, pattern: /^[a-z0-9][a-z0-9-]*$/, doc: 'Code of an organ' }) organ?: string;
  @CivilDateField({ optional: true, doc: 'First day of release' }) from?: string;
  @CivilDateField({ optional: true, doc: 'Last day of release' }) to?: string;
  @IntField({ min: 1, max: 100, optional: true, inQuery: true, doc: '20 unless given' }) limit?: number;
  @TextField({ max: 400, line: true, optional: true, doc: '`next` of the page before' }) cursor?: string;
}

export class BilingualView {
  @TextField({ max: 200 }) zh: string;
  @TextField({ max: 200 }) en: string;
}

export class OpenOrganView {
  @TextField({ max: 40 }) code: string;
  @TextField({ max: 120 }) name: string;
}

export class OpenThemeView {
  @ChoiceField(THEME_IDS) id: string;
  @NestedField(() => BilingualView, { doc: 'As the Regulation puts it' }) name: BilingualView;
  @NestedField(() => BilingualView) short: BilingualView;
  @NestedField(() => BilingualView, { doc: 'Article of the Regulation' }) article: BilingualView;
}

export class OpenFileView {
  @IntField({ min: 1, max: 99 }) n: number;
  @TextField({ max: 120 }) name: string;
  @TextField({ max: 120 }) mediaType: string;
  @IntField(MANY) size: number;
  @TextField({ max: 64, doc: 'SHA-256, hexadecimal' }) sha256: string;
  @TextField({ max: 300, doc: 'Path on this site' }) address: string;
}

export class DemandView {
  @IntField({ ...MANY, optional: true, doc: 'How often it was asked for; null below 3' }) count: number | null;
  @BoolField({ doc: 'The number is a step that was reached since publication' }) orMore: boolean;
  @NestedField(() => BilingualView) text: BilingualView;
}

export class LeftOutView {
  @TextField({ max: 2_000 }) what: string;
  @TextField({ max: 500 }) ground: string;
}

export class ElsewhereView {
  @TextField({ max: 1_000, optional: true }) url: string | null;
  @TextField({ max: 200, optional: true }) place: string | null;
}

export class OpenReferenceView {
  @TextField({ max: 60 }) indexNumber: string;
  @TextField({ max: 300 }) address: string;
  @TextField({ max: 200 }) title: string;
}

export class OpenCorrectionView {
  @CivilDateField() on: string;
  @TextField({ max: 500 }) note: string;
}

export class FoundSpanView {
  @IntField(MANY) start: number;
  @IntField(MANY) end: number;
}

export class SnippetView {
  @TextField({ max: 400 }) text: string;
  @ListField(() => FoundSpanView, { max: 400, doc: 'What was looked for, in UTF-16 units of the text' }) marks: readonly FoundSpanView[];
}

/** What a list shows of an item. */
export class OpenSummaryView extends OpenReferenceView {
  @TextField({ max: 80, optional: true, doc: '文号' }) docNumber: string | null;
  @CivilDateField({ optional: true, doc: 'Day of the document' }) documentDate: string | null;
  @NestedField(() => OpenOrganView) organ: OpenOrganView;
  @CivilDateField() publishedOn: string;
  @CivilDateField({ doc: 'Day of the last change that the public can see' }) changedOn: string;
  @NestedField(() => OpenThemeView) theme: OpenThemeView;
  @TextField({ max: 60, optional: true }) topicLabel: string | null;
  @NestedField(() => DemandView) askedFor: DemandView;
  @ChoiceField(ITEM_STATUSES) status: ItemStatus;
  @IntField({ ...MANY, doc: 'Number of files' }) fileCount: number;
}

export class OpenFoundView extends OpenSummaryView {
  @NestedField(() => SnippetView, { optional: true, doc: 'Where the words of a search stand in it; absent without a search' }) snippet?: SnippetView | null;
}

export class OpenItemsView {
  @ListField(() => OpenFoundView, { max: 100 }) items: readonly OpenFoundView[];
  @TextField({ max: 400, optional: true, doc: 'Null at the end' }) next: string | null;
  @IntField({ ...MANY, doc: 'Items that fit, over all pages' }) total: number;
  @BoolField({ doc: 'Nothing holds all words: these hold some' }) partly: boolean;
  @BoolField({ doc: 'More would fit than search weighs: ask more narrowly' }) capped: boolean;
}

export class OpenItemView extends OpenSummaryView {
  @TextField({ max: 2_000, optional: true }) summary: string | null;
  @TextField({ max: 200_000, optional: true }) body: string | null;
  @TextField({ max: 200, doc: 'Under which article it is public' }) legalBasis: string;
  @NestedField(() => LeftOutView, { optional: true, doc: 'What is left out, and why (Art. 37)' }) leftOut: LeftOutView | null;
  @NestedField(() => ElsewhereView, { optional: true, doc: 'Where it is public besides' }) elsewhere: ElsewhereView | null;
  @ListField(() => OpenFileView, { max: 50 }) files: readonly OpenFileView[];
  @NestedField(() => OpenReferenceView, { optional: true, doc: 'The item that took its place' }) supersededBy: OpenReferenceView | null;
  @ListField(() => OpenCorrectionView, { max: 1_000 }) corrections: readonly OpenCorrectionView[];
}

export class OpenOrganCountView extends OpenOrganView {
  @IntField(MANY) items: number;
}

export class OpenOrgansView {
  @ListField(() => OpenOrganCountView, { max: 10_000 }) items: readonly OpenOrganCountView[];
}

export class OpenThemeCountView extends OpenThemeView {
  @ApiProperty({ type: 'integer' }) items: number;
}

export class OpenThemesView {
  @ListField(() => OpenThemeCountView, { max: 100 }) items: readonly OpenThemeCountView[];
}

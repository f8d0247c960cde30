import { ApiProperty } from '@nestjs/swagger';
import { CivilDateField, IdField, TextField } from '../../platform/http/fields.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { DayOrNull, Flag, ListOf, OfOrNull, Text, TextOrNull, Whole, Word } from '../../requests/http/views/shown.js';
import { FACT_KINDS } from '../suggestions/fact-kinds.js';
import { FIELDS } from '../suggestions/suggestion.js';

/** What is typed so far, in any of its fields; the limits are those of intake. */
export class SuggestionsBody {
  @TextField({ max: 20_000, optional: true, doc: 'What is typed so far' }) content?: string;
  @TextField({ max: 200, line: true, optional: true }) title?: string;
  @TextField({ max: 200, line: true, optional: true }) docNumberSought?: string;
  @IdField({ doc: 'The organ asked' }) organId: string;
  @CivilDateField({ optional: true, doc: 'Day by which 去年, 今年 are read; today unless given' }) on?: string;
}

export class ProvidedBody {
  @IdField({ doc: 'Of the published item' }) itemId: string;
  @IdField({ doc: 'The organ at whose counter it was given' }) organId: string;
}

export class ProvidedView {
  @Flag() recorded: boolean;
}

export class SpanView {
  @Word(FIELDS) field: string;
  @Whole('First UTF-16 unit of the field') start: number;
  @Whole('The unit after the last') end: number;
}

export class NoteView {
  @Word(Object.keys(FACT_KINDS)) kind: string;
  @Text('What the kind is called') label: string;
  @TextOrNull('In what is typed') ours: string | null;
  @TextOrNull('In the other; null too where another organ’s words are not shown') theirs: string | null;
  @ListOf(() => SpanView, 'Where ours stands in what is typed') spans: readonly SpanView[];
}

export class TopicNameView {
  @Text() id: string;
  @Text('Empty where nothing names what is asked for') title: string;
  @Whole('Requests that are demand') requests: number;
}

export class SuggestionView {
  @Word(['request', 'published']) kind: string;
  @Text() id: string;
  @Word(['same', 'unclear', 'different']) verdict: string;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 }) likeness: number;
  @ListOf(() => NoteView, 'Identifying facts that both have') matches: readonly NoteView[];
  @ListOf(() => NoteView, 'What would make it another thing') differences: readonly NoteView[];
  @OfOrNull(() => NamedView) organ: NamedView | null;
  @OfOrNull(() => TopicNameView) topic: TopicNameView | null;
  @TextOrNull('Of a request') number: string | null;
  @TextOrNull('One line of a request that the reader may read; title of an item') summary: string | null;
  @TextOrNull('Null for a request of another organ') state: string | null;
  @DayOrNull('Null for a request of another organ') receivedOn: string | null;
  @TextOrNull() outcome: string | null;
  @TextOrNull() outcomeLabel: string | null;
  @DayOrNull() outcomeOn: string | null;
  @TextOrNull('Page of an item') address: string | null;
  @DayOrNull('Of an item') publishedOn: string | null;
}

export class SuggestionsView {
  @ListOf(() => SuggestionView, 'Five at most, the most alike first') items: readonly SuggestionView[];
}

import { IdField, IntField } from '../../platform/http/fields.js';
import { NamedView } from '../../requests/http/views/list-views.js';
import { Flag, ListOf, Of, OfOrNull, Text, Whole, Word } from '../../requests/http/views/shown.js';
import { BLOCK_STATES, COMPARED_PARTS } from '../comparison/compare-letters.js';

export class ComparisonQuery {
  @IntField({ min: 1, max: 100_000, optional: true, inQuery: true, doc: 'The version before `to` unless given' }) from?: number;
  @IntField({ min: 1, max: 100_000, optional: true, inQuery: true, doc: 'The newest unless given' }) to?: number;
  @IdField({ optional: true, doc: 'The letter of `from` where it is another one of the case: a reply that was taken back goes on as a new letter' }) fromLetterId?: string;
}

export class StretchView {
  @Word(['same', 'added', 'removed']) kind: string;
  @Text() text: string;
}

export class ComparedPartView {
  @Word(COMPARED_PARTS) part: string;
  @Flag() changed: boolean;
  @ListOf(() => StretchView) stretches: readonly StretchView[];
}

export class ComparedBlockView {
  @Text() id: string;
  @Text() label: string;
  @Text() role: string;
  @Flag() locked: boolean;
  @Word(BLOCK_STATES) state: string;
  @Flag('Stands in another place than before') moved: boolean;
  @ListOf(() => StretchView) stretches: readonly StretchView[];
}

export class ComparedVersionView {
  @Text() letterId: string;
  @Whole() version: number;
  @Word(['made', 'revised', 'facts-changed', 'carried-over']) cause: string;
  @OfOrNull(() => NamedView) madeBy: NamedView | null;
  @Whole('Epoch milliseconds') madeAt: number;
}

export class ComparisonView {
  @Of(() => ComparedVersionView) from: ComparedVersionView;
  @Of(() => ComparedVersionView) to: ComparedVersionView;
  @Flag() changed: boolean;
  @ListOf(() => ComparedPartView, 'Beside the passages') parts: readonly ComparedPartView[];
  @ListOf(() => ComparedBlockView, 'In the order of the later version; what is gone stands where it was') blocks: readonly ComparedBlockView[];
}

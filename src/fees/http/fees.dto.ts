import { ApiProperty } from '@nestjs/swagger';
import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';

export const MOST_PAGES = 1_000_000;
export const MOST_UNITS = 1_000;
const MANY = { min: 0, max: Number.MAX_SAFE_INTEGER } as const;

export class FeePath {
  @IdField() requestId: string;
}

export class FeeQuery {
  @IntField({ min: 0, max: MOST_PAGES, optional: true, inQuery: true, doc: 'Pages that would be supplied: one side up to A4 is a page. Without it only the fee by case is worked out' }) pages?: number;
  @IntField({ min: 1, max: MOST_UNITS, optional: true, inQuery: true, doc: 'Matters in the request, by the smallest reasonable unit (FEE 4); 1 unless given' }) units?: number;
}

export class FeeLineView {
  @IntField({ ...MANY, doc: 'First case of the month, or page, in this band' }) from: number;
  @IntField(MANY) to: number;
  @IntField(MANY) count: number;
  @IntField({ ...MANY, doc: 'For each' }) rateYuan: number;
  @IntField(MANY) amountYuan: number;
}

export class FeeRefusalView {
  @TextField({ max: 60 }) rule: string;
  @TextField({ max: 60, optional: true }) article?: string;
  @TextField({ max: 500 }) message: string;
}

export class FeeMethodView {
  @ChoiceField(['PER_CASE', 'PER_VOLUME']) method: string;
  @TextField({ max: 20, doc: 'Article of the Fee Measures' }) basis: string;
  @IntField(MANY) amountYuan: number;
  @ListField(() => FeeLineView, { max: 200, doc: 'Band by band, free ones too' }) lines: readonly FeeLineView[];
  @IntField({ ...MANY, doc: 'Cases, or pages, of this request that cost nothing' }) free: number;
  @BoolField({ doc: 'Whether a fee can be proposed by this method now. It may be: it need not (Art. 42)' }) possible: boolean;
  @ListField(() => FeeRefusalView, { max: 20, doc: 'Why not' }) refusals: readonly FeeRefusalView[];
}

export class FeeByVolumeView extends FeeMethodView {
  @IntField(MANY) pages: number;
}

export class EarlierRequestView {
  @IdField() requestId: string;
  @TextField({ max: 80, optional: true }) number: string | null;
  @CivilDateField() receivedOn: string;
  @IntField({ ...MANY, doc: 'Matters it was charged as' }) units: number;
}

export class FeeView {
  @TextField({ max: 7, doc: 'Calendar month of receipt, in which requests are counted: 2026-03' }) month: string;
  @BoolField({ doc: 'False while receipt waits for confirmation: the month is that of arrival' }) received: boolean;
  @IntField({ ...MANY, doc: 'Requests of this applicant to this organ in that month that came before' }) casesBefore: number;
  @IntField(MANY) units: number;
  @ApiProperty({ type: 'integer', isArray: true, description: 'Ranks that its matters take in the month' }) ranks: readonly number[];
  @ListField(() => EarlierRequestView, { max: 100_000 }) earlier: readonly EarlierRequestView[];
  @NestedField(() => FeeMethodView) perCase: FeeMethodView;
  @NestedField(() => FeeByVolumeView, { optional: true, doc: 'Null where the number of pages was not given' }) perVolume: FeeByVolumeView | null;
  @TextField({ max: 300, doc: 'A fee is a power, not a duty' }) note: string;
}

import { BoolField, ChoiceField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { DOSSIER_STATES, type DossierState } from '../dossier.js';
import { LEFT_OUT_REASONS, type LeftOutReason } from '../format/manifest.js';

const BIG = Number.MAX_SAFE_INTEGER;

export class DossierPath extends RequestPath {
  @IdField() dossierId: string;
}

export class DossierBody {
  @TextField({ max: 500, doc: 'What it is needed for, as a suit or a reconsideration; stands on the cover' }) reason: string;
  @BoolField({ optional: true, doc: 'Include files that were withdrawn, marked as such; else they are only listed with the reason' }) withWithdrawn?: boolean;
}

class DossierPersonView {
  @IdField() id: string;
  @TextField({ max: 60 }) name: string;
}

class DossierProgressView {
  @IntField({ min: 0, max: BIG }) done: number;
  @IntField({ min: 0, max: BIG }) of: number;
}

class GapView {
  @TextField({ max: 400 }) title: string;
  @ChoiceField(LEFT_OUT_REASONS) why: LeftOutReason;
  @TextField({ max: 200 }) label: string;
  @TextField({ max: 1000, optional: true }) detail: string | null;
  @TextField({ max: 64, optional: true }) sha256: string | null;
}

export class DossierView {
  @IdField() id: string;
  @IdField() requestId: string;
  @ChoiceField(DOSSIER_STATES) state: DossierState;
  @TextField({ max: 100 }) label: string;
  @NestedField(() => DossierPersonView, { optional: true, doc: 'Null: made on the command line' }) orderedBy: DossierPersonView | null;
  @IntField({ min: 0, max: BIG, doc: 'Epoch milliseconds' }) orderedAt: number;
  @TextField({ max: 500 }) reason: string;
  @BoolField() withWithdrawn: boolean;
  @IntField({ min: 1, max: 1_000_000_000, doc: 'Revision of the case that it shows' }) revision: number;
  @TextField({ max: 64, doc: 'Hash of the last entry of the record up to that revision: tell it to whoever has to verify the archive' }) head: string;
  @NestedField(() => DossierProgressView, { optional: true, doc: 'While it is made' }) progress: DossierProgressView | null;
  @TextField({ max: 64, optional: true, doc: 'SHA-256 of the archive' }) sha256: string | null;
  @IntField({ min: 0, max: BIG, optional: true }) size: number | null;
  @ListField(() => GapView, { max: 100_000, doc: 'What belongs to the case and is not in the archive, and why' }) gaps: GapView[];
  @BoolField({ doc: 'The record of the office itself was whole' }) recordWhole: boolean;
  @TextField({ max: 300, optional: true, doc: 'Why it could not be made' }) error: string | null;
  @IntField({ min: 0, max: BIG, optional: true }) readyAt: number | null;
  @IntField({ min: 0, max: BIG, optional: true, doc: 'When the archive is removed' }) expiresAt: number | null;
}

export class DossierListView {
  @ListField(() => DossierView, { max: 100_000 }) items: DossierView[];
}

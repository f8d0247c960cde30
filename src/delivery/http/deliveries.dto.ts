import { LATE_REASON } from '../../../workflows/request/v1/late-entry.js';
import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { RequestPath } from '../../requests/http/paths.dto.js';
import { DELIVERY_MODES, DELIVERY_RESULTS, DELIVERY_STATES, type DeliveryMode, type DeliveryResult, type DeliveryState } from '../delivery.js';

export class DeliveryPath extends RequestPath {
  @IdField() deliveryId: string;
}

export class RecipientBody {
  @TextField({ max: 120, line: true, optional: true, doc: 'The applicant unless given; needed for other letters' }) name?: string;
  @TextField({ max: 300, line: true, optional: true }) address?: string;
  @TextField({ max: 254, line: true, optional: true }) email?: string;
  @TextField({ max: 300, optional: true, doc: 'Why mail goes to another address than the one the applicant is on file with; kept with the delivery, encrypted' }) reason?: string;
}

class ProvenBody {
  @CivilDateField({ optional: true, doc: 'Day of it; today unless given. Never in the future' }) on?: string;
  @TextField({ ...LATE_REASON, optional: true, doc: '补录理由 · needed where the reply is served so and that day lies before today: why it is entered late. Kept in the record' }) lateReason?: string;
  @TextField({ max: 60, line: true, optional: true, doc: 'Who signed for it' }) signedBy?: string;
  @TextField({ max: 500, optional: true, doc: 'What else is to be known; encrypted' }) detail?: string;
  @IdField({ optional: true, doc: 'Attachment that proves it: the postal receipt, the signed 送达回证' }) proofId?: string;
}

const FAILURES = ['refused', 'failed'] as const;

export class DeliveryBody extends ProvenBody {
  @IdField() letterId: string;
  @ChoiceField(DELIVERY_MODES, { doc: 'direct without signedBy and result: it waits to be collected' }) mode: DeliveryMode;
  @TextField({ max: 120, line: true, optional: true, doc: 'Of post: the postal enterprise; through another organ: its name' }) carrier?: string;
  @TextField({ max: 40, line: true, optional: true, doc: 'Of post: the number of the item' }) trackingNumber?: string;
  @BoolField({ optional: true, doc: 'Of post: never (I235)' }) cashOnDelivery?: boolean;
  @ChoiceField(FAILURES, { optional: true, doc: 'Of direct delivery that came to nothing' }) result?: (typeof FAILURES)[number];
  @NestedField(() => RecipientBody, { optional: true }) recipient?: RecipientBody;
  @TextField({ max: 500, line: true, optional: true, doc: 'Of electronic delivery: where reconsideration can be filed online (ARL 22); that of the organ unless given' }) reconsiderationLink?: string;
}

export class DeliveryResultBody extends ProvenBody {
  @ChoiceField(DELIVERY_RESULTS) result: DeliveryResult;
}

export class RecipientView {
  @TextField({ max: 120, doc: 'Masked' }) name: string;
  @TextField({ max: 300, optional: true, doc: 'Masked' }) address: string | null;
  @TextField({ max: 254, optional: true, doc: 'Masked' }) email: string | null;
  @TextField({ max: 300, optional: true, doc: 'Why mail goes to another address than the one on file' }) reason: string | null;
}

export class DeliveryView {
  @IdField() id: string;
  @IdField() letterId: string;
  @IntField({ min: 1, max: 100_000, doc: 'From 1, per letter' }) attempt: number;
  @ChoiceField(DELIVERY_MODES) mode: DeliveryMode;
  @ChoiceField(DELIVERY_STATES) state: DeliveryState;
  @ListField(DELIVERY_RESULTS, { max: 4, doc: 'Results that can be reported now' }) possibleResults: readonly DeliveryResult[];
  @TextField({ max: 120, optional: true }) carrier: string | null;
  @TextField({ max: 40, optional: true }) trackingNumber: string | null;
  @CivilDateField({ optional: true, doc: 'Posted, handed over, or taken over by the mail server' }) dispatchedOn: string | null;
  @CivilDateField({ optional: true, doc: 'Came to hand, or came back' }) deliveredOn: string | null;
  @CivilDateField({ optional: true, doc: 'The day that stops the clock: signature, posting, or acceptance by the mail server' }) lawfulOn: string | null;
  @NestedField(() => RecipientView) recipient: RecipientView;
  @TextField({ max: 60, optional: true, doc: 'Masked' }) signedBy: string | null;
  @TextField({ max: 500, optional: true }) reconsiderationLink: string | null;
  @TextField({ max: 320, optional: true }) messageId: string | null;
  @TextField({ max: 64, doc: 'SHA-256 of the PDF that goes out' }) documentSha256: string;
  @IdField({ optional: true }) proofId: string | null;
  @TextField({ max: 300, optional: true, doc: 'What the mail server said last; addresses hidden' }) error: string | null;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true, doc: 'Epoch milliseconds: next try of mail that waits' }) nextTryAt: number | null;
  @BoolField({ doc: 'This delivery served the reply' }) served: boolean;
  @IdField() orderedBy: string;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER }) at: number;
}

export class DeliveriesView {
  @ListField(() => DeliveryView, { max: 100_000 }) items: DeliveryView[];
}

export class OrderedDeliveryView extends DeliveryView {
  @IntField({ min: 1, max: 1_000_000_000, doc: 'Revision of the case after it: name it in If-Match of the next command' }) revision: number;
}

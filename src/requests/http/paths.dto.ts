import { ChoiceField, IdField } from '../../platform/http/fields.js';

export class RequestPath {
  @IdField() requestId: string;
}

export class ThirdPartyPath extends RequestPath {
  @IdField() partyId: string;
}

export class OfLimitPath {
  @ChoiceField(['target', 'statutory'], { doc: 'The city’s own limit, or that of Art. 33' }) limit: 'target' | 'statutory';
}

export class LimitPath extends OfLimitPath {
  @IdField() requestId: string;
}

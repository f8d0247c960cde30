import { IdField } from '../../platform/http/fields.js';

export class ReleasePath {
  @IdField() releaseId: string;
}

export class ReleaseFilePath extends ReleasePath {
  @IdField() attachmentId: string;
}

export class ReleasePartyPath extends ReleasePath {
  @IdField() partyId: string;
}

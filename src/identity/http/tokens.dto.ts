import { IdField, IntField, ListField, TextField } from '../../platform/http/fields.js';
import { TOKEN_SCOPES, type TokenScope } from '../tokens/token-scopes.js';

export class TokenBody {
  @TextField({ max: 80, line: true, doc: 'What it is for' }) label: string;
  @ListField(TOKEN_SCOPES, { min: 1, max: 10 }) scopes: TokenScope[];
  @IdField({ optional: true, doc: 'Limits it to one organ' }) organId?: string | null;
  @IdField({ optional: true, doc: 'Whose roles it uses: yourself unless given; another only by an administrator' }) personId?: string | null;
  @IntField({ min: 1, max: 730, optional: true, doc: 'Days until it ends; 90 unless given' }) validDays?: number | null;
}

export class MadeTokenView {
  @IdField() id: string;
  @TextField({ max: 80, doc: 'Send it as `Authorization: Bearer …`. Shown only here' }) token: string;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'Epoch milliseconds' }) expiresAt: number;
}

export class TokenView {
  @IdField() id: string;
  @IdField() personId: string;
  @TextField({ max: 80 }) label: string;
  @IdField({ optional: true }) organId: string | null;
  @ListField(TOKEN_SCOPES, { max: 10 }) scopes: TokenScope[];
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER }) createdAt: number;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER }) expiresAt: number;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true }) revokedAt: number | null;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true, doc: 'To the minute' }) lastUsedAt: number | null;
}

export class TokenListView {
  @ListField(() => TokenView, { max: 10_000 }) items: TokenView[];
}

export class TokensQuery {
  @IdField({ optional: true, doc: 'Whose tokens: your own unless given; others only for an administrator' }) personId?: string;
}

export class TokenPath {
  @IdField() tokenId: string;
}

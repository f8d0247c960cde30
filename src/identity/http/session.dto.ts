import { BoolField, ChoiceField, CivilDateField, IdField, IntField, ListField, NestedField, TextField } from '../../platform/http/fields.js';
import { ROLES, type Role } from '../roles.js';
import { TOKEN_SCOPES, type TokenScope } from '../tokens/token-scopes.js';
import { SecretField } from './secret-field.js';

export class SignInBody {
  @TextField({ max: 64, line: true }) username: string;
  @SecretField('The password') password: string;
}

export class MeView {
  @IdField() id: string;
  @TextField({ max: 64 }) username: string;
  @TextField({ max: 64 }) displayName: string;
}

export class HeldRoleView {
  @ChoiceField(ROLES) role: Role;
  @IdField() organId: string;
  @TextField({ max: 120 }) organName: string;
  @IdField({ optional: true, doc: 'The unit it is limited to' }) unitId: string | null;
  @BoolField({ doc: 'It counts in every organ' }) citywide: boolean;
}

export class SessionView {
  @NestedField(() => MeView) person: MeView;
  @ListField(() => HeldRoleView, { max: 1000 }) roles: HeldRoleView[];
  @TextField({ max: 64, optional: true, doc: 'Send it as X-CSRF-Token with every POST, PUT, PATCH and DELETE; null for an API token' }) csrfToken: string | null;
  @ListField(TOKEN_SCOPES, { max: 10, optional: true, doc: 'For an API token: what it is good for' }) tokenScopes: TokenScope[] | null;
  @BoolField({ doc: 'Until the password is changed nothing else is possible' }) mustChangePassword: boolean;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'The time of the system, epoch milliseconds' }) now: number;
  @CivilDateField({ doc: 'The day of the system in Asia/Shanghai' }) today: string;
}

import { BoolField, ChoiceField, IdField, IntField, ListField, TextField } from '../../platform/http/fields.js';
import { PERSON_KINDS, type PersonKind } from '../entities/person.entity.js';
import { ROLES, type Role } from '../roles.js';
import { PageQuery } from './common.dto.js';
import { SecretField } from './secret-field.js';

export class RoleBody {
  @IdField() organId: string;
  @ChoiceField(ROLES) role: Role;
  @IdField({ optional: true, doc: 'Limits the role to a unit of the organ' }) unitId?: string | null;
}

export class RoleView extends RoleBody {
  @IdField({ doc: 'What revoking it asks for' }) id: string;
  declare unitId: string | null;
}

export class PersonBody {
  @TextField({ max: 32, min: 2, line: true }) username: string;
  @TextField({ max: 64, line: true }) displayName: string;
  @ChoiceField(PERSON_KINDS, { optional: true, doc: 'A service is a machine: it has tokens and roles but no password' }) kind?: PersonKind | null;
  @SecretField('Without one a password is made up and shown once', { optional: true }) password?: string;
  @ListField(() => RoleBody, { max: 50, optional: true }) roles?: RoleBody[] | null;
}

export class CreatedPersonView {
  @IdField() id: string;
  @TextField({ max: 64, optional: true, doc: 'The password made up, shown only here; to be changed at the first sign-in' }) password: string | null;
}

export class PersonPatch {
  @TextField({ max: 64, line: true, optional: true }) displayName?: string | null;
  @BoolField({ optional: true, doc: 'false closes the account and signs it out everywhere' }) active?: boolean | null;
  @BoolField({ optional: true, doc: 'true lifts a lock-out' }) unlock?: boolean | null;
}

export class PersonView {
  @IdField() id: string;
  @ChoiceField(PERSON_KINDS) kind: PersonKind;
  @TextField({ max: 64 }) username: string;
  @TextField({ max: 64 }) displayName: string;
  @BoolField() active: boolean;
  @BoolField() mustChangePassword: boolean;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, doc: 'Epoch milliseconds' }) createdAt: number;
  @ListField(() => RoleView, { max: 1000 }) roles: RoleView[];
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, optional: true, doc: 'For administrators: locked out until then, epoch milliseconds; null while the person may sign in' }) lockedUntil: number | null;
}

export class PeoplePageView {
  @ListField(() => PersonView, { max: 200 }) items: PersonView[];
  @TextField({ max: 600, optional: true, doc: 'Cursor of the next page; null on the last' }) next: string | null;
}

export class PeopleQuery extends PageQuery {
  @IdField({ optional: true, doc: 'Only people with a role in this organ' }) organId?: string;
  @IdField({ optional: true, doc: 'Only people with a role limited to this unit' }) unitId?: string;
  @ChoiceField(ROLES, { optional: true }) role?: Role;
  @TextField({ max: 64, line: true, optional: true, doc: 'Part of the user name or the shown name' }) text?: string;
  @BoolField({ optional: true, inQuery: true }) active?: boolean;
}

export class PersonPath {
  @IdField() personId: string;
}

export class AssignmentPath extends PersonPath {
  @IdField() assignmentId: string;
}

import type { Schema } from '../platform/database/schema.js';
import { AccessLogRow } from './entities/access-log.entity.js';
import { ApiTokenRow, SessionRow, SignInFailureRow } from './entities/credential.entity.js';
import { OrganRow, UnitRow } from './entities/organ.entity.js';
import { PersonRow, RoleAssignmentRow } from './entities/person.entity.js';
import { Identity1790000000100 } from './migrations/1790000000100-identity.js';
import { OrganLetterhead1790000000110 } from './migrations/1790000000110-organ-letterhead.js';

/** The part of the database that belongs to identity. */
export const IDENTITY_SCHEMA: Schema = {
  entities: [OrganRow, UnitRow, PersonRow, RoleAssignmentRow, SessionRow, ApiTokenRow, SignInFailureRow, AccessLogRow],
  migrations: [Identity1790000000100, OrganLetterhead1790000000110],
};

import type { PersonKind } from '../entities/person.entity.js';
import type { Role } from '../roles.js';

export interface RoleGrant {
  readonly organId: string;
  readonly role: Role;
  readonly unitId?: string | null;
}

export interface RoleAssignment {
  readonly id: string;
  readonly organId: string;
  readonly role: Role;
  readonly unitId: string | null;
}

export interface Person {
  readonly id: string;
  readonly kind: PersonKind;
  readonly username: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly createdAt: number;
  readonly roles: readonly RoleAssignment[];
}

export interface NewPerson {
  /** May be given, so that a demonstration is the same each time. */
  readonly id?: string;
  readonly kind?: PersonKind;
  readonly username: string;
  readonly displayName: string;
  /** Without one a password is made up and returned once. A service has none. */
  readonly password?: string;
  /** Default: true unless a service. */
  readonly mustChangePassword?: boolean;
  readonly roles?: readonly RoleGrant[];
}

/** A person just created; `password` is there when it was made up, and is shown once. */
export interface CreatedPerson {
  readonly personId: string;
  readonly password: string | null;
}

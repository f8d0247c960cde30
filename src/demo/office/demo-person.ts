import type { HeldRole, Role } from '../../identity/roles.js';

/** Somebody who works in the demonstration, as permissions see it, with the password to sign in. */
export interface DemoPerson {
  readonly personId: string;
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly roles: readonly HeldRole[];
}

/** The people a case of one organ meets. */
export interface Staff {
  readonly clerk: DemoPerson;
  readonly officers: readonly DemoPerson[];
  readonly secrecy: DemoPerson;
  /** Who usually reviews first. */
  readonly advisers: readonly DemoPerson[];
  readonly head: DemoPerson;
  readonly leader: DemoPerson;
  readonly supervisor: DemoPerson;
}

export type RoleGranted = { readonly role: Role; readonly unit?: number };

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { boolColumn, idColumn, instantColumn, referenceColumn, varcharColumn } from '../../platform/database/columns.js';
import type { Role } from '../roles.js';

export const PERSON_KINDS = ['person', 'service'] as const;
/** A `service` is a machine with tokens and roles; it has no password and cannot sign in. */
export type PersonKind = (typeof PERSON_KINDS)[number];

@Entity('people')
@Index('ux_people_username', ['username_key'], { unique: true })
export class PersonRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(varcharColumn(10)) kind: PersonKind;
  @Column(varcharColumn(64)) username: string;
  /** The user name as it is compared: in small letters. */
  @Column(varcharColumn(64)) username_key: string;
  @Column(varcharColumn(64)) display_name: string;
  @Column(varcharColumn(255, { nullable: true })) password_hash: string | null;
  @Column(boolColumn()) must_change_password: boolean;
  @Column(boolColumn()) active: boolean;
  @Column(instantColumn()) created_at: number;
}

/** A role held in an organ, in one unit of it or in the whole of it. The id is derived from the four, so none exists twice. */
@Entity('role_assignments')
@Index('ix_role_assignments_person', ['person_id'])
@Index('ix_role_assignments_organ', ['organ_id', 'role'])
export class RoleAssignmentRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(referenceColumn()) person_id: string;
  @Column(referenceColumn()) organ_id: string;
  @Column(varcharColumn(30)) role: Role;
  @Column(referenceColumn({ nullable: true })) unit_id: string | null;
}

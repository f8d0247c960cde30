import { Injectable } from '@nestjs/common';
import { toBoolean } from '../../platform/database/columns.js';
import { Reads, type SqlValue } from '../../platform/database/unit-of-work.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import type { PersonKind } from '../entities/person.entity.js';
import { pageOf, seek, type Page, type PageRequest } from '../page.js';
import type { Role } from '../roles.js';
import { usernameKey } from '../sign-in/attempt-subject.js';
import type { Person, RoleAssignment } from './person.js';

export interface PeopleFilter extends PageRequest {
  /** Only people with a role in one of these organs. */
  readonly organIds?: readonly string[];
  readonly role?: Role;
  readonly unitId?: string;
  /** Part of the user name or of the shown name. */
  readonly text?: string;
  readonly active?: boolean;
}

interface PersonLine {
  id: string; kind: PersonKind; username: string; username_key: string; display_name: string;
  active: unknown; must_change_password: unknown; created_at: number | string;
}
interface RoleLine { id: string; person_id: string; organ_id: string; role: Role; unit_id: string | null }

/** Reads people with their roles. */
@Injectable()
export class PeopleList {
  constructor(private readonly reads: Reads) {}

  /** People in the order of their user names. */
  async page(filter: PeopleFilter): Promise<Page<Person>> {
    const { condition, params } = conditions(filter);
    const lines = await this.reads.query<PersonLine>(
      `SELECT p.* FROM people p ${condition} ORDER BY p.username_key, p.id LIMIT ?`, [...params, filter.limit + 1],
    );
    return pageOf(await this.withRoles(lines), filter.limit, (person) => [usernameKey(person.username), person.id]);
  }

  /** Errors: `NotFoundError`. */
  async get(personId: string): Promise<Person> {
    const [person] = await this.withRoles(await this.reads.query<PersonLine>('SELECT * FROM people WHERE id = ?', [personId]));
    if (!person) throw new NotFoundError({ zh: '人员', en: 'person' }, personId);
    return person;
  }

  private async withRoles(lines: readonly PersonLine[]): Promise<Person[]> {
    if (lines.length === 0) return [];
    const roles = await this.reads.query<RoleLine>(
      `SELECT * FROM role_assignments WHERE person_id IN (${marks(lines)}) ORDER BY organ_id, role, id`, lines.map((line) => line.id),
    );
    return lines.map((line) => ({
      id: line.id, kind: line.kind, username: line.username, displayName: line.display_name, active: toBoolean(line.active),
      mustChangePassword: toBoolean(line.must_change_password), createdAt: Number(line.created_at),
      roles: roles.filter((role) => role.person_id === line.id).map(toAssignment),
    }));
  }
}

function toAssignment(line: RoleLine): RoleAssignment {
  return { id: line.id, organId: line.organ_id, role: line.role, unitId: line.unit_id };
}

function conditions(filter: PeopleFilter): { condition: string; params: SqlValue[] } {
  const where: string[] = [];
  const params: SqlValue[] = [];
  const and = (condition: string, ...values: SqlValue[]) => { where.push(condition); params.push(...values); };
  const held: string[] = [];
  const heldValues: SqlValue[] = [];
  if (filter.organIds) { held.push(filter.organIds.length === 0 ? '1 = 0' : `r.organ_id IN (${marks(filter.organIds)})`); heldValues.push(...filter.organIds); }
  if (filter.role) { held.push('r.role = ?'); heldValues.push(filter.role); }
  if (filter.unitId) { held.push('r.unit_id = ?'); heldValues.push(filter.unitId); }
  if (held.length > 0) and(`EXISTS (SELECT 1 FROM role_assignments r WHERE r.person_id = p.id AND ${held.join(' AND ')})`, ...heldValues);
  if (filter.active !== undefined) and('p.active = ?', filter.active);
  if (filter.text) and(`(p.username_key LIKE ? ESCAPE '!' OR p.display_name LIKE ? ESCAPE '!')`, like(usernameKey(filter.text)), like(filter.text));
  const after = seek(filter.cursor);
  if (after) and('(p.username_key > ? OR (p.username_key = ? AND p.id > ?))', after[0], after[0], after[1]);
  return { condition: where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`, params };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** A pattern that finds the text itself, whatever wildcards it holds. */
function like(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}

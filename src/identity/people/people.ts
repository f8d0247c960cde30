import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isUniqueViolation } from '../../platform/database/database-error.js';
import { UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { AlreadyExistsError, NotFoundError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { AccessLog } from '../access-log/access-log.js';
import type { Client } from '../client.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { refuseFaults } from '../passwords/passwords.js';
import { newPassword } from '../secret.js';
import { Sessions } from '../sessions/sessions.js';
import { usernameKey } from '../sign-in/attempt-subject.js';
import { Attempts } from '../sign-in/attempts.js';
import { accountById, type Account } from './accounts.js';
import type { CreatedPerson, NewPerson, RoleGrant } from './person.js';
import { refuseLastAdministrator, RolesStore } from './roles-store.js';

const PERSON = { zh: '人员', en: 'person' };

/** A new person whose password is already hashed, ready for a transaction. */
export interface PreparedPerson extends NewPerson {
  readonly passwordHash: string | null;
  /** The password, when it was made up here. */
  readonly madeUp: string | null;
}

/** People and machines, their accounts and their roles. Nobody is ever deleted, for the record names them: an account is closed. */
@Injectable()
export class People {
  constructor(
    private readonly work: UnitOfWork,
    private readonly time: Time,
    private readonly hasher: PasswordHasher,
    private readonly roles: RolesStore,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly log: AccessLog,
  ) {}

  /**
   * Creates a person with roles. Without a password one is made up, returned once, and to be changed at first sign-in.
   * Errors: `AlreadyExistsError` for a user name in use; `ValidationFailedError` for a weak password or an unknown organ.
   */
  async create(by: string | null, person: NewPerson, client: Client): Promise<CreatedPerson> {
    const prepared = await this.prepare(person);
    try {
      return await this.work.run((tx) => this.insert(tx, by, prepared, client));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw new AlreadyExistsError({ zh: `用户名“${person.username}”已被使用。`, en: `The user name '${person.username}' is in use.` });
    }
  }

  /** Hashes before the transaction begins: a unit of work waits for nothing but the database. */
  async prepare(person: NewPerson): Promise<PreparedPerson> {
    refuseUsername(person.username);
    if (person.kind === 'service') return { ...person, passwordHash: null, madeUp: null };
    if (person.password !== undefined) refuseFaults(person.password, person.username, '#/password');
    const madeUp = person.password === undefined ? newPassword() : null;
    return { ...person, passwordHash: await this.hasher.hash(person.password ?? madeUp!), madeUp };
  }

  /** Adds a prepared person in the caller's transaction. */
  async insert(tx: Tx, by: string | null, person: PreparedPerson, client: Client): Promise<CreatedPerson> {
    const id = person.id ?? randomUUID();
    const kind = person.kind ?? 'person';
    await tx.insert('people', {
      id, kind, username: person.username, username_key: usernameKey(person.username), display_name: person.displayName,
      password_hash: person.passwordHash, must_change_password: kind === 'person' && (person.mustChangePassword ?? true),
      active: true, created_at: this.time.now(),
    });
    await this.log.append(tx, { event: 'person.created', personId: by, subjectId: id, client, detail: { kind } });
    for (const grant of person.roles ?? []) await this.roles.grant(tx, by, id, grant, client);
    return { personId: id, password: person.madeUp };
  }

  /** Changes the shown name; closes (signing out everywhere) or opens the account; lifts a lock-out. */
  async update(by: string, personId: string, change: { displayName?: string; active?: boolean; unlock?: boolean }, client: Client): Promise<void> {
    await this.work.run(async (tx) => {
      const account = await this.existing(tx, personId);
      if (change.displayName !== undefined) await tx.execute('UPDATE people SET display_name = ? WHERE id = ?', [change.displayName, personId]);
      if (change.active !== undefined) await this.setActive(tx, personId, change.active);
      if (change.unlock) await this.unlock(tx, by, account, client);
      const { unlock: _lifted, ...detail } = change;
      if (Object.keys(detail).length > 0) await this.log.append(tx, { event: 'person.changed', personId: by, subjectId: personId, client, detail });
    });
  }

  /** Errors: `NotFoundError`; `ValidationFailedError` for an unknown organ or unit. Returns the id of the assignment. */
  grant(by: string, personId: string, grant: RoleGrant, client: Client): Promise<string> {
    return this.work.run(async (tx) => {
      await this.existing(tx, personId);
      return this.roles.grant(tx, by, personId, grant, client);
    });
  }

  /** Errors: `NotFoundError`; `ForbiddenError` for the last administrator. */
  revoke(by: string, personId: string, assignmentId: string, client: Client): Promise<void> {
    return this.work.run((tx) => this.roles.revoke(tx, by, personId, assignmentId, client));
  }

  private async setActive(tx: Tx, personId: string, active: boolean): Promise<void> {
    if (!active) {
      const held = await tx.query("SELECT id FROM role_assignments WHERE person_id = ? AND role = 'administrator'", [personId]);
      if (held.length > 0) await refuseLastAdministrator(tx, null, personId);
      await this.sessions.closeAll(tx, personId);
    }
    await tx.execute('UPDATE people SET active = ? WHERE id = ?', [active, personId]);
  }

  private async unlock(tx: Tx, by: string, account: Account, client: Client): Promise<void> {
    await this.attempts.forget(tx, account.username);
    await this.log.append(tx, { event: 'account.unlocked', personId: by, subjectId: account.personId, client });
  }

  private async existing(tx: Tx, personId: string): Promise<Account> {
    const account = await accountById(tx, personId);
    if (!account) throw new NotFoundError(PERSON, personId);
    return account;
  }
}

function refuseUsername(username: string): void {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]{1,31}$/u.test(username)) return;
  throw ValidationFailedError.at('#/username', {
    zh: '用户名为 2 至 32 个字母、汉字、数字或 . _ -，以字母、汉字或数字开头',
    en: 'A user name has 2 to 32 letters, digits or . _ - and begins with a letter or digit',
  });
}

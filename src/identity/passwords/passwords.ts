import { Injectable } from '@nestjs/common';
import { Reads, UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { NotFoundError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { AccessLog } from '../access-log/access-log.js';
import type { SignedInActor } from '../actor.js';
import type { Client } from '../client.js';
import { accountById, type Account } from '../people/accounts.js';
import { newPassword } from '../secret.js';
import { Sessions, type OpenedSession } from '../sessions/sessions.js';
import { Attempts } from '../sign-in/attempts.js';
import { PasswordHasher } from './password-hasher.js';
import { passwordFaults } from './password-rules.js';

const PERSON = { zh: '人员', en: 'person' };

/** Changing and resetting passwords. Either signs the person out everywhere. */
@Injectable()
export class Passwords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly attempts: Attempts,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
  ) {}

  /**
   * A person changes the own password and goes on in a new session; all others end.
   * Errors: `ValidationFailedError` naming the wrong or too weak password; `TooManyAttemptsError`.
   */
  async change(actor: SignedInActor, current: string, next: string, client: Client): Promise<OpenedSession> {
    const account = await this.account(actor.personId);
    await this.attempts.begin(account.username, client);
    if (!(await this.hasher.verify(account.passwordHash, current))) {
      throw ValidationFailedError.at('#/currentPassword', { zh: '当前密码不正确', en: 'The current password is not right' });
    }
    refuseFaults(next, account.username, '#/newPassword');
    if (next === current) throw ValidationFailedError.at('#/newPassword', { zh: '新密码不能与当前密码相同', en: 'The new password is the current one' });
    const hash = await this.hasher.hash(next);
    return this.work.run(async (tx) => {
      await this.attempts.succeeded(tx, account.username, client);
      await this.store(tx, account.personId, hash, false);
      await this.log.append(tx, { event: 'password.changed', personId: account.personId, subjectId: account.personId, client });
      return this.sessions.open(tx, account.personId, client);
    });
  }

  /** An administrator gives a person a new password, shown once and changed at the next sign-in. Opens a locked account too. */
  async reset(by: string | null, personId: string, client: Client): Promise<string> {
    const account = await this.account(personId);
    if (account.passwordHash === null) {
      throw ValidationFailedError.at('#/personId', { zh: '服务账号没有密码，请使用接口令牌', en: 'A service has no password; give it a token' });
    }
    const password = newPassword();
    const hash = await this.hasher.hash(password);
    await this.work.run(async (tx) => {
      await this.store(tx, personId, hash, true);
      await this.attempts.forget(tx, account.username);
      await this.log.append(tx, { event: 'password.reset', personId: by, subjectId: personId, client });
    });
    return password;
  }

  private async store(tx: Tx, personId: string, hash: string, mustChange: boolean): Promise<void> {
    await tx.execute('UPDATE people SET password_hash = ?, must_change_password = ? WHERE id = ?', [hash, mustChange, personId]);
    await this.sessions.closeAll(tx, personId);
  }

  private async account(personId: string): Promise<Account> {
    const account = await accountById(this.reads, personId);
    if (!account) throw new NotFoundError(PERSON, personId);
    return account;
  }
}

/** Refuses a new password that breaks a rule. `pointer` is where the client put it. */
export function refuseFaults(password: string, username: string, pointer: string): void {
  const faults = passwordFaults(password, username);
  if (faults.length > 0) throw new ValidationFailedError(faults.map((message) => ({ pointer, message })));
}

import { Injectable } from '@nestjs/common';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { UnauthenticatedError } from '../../platform/errors/general-errors.js';
import { AccessLog } from '../access-log/access-log.js';
import type { SignedInActor } from '../actor.js';
import type { Client } from '../client.js';
import { accountByUsername } from '../people/accounts.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { hashSecret } from '../secret.js';
import { Sessions, type OpenedSession } from '../sessions/sessions.js';
import { Attempts } from './attempts.js';

const WRONG = { zh: '用户名或密码不正确。', en: 'The user name or the password is not right.' };

/** Signing in and out. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly attempts: Attempts,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
  ) {}

  /**
   * Opens a session. A wrong name, a wrong password, a closed account and a service get the same answer in the same time.
   * @param previousCookie the cookie the browser still had; its session ends
   * Errors: `UnauthenticatedError`; `TooManyAttemptsError` with the seconds to wait.
   */
  async signIn(username: string, password: string, client: Client, previousCookie?: string): Promise<OpenedSession> {
    await this.attempts.begin(username, client);
    const account = await accountByUsername(this.reads, username);
    const fits = await this.hasher.verify(account?.active ? account.passwordHash : null, password);
    if (!account || !fits) {
      await this.work.run((tx) => this.log.append(tx, { event: 'sign-in.failed', personId: null, ...(account && { subjectId: account.personId }), client }));
      throw new UnauthenticatedError(WRONG);
    }
    return this.work.run(async (tx) => {
      const now = await accountByUsername(tx, username);
      // The password may have been changed, and all sessions ended, while it was verified.
      if (!now?.active || now.passwordHash !== account.passwordHash) throw new UnauthenticatedError(WRONG);
      await this.attempts.succeeded(tx, username, client);
      if (previousCookie !== undefined) await this.sessions.close(tx, hashSecret(previousCookie));
      await this.log.append(tx, { event: 'sign-in.succeeded', personId: account.personId, subjectId: account.personId, client });
      return this.sessions.open(tx, account.personId, client);
    });
  }

  /** Ends the session of this browser. */
  async signOut(actor: SignedInActor, client: Client): Promise<void> {
    const { sessionId, personId } = actor;
    if (sessionId === undefined) return;
    await this.work.run(async (tx) => {
      await this.sessions.close(tx, sessionId);
      await this.log.append(tx, { event: 'sign-out', personId, subjectId: personId, client });
    });
  }

  /** Ends every session of the person. */
  async signOutEverywhere(personId: string, client: Client): Promise<void> {
    await this.work.run(async (tx) => {
      const sessions = await this.sessions.closeAll(tx, personId);
      await this.log.append(tx, { event: 'sign-out.everywhere', personId, subjectId: personId, client, detail: { sessions } });
    });
  }
}

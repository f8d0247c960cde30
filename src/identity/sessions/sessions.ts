import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import type { Client } from '../client.js';
import { hashSecret, newSecret } from '../secret.js';
import { SEEN_EVERY_MS, SESSION_LIMITS, type SessionLimits } from './session-limits.js';

/** A session just opened. The token goes into the cookie and is kept nowhere. */
export interface OpenedSession {
  readonly token: string;
  readonly sessionId: string;
  readonly personId: string;
}

/** Signed-in browsers, kept in the database: they survive a restart and end everywhere at once. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly time: Time,
    @Inject(SESSION_LIMITS) private readonly limits: SessionLimits,
  ) {}

  /** Opens a session under a new token; whatever session the browser had is closed by the caller. */
  async open(tx: Tx, personId: string, client: Client): Promise<OpenedSession> {
    const token = newSecret();
    const now = this.time.now();
    await tx.execute('DELETE FROM sessions WHERE expires_at <= ? OR last_seen_at <= ?', [now, now - this.limits.idleMs]);
    await tx.insert('sessions', {
      id: hashSecret(token), person_id: personId, created_at: now, last_seen_at: now, expires_at: now + this.limits.absoluteMs,
      ip: client.address.slice(0, 64), user_agent: client.userAgent.slice(0, 200),
    });
    return { token, sessionId: hashSecret(token), personId };
  }

  /** Whether a session with these instants may still be used. */
  isAlive(session: { lastSeenAt: number; expiresAt: number }): boolean {
    const now = this.time.now();
    return now < session.expiresAt && now < session.lastSeenAt + this.limits.idleMs;
  }

  /** Notes that the session was used, at most once a minute. */
  async seen(sessionId: string, lastSeenAt: number): Promise<void> {
    const now = this.time.now();
    if (now - lastSeenAt < SEEN_EVERY_MS) return;
    await this.work.run((tx) => tx.execute('UPDATE sessions SET last_seen_at = ? WHERE id = ? AND last_seen_at < ?', [now, sessionId, now]));
  }

  async close(tx: Tx, sessionId: string): Promise<void> {
    await tx.execute('DELETE FROM sessions WHERE id = ?', [sessionId]);
  }

  /** Signs the person out of every browser. Returns how many there were. */
  closeAll(tx: Tx, personId: string): Promise<number> {
    return tx.execute('DELETE FROM sessions WHERE person_id = ?', [personId]);
  }
}

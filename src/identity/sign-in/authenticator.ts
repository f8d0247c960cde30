import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { toBoolean } from '../../platform/database/columns.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import type { SignedInActor } from '../actor.js';
import { countsCitywide, type HeldRole, type OrganKind, type Role } from '../roles.js';
import { hashSecret } from '../secret.js';
import { SEEN_EVERY_MS } from '../sessions/session-limits.js';
import { Sessions } from '../sessions/sessions.js';
import type { TokenScope } from '../tokens/token-scopes.js';

interface PersonWithRole {
  person_id: string; username: string; display_name: string; must_change_password: unknown;
  role: Role | null; organ_id: string | null; unit_id: string | null; organ_kind: OrganKind | null;
}
interface SessionLine extends PersonWithRole { last_seen_at: number | string; expires_at: number | string }
interface TokenLine extends PersonWithRole { id: string; token_organ_id: string | null; scopes: string; last_used_at: number | string | null }

const PERSON_COLUMNS = `p.id AS person_id, p.username, p.display_name, p.must_change_password,
  r.role, r.organ_id, r.unit_id, o.kind AS organ_kind`;
const PERSON_JOINS = `LEFT JOIN role_assignments r ON r.person_id = p.id LEFT JOIN organs o ON o.id = r.organ_id`;

/** Turns a cookie or a bearer token into an actor, or into nobody. Roles are read each time: what is revoked is gone at once. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
    private readonly time: Time,
    private readonly sessions: Sessions,
  ) {}

  /** The person of a session cookie; null when the session has ended or the person may no longer sign in. */
  async bySession(cookie: string): Promise<SignedInActor | null> {
    const sessionId = hashSecret(cookie);
    const found = await this.alive(sessionId);
    if (!found) return null;
    if (isLongAgo(found.lastSeenAt, this.time.now())) await noted(this.sessions.seen(sessionId, found.lastSeenAt));
    return found.actor;
  }

  /** The person of a session, for a connection that stays open: looking whether it still lives does not keep it alive. */
  async peek(sessionId: string): Promise<SignedInActor | null> {
    return (await this.alive(sessionId))?.actor ?? null;
  }

  private async alive(sessionId: string): Promise<{ readonly actor: SignedInActor; readonly lastSeenAt: number } | null> {
    const lines = await this.reads.query<SessionLine>(
      `SELECT s.last_seen_at, s.expires_at, ${PERSON_COLUMNS} FROM sessions s
       JOIN people p ON p.id = s.person_id AND p.active = ? ${PERSON_JOINS} WHERE s.id = ?`, [true, sessionId],
    );
    const first = lines[0];
    if (!first) return null;
    const lastSeenAt = Number(first.last_seen_at);
    if (!this.sessions.isAlive({ lastSeenAt, expiresAt: Number(first.expires_at) })) return null;
    return { actor: { ...personOf(first), roles: rolesOf(lines), sessionId }, lastSeenAt };
  }

  /** The owner of an API token with the roles the token leaves; null when it is revoked, past its time or unknown. */
  async byToken(token: string): Promise<SignedInActor | null> {
    const now = this.time.now();
    const lines = await this.reads.query<TokenLine>(
      `SELECT t.id, t.organ_id AS token_organ_id, t.scopes, t.last_used_at, ${PERSON_COLUMNS} FROM api_tokens t
       JOIN people p ON p.id = t.person_id AND p.active = ? ${PERSON_JOINS}
       WHERE t.token_hash = ? AND t.revoked_at IS NULL AND t.expires_at > ?`, [true, hashSecret(token), now],
    );
    const first = lines[0];
    if (!first) return null;
    if (isLongAgo(Number(first.last_used_at ?? 0), now)) await noted(this.used(first.id, now));
    return { ...personOf(first), roles: limitedTo(rolesOf(lines), first.token_organ_id), tokenScopes: JSON.parse(first.scopes) as TokenScope[] };
  }

  private async used(tokenId: string, now: number): Promise<void> {
    await this.work.run((tx) => tx.execute('UPDATE api_tokens SET last_used_at = ? WHERE id = ?', [now, tokenId]));
  }
}

const logger = new Logger('Identity');

/** Most requests come within a minute of the one before and note nothing. */
function isLongAgo(instant: number, now: number): boolean {
  return now - instant >= SEEN_EVERY_MS;
}

/** Longest that a reader waits, in milliseconds, for the note of having been seen: the database has one writer, who may be busy. */
const NOTE_MS = 100;

async function noted(writing: Promise<void>): Promise<void> {
  const limit = new AbortController();
  const written = writing.catch((error: unknown) => logger.warn(`could not note when somebody was last seen: ${error instanceof Error ? error.name : 'unknown'}`));
  await Promise.race([written, pause(NOTE_MS, undefined, { ref: false, signal: limit.signal }).catch(() => undefined)]);
  limit.abort();
}

function personOf(line: PersonWithRole): Omit<SignedInActor, 'roles'> {
  return {
    personId: line.person_id, username: line.username, displayName: line.display_name, mustChangePassword: toBoolean(line.must_change_password),
  };
}

function rolesOf(lines: readonly PersonWithRole[]): HeldRole[] {
  return lines.flatMap(({ role, organ_id: organId, unit_id: unitId, organ_kind: kind }) =>
    role === null || organId === null || kind === null ? [] : [{ role, organId, unitId, citywide: countsCitywide(role, kind) }]);
}

/** A token for one organ: a citywide role counts only there, a role held elsewhere not at all. */
function limitedTo(roles: readonly HeldRole[], organId: string | null): readonly HeldRole[] {
  if (organId === null) return roles;
  return roles.filter((held) => held.citywide || held.organId === organId).map((held) => ({ ...held, organId, citywide: false }));
}

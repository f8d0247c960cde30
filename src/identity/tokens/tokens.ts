import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NotFoundError, ValidationFailedError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { AccessLog } from '../access-log/access-log.js';
import type { Client } from '../client.js';
import { organById } from '../organs/organ-reads.js';
import { accountById } from '../people/accounts.js';
import { hashSecret, newSecret } from '../secret.js';
import type { TokenScope } from './token-scopes.js';

/** Tells a token from other secrets at a glance, and lets scanners find leaked ones. */
export const TOKEN_PREFIX = 'ys_';
const DAY = 86_400_000;

export interface NewToken {
  /** Whose roles it uses. */
  readonly personId: string;
  readonly label: string;
  readonly scopes: readonly TokenScope[];
  /** Limits it to one organ. */
  readonly organId?: string | null;
  readonly validDays: number;
}

export interface ApiToken {
  readonly id: string;
  readonly personId: string;
  readonly label: string;
  readonly organId: string | null;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly revokedAt: number | null;
  readonly lastUsedAt: number | null;
}

interface Line {
  id: string; person_id: string; label: string; organ_id: string | null; scopes: string;
  created_at: number | string; expires_at: number | string; revoked_at: number | string | null; last_used_at: number | string | null;
}

/** Keys for machines: limited in scope and time, revocable, shown once. */
@Injectable()
export class Tokens {
  constructor(private readonly work: UnitOfWork, private readonly reads: Reads, private readonly time: Time, private readonly log: AccessLog) {}

  /** Makes a token. Its secret is answered here and never again. Errors: `ValidationFailedError` for an unknown person or organ. */
  async issue(by: string, token: NewToken, client: Client): Promise<{ tokenId: string; secret: string; expiresAt: number }> {
    const secret = TOKEN_PREFIX + newSecret();
    const tokenId = randomUUID();
    const now = this.time.now();
    const expiresAt = now + token.validDays * DAY;
    await this.work.run(async (tx) => {
      if (!(await accountById(tx, token.personId))?.active) throw ValidationFailedError.at('#/personId', { zh: '人员不存在或已停用', en: 'There is no such active person' });
      if (token.organId && !(await organById(tx, token.organId))) throw ValidationFailedError.at('#/organId', { zh: '机关不存在', en: 'There is no such organ' });
      await tx.insert('api_tokens', {
        id: tokenId, token_hash: hashSecret(secret), person_id: token.personId, label: token.label, organ_id: token.organId ?? null,
        scopes: [...new Set(token.scopes)], created_at: now, expires_at: expiresAt, revoked_at: null, last_used_at: null,
      });
      const detail = { ownerId: token.personId, organId: token.organId ?? null, scopes: token.scopes, expiresAt };
      await this.log.append(tx, { event: 'token.made', personId: by, subjectId: tokenId, client, detail });
    });
    return { tokenId, secret, expiresAt };
  }

  /** Tokens of a person, the newest first, revoked ones too. */
  async of(personId: string): Promise<ApiToken[]> {
    return (await this.reads.query<Line>('SELECT * FROM api_tokens WHERE person_id = ? ORDER BY created_at DESC, id', [personId])).map(toToken);
  }

  /** Ends a token at once. Errors: `NotFoundError`, also for a token of somebody else when `owner` is given. */
  async revoke(by: string, tokenId: string, owner: string | null, client: Client): Promise<void> {
    await this.work.run(async (tx) => {
      const [line] = await tx.query<Line>('SELECT * FROM api_tokens WHERE id = ?', [tokenId]);
      if (!line || (owner !== null && line.person_id !== owner)) throw new NotFoundError({ zh: '令牌', en: 'token' }, tokenId);
      if (line.revoked_at !== null) return;
      await tx.execute('UPDATE api_tokens SET revoked_at = ? WHERE id = ?', [this.time.now(), tokenId]);
      await this.log.append(tx, { event: 'token.revoked', personId: by, subjectId: tokenId, client });
    });
  }
}

function toToken(line: Line): ApiToken {
  const instant = (value: number | string | null) => (value === null ? null : Number(value));
  return {
    id: line.id, personId: line.person_id, label: line.label, organId: line.organ_id, scopes: JSON.parse(line.scopes) as TokenScope[],
    createdAt: Number(line.created_at), expiresAt: Number(line.expires_at), revokedAt: instant(line.revoked_at), lastUsedAt: instant(line.last_used_at),
  };
}

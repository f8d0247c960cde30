import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, intColumn, jsonColumn, referenceColumn, varcharColumn } from '../../platform/database/columns.js';
import type { TokenScope } from '../tokens/token-scopes.js';

/** A signed-in browser. The id is the SHA-256 of the cookie, so a copy of this table opens nothing. */
@Entity('sessions')
@Index('ix_sessions_person', ['person_id'])
@Index('ix_sessions_expires', ['expires_at'])
export class SessionRow {
  @PrimaryColumn({ type: 'varchar', length: 64 }) id: string;
  @Column(referenceColumn()) person_id: string;
  @Column(instantColumn()) created_at: number;
  @Column(instantColumn()) last_seen_at: number;
  @Column(instantColumn()) expires_at: number;
  @Column(varcharColumn(64)) ip: string;
  @Column(varcharColumn(200)) user_agent: string;
}

/** A machine's key. Only its SHA-256 is kept. */
@Entity('api_tokens')
@Index('ux_api_tokens_hash', ['token_hash'], { unique: true })
@Index('ix_api_tokens_person', ['person_id'])
export class ApiTokenRow {
  @PrimaryColumn(idColumn()) id: string;
  @Column(varcharColumn(64)) token_hash: string;
  /** Whose roles it uses. */
  @Column(referenceColumn()) person_id: string;
  @Column(varcharColumn(80)) label: string;
  /** The only organ it works in; every organ of its owner when null. */
  @Column(referenceColumn({ nullable: true })) organ_id: string | null;
  @Column(jsonColumn()) scopes: TokenScope[];
  @Column(instantColumn()) created_at: number;
  @Column(instantColumn()) expires_at: number;
  @Column(instantColumn({ nullable: true })) revoked_at: number | null;
  @Column(instantColumn({ nullable: true })) last_used_at: number | null;
}

/** Failed attempts of an account or an address. Bounded: old and small rows give way. */
@Entity('sign_in_failures')
@Index('ix_sign_in_failures_last', ['last_at'])
export class SignInFailureRow {
  /** `account:<hash of the name>` or `address:<network>`. */
  @PrimaryColumn({ type: 'varchar', length: 80 }) subject: string;
  @Column(intColumn()) failures: number;
  @Column(instantColumn()) last_at: number;
  @Column(instantColumn()) blocked_until: number;
}

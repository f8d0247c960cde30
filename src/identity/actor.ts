import type { HeldRole } from './roles.js';
import type { TokenScope } from './tokens/token-scopes.js';

/** Who is at the other end of a request, as the guard found out. */
export interface SignedInActor {
  readonly personId: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly HeldRole[];
  /** Only the password can be changed until it is. */
  readonly mustChangePassword: boolean;
  /** Present for a browser: the session's id (the hash of the cookie, never the cookie). */
  readonly sessionId?: string;
  /** Present for a machine: what its token is good for. */
  readonly tokenScopes?: readonly TokenScope[];
}

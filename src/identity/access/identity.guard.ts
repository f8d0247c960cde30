import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { CsrfRefusedError, ForbiddenError, UnauthenticatedError } from '../../platform/errors/general-errors.js';
import type { SignedInActor } from '../actor.js';
import { header, type HttpRequest } from '../http-request.js';
import { CSRF_HEADER, isCsrfToken, isSameOrigin } from '../sessions/csrf.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import { Authenticator } from '../sign-in/authenticator.js';
import { TOKEN_PREFIX } from '../tokens/tokens.js';
import { mayUseRoute } from './may.js';
import { PermissionTable } from './permission-table.js';
import { lacking } from './require-role.js';
import type { RouteRule } from './route-rules.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What somebody whose password must be changed can do. */
const ALWAYS_OPEN = new Set(['GET /api/session', 'DELETE /api/session', 'DELETE /api/sessions', 'POST /api/password']);

/** Stands before every route: who is it, does the request come from our pages, does the permission table let them in. */
@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    private readonly table: PermissionTable,
    private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const rule = this.ruleOf(request);
    const bearer = header(request, 'authorization');
    if (bearer === undefined && !SAFE.has(request.method)) refuseForeignPages(request);
    if (rule === 'public') return true;
    const actor = bearer === undefined ? await this.bySession(request) : await this.byBearer(bearer);
    refusePendingPassword(actor, request);
    if (!mayUseRoute(rule, SAFE.has(request.method) ? 'GET' : request.method, actor)) throw refusal(rule, actor);
    request.actor = actor;
    return true;
  }

  /** A route without a row is a mistake of ours; start-up refuses it, and so does this. */
  private ruleOf(request: HttpRequest): RouteRule {
    const path = request.routeOptions.url ?? '';
    const rule = this.table.ruleOf(request.method, path);
    if (rule === undefined) throw new Error(`${request.method} ${path} has no row in the permission table`);
    return rule;
  }

  private async bySession(request: HttpRequest): Promise<SignedInActor> {
    const cookie = readSessionCookie(request);
    if (cookie === undefined) throw new UnauthenticatedError();
    const actor = await this.authenticator.bySession(cookie);
    if (!actor) throw new UnauthenticatedError({ zh: '登录已过期，请重新登录。', en: 'Your session has ended; sign in again.' });
    const proven = SAFE.has(request.method) || isCsrfToken(header(request, CSRF_HEADER), actor.sessionId!, this.config.secrets.sessionKey);
    if (!proven) throw new CsrfRefusedError();
    return actor;
  }

  private async byBearer(authorization: string): Promise<SignedInActor> {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const actor = token?.startsWith(TOKEN_PREFIX) ? await this.authenticator.byToken(token) : null;
    if (!actor) throw new UnauthenticatedError({ zh: '接口令牌无效、已过期或已撤销。', en: 'The API token is unknown, past its time or revoked.' });
    return actor;
  }
}

function refuseForeignPages(request: HttpRequest): void {
  const headers = { origin: header(request, 'origin'), 'sec-fetch-site': header(request, 'sec-fetch-site') };
  if (!isSameOrigin(headers, request.host)) throw new CsrfRefusedError();
}

function refusePendingPassword(actor: SignedInActor, request: HttpRequest): void {
  if (!actor.mustChangePassword || ALWAYS_OPEN.has(`${request.method} ${request.routeOptions.url}`)) return;
  throw new ForbiddenError({ zh: '请先修改密码。', en: 'Change your password first.' }, { passwordChangeRequired: true });
}

function refusal(rule: RouteRule, actor: SignedInActor): ForbiddenError {
  const named = typeof rule === 'object' ? rule : undefined;
  if (actor.tokenScopes && (!named || mayUseRoute(rule, 'GET', { roles: actor.roles }))) {
    return new ForbiddenError({ zh: '该接口令牌的授权范围不包括此操作。', en: 'The scopes of this token do not include this.' }, { scopes: actor.tokenScopes });
  }
  return lacking(named?.roles ?? []);
}

import { header, type HttpReply, type HttpRequest } from '../http-request.js';

export const SESSION_COOKIE = 'yishen_session';

/** The session cookie of a request. */
export function readSessionCookie(request: HttpRequest): string | undefined {
  for (const pair of (header(request, 'cookie') ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return value;
  }
  return undefined;
}

/**
 * Gives the browser its session: out of reach of scripts, never sent from other sites, gone when the browser is closed.
 * @param secure only over HTTPS; off only where a demonstration is served without it
 */
export function writeSessionCookie(reply: HttpReply, token: string, secure: boolean): void {
  reply.header('set-cookie', `${SESSION_COOKIE}=${token}; ${attributes(secure)}`);
}

export function clearSessionCookie(reply: HttpReply, secure: boolean): void {
  reply.header('set-cookie', `${SESSION_COOKIE}=; Max-Age=0; ${attributes(secure)}`);
}

function attributes(secure: boolean): string {
  return `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}

import { createHmac, timingSafeEqual } from 'node:crypto';

export const CSRF_HEADER = 'x-csrf-token';

/** The CSRF token of a session: only our own pages can read it, and it is worth nothing for another session. Derived, so nothing is stored. */
export function csrfToken(sessionId: string, key: Buffer): string {
  return createHmac('sha256', key).update(`csrf:${sessionId}`).digest('base64url');
}

/** Compares in constant time. */
export function isCsrfToken(given: unknown, sessionId: string, key: Buffer): boolean {
  if (typeof given !== 'string') return false;
  const expected = Buffer.from(csrfToken(sessionId, key));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/**
 * Whether a browser says that the request comes from a page of our own. Programs that are no browser send neither header,
 * and are let through to the other checks.
 * @param host the host this server was addressed by, with its port
 */
export function isSameOrigin(headers: { origin?: string | undefined; 'sec-fetch-site'?: string | undefined }, host: string): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}

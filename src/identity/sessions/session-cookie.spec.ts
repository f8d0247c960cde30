import type { HttpReply, HttpRequest } from '../http-request.js';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.js';

function asking(cookie?: string): HttpRequest {
  return { method: 'GET', headers: { cookie }, ip: '10.0.0.1', host: 'yishen.local', routeOptions: {} };
}

function written(write: (reply: HttpReply) => void): string {
  const lines: string[] = [];
  write({ header: (name, value) => lines.push(`${name}: ${value}`) });
  return lines.join('\n');
}

describe('the session cookie', () => {
  it.each([
    [undefined, undefined], ['', undefined], ['other=1', undefined], ['yishen_session=', undefined], ['xyishen_session=a', undefined],
    ['yishen_session=abc', 'abc'], ['other=1; yishen_session=abc; more=2', 'abc'],
  ])('is read from %j', (cookie, value) => expect(readSessionCookie(asking(cookie))).toBe(value));

  it('is out of reach of scripts and of other sites', () => {
    expect(written((reply) => writeSessionCookie(reply, 'abc', true))).toBe('set-cookie: yishen_session=abc; Path=/; HttpOnly; SameSite=Strict; Secure');
    expect(written((reply) => writeSessionCookie(reply, 'abc', false))).not.toContain('Secure');
  });

  it('is taken back at signing out', () => {
    expect(written((reply) => clearSessionCookie(reply, true))).toContain('yishen_session=; Max-Age=0;');
  });
});

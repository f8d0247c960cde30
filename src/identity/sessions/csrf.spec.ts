import { csrfToken, isCsrfToken, isSameOrigin } from './csrf.js';

const key = Buffer.alloc(32, 7);

describe('protection against forged requests', () => {
  it('binds the token to the session and to the key', () => {
    const token = csrfToken('session-1', key);
    expect(isCsrfToken(token, 'session-1', key)).toBe(true);
    expect(isCsrfToken(token, 'session-2', key)).toBe(false);
    expect(isCsrfToken(token, 'session-1', Buffer.alloc(32, 8))).toBe(false);
  });

  it.each([undefined, '', 'x', ['a', 'b'], 7])('refuses %j', (given) => expect(isCsrfToken(given, 'session-1', key)).toBe(false));

  it.each([
    [{}, true], [{ origin: 'https://yishen.local' }, true], [{ origin: 'https://evil.example' }, false], [{ origin: 'null' }, false],
    [{ origin: 'https://yishen.local:8443' }, false], [{ 'sec-fetch-site': 'cross-site' }, false], [{ 'sec-fetch-site': 'same-origin' }, true],
  ])('judges the headers %j', (headers, own) => expect(isSameOrigin(headers, 'yishen.local')).toBe(own));
});

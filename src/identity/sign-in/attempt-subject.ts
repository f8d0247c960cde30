import { isIPv6 } from 'node:net';
import { hashSecret } from '../secret.js';

/** A user name as it is compared and kept unique. */
export function usernameKey(username: string): string {
  return username.normalize('NFKC').trim().toLowerCase();
}

/** What failures of an account are counted under. A hash, for people type passwords into the wrong field. */
export function accountSubject(username: string): string {
  return `account:${hashSecret(usernameKey(username))}`;
}

/** What failures of an address are counted under. An IPv6 subscriber owns a /64, so the lower half does not count. */
export function addressSubject(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return `address:${mapped[1]}`;
  return `address:${isIPv6(address) ? networkOf(address) : address.slice(0, 64)}`;
}

/** The first four groups of an IPv6 address, in full. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}

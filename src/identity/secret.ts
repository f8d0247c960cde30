import { hash, randomBytes, randomInt } from 'node:crypto';

/** A new secret of 256 random bits, in characters that need no escaping. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: it has 256 bits, so a plain hash cannot be guessed back. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** A password to be read out once and changed at first sign-in: 20 characters nobody mistakes for one another (about 96 bits). */
export function newPassword(): string {
  const piece = () => Array.from({ length: 5 }, () => CLEAR[randomInt(CLEAR.length)]).join('');
  return [piece(), piece(), piece(), piece()].join('-');
}

const CLEAR = '23456789abcdefghjkmnpqrstuvwxyz';

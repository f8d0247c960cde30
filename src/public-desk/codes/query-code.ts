import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for one another, on paper or on the telephone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const PIECE = 4;

/** A new code of 16 characters, about 78 random bits, in pieces of four: `K7QM-3XWP-9DHT-B2VC`. */
export function newQueryCode(): string {
  return inPieces(Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''));
}

/** The code that belongs to a secret: the same each time, and nobody finds the secret from it. @param secret hexadecimal digits, 64 or more */
export function queryCodeFrom(secret: string): string {
  let rest = BigInt(`0x${secret}`);
  let code = '';
  for (let i = 0; i < LENGTH; i += 1) {
    code += ALPHABET[Number(rest % BigInt(ALPHABET.length))];
    rest /= BigInt(ALPHABET.length);
  }
  return inPieces(code);
}

/** A code as it is compared: however it was typed, without what separates the pieces. */
export function plainCode(typed: string): string {
  return typed.slice(0, 200).normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '');
}

function inPieces(code: string): string {
  return code.match(new RegExp(`.{${PIECE}}`, 'g'))!.join('-');
}

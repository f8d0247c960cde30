import type { Bilingual } from '../../platform/errors/bilingual.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

export const PASSWORD_MIN_LENGTH = 10;
/** Longer ones would only make the server work. */
export const PASSWORD_MAX_LENGTH = 128;

/** One form for one password, however the keyboard composes it. */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC');
}

/** Why a new password is not good enough; empty when it is. */
export function passwordFaults(password: string, username: string): readonly Bilingual[] {
  const text = normalizePassword(password);
  const length = Array.from(text).length;
  if (length < PASSWORD_MIN_LENGTH) return [TOO_SHORT];
  if (length > PASSWORD_MAX_LENGTH) return [TOO_LONG];
  const plain = text.toLowerCase();
  const name = username.normalize('NFKC').toLowerCase();
  if (plain.startsWith(name) && !/\p{L}/u.test(plain.slice(name.length))) return [IS_USERNAME];
  if (isCommon(plain)) return [COMMON];
  return [];
}

function isCommon(plain: string): boolean {
  return COMMON_PASSWORDS.has(plain) || isRun(plain) || new Set(plain).size <= 2 || isRepetition(plain);
}

/** 0123456789, 9876543210, abcdefghij: every character one step from the one before (9 is followed by 0). */
function isRun(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0)!);
  const steps = new Set(codes.slice(1).map((code, i) => code - codes[i]!).map((step) => (Math.abs(step) === 9 ? -step / 9 : step)));
  return steps.size === 1 && Math.abs([...steps][0]!) <= 1;
}

/** 1234512345, woainiwoaini: a short piece said again and again. */
function isRepetition(text: string): boolean {
  return /^(.{1,6})\1+$/u.test(text);
}

const TOO_SHORT: Bilingual = {
  zh: `密码至少 ${PASSWORD_MIN_LENGTH} 个字符`, en: `A password has at least ${PASSWORD_MIN_LENGTH} characters`,
};
const TOO_LONG: Bilingual = {
  zh: `密码最多 ${PASSWORD_MAX_LENGTH} 个字符`, en: `A password has at most ${PASSWORD_MAX_LENGTH} characters`,
};
const IS_USERNAME: Bilingual = { zh: '密码不能是用户名，也不能只在用户名后加数字或符号', en: 'The password must not be the user name, with or without digits after it' };
const COMMON: Bilingual = { zh: '这个密码太常见，容易被猜到', en: 'This password is too common and easily guessed' };

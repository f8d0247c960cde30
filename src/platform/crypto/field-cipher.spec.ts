import { randomBytes } from 'node:crypto';
import { DecryptionError, FieldCipher } from './field-cipher.js';

describe('the cipher of personal data', () => {
  const key = randomBytes(32);
  const cipher = new FieldCipher(key);
  const place = 'applicant:1:name';

  it.each(['张三', '', '𬭊'.repeat(500), 'a.b.c'])('opens what it has sealed: %.8s', (text) => {
    expect(cipher.decrypt(cipher.encrypt(text, place), place)).toBe(text);
  });

  it('seals the same text differently each time and shows nothing of it', () => {
    const [a, b] = [cipher.encrypt('张三', place), cipher.encrypt('张三', place)];
    expect(a).not.toBe(b);
    expect(a).not.toContain('张三');
    expect(a).toMatch(/^[0-9a-f]{8}\.[\w-]+$/);
  });

  it('opens nothing in another place', () => {
    expect(() => cipher.decrypt(cipher.encrypt('张三', place), 'applicant:2:name')).toThrow(DecryptionError);
  });

  it('opens nothing that was changed, cut or made up', () => {
    const sealed = cipher.encrypt('张三', place);
    const last = sealed.at(-1) === 'A' ? 'B' : 'A';
    for (const other of [sealed.slice(0, 20) + (sealed[20] === 'A' ? 'B' : 'A') + sealed.slice(21), `${sealed.slice(0, -2)}${last}`, sealed.slice(0, 30), '', 'x', `${sealed.split('.')[0]}.`]) {
      expect(() => cipher.decrypt(other, place)).toThrow(DecryptionError);
    }
  });

  it('opens old values after the key was replaced, and knows them', () => {
    const sealed = cipher.encrypt('张三', place);
    const next = new FieldCipher(randomBytes(32), [key]);
    expect(next.decrypt(sealed, place)).toBe('张三');
    expect(next.isOld(sealed)).toBe(true);
    expect(next.isOld(next.encrypt('张三', place))).toBe(false);
    expect(() => new FieldCipher(randomBytes(32)).decrypt(sealed, place)).toThrow(DecryptionError);
  });

  it('takes keys of 32 bytes only', () => {
    expect(() => new FieldCipher(randomBytes(16))).toThrow(RangeError);
  });
});

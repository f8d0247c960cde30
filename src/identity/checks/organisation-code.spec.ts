import fc from 'fast-check';
import { ALPHABET, organisationCheckCharacter, organisationCode } from './organisation-code.js';

const character = fc.constantFrom(...ALPHABET.split(''));
const validCodes = fc
  .tuple(fc.array(character, { minLength: 2, maxLength: 2 }), fc.integer({ min: 0, max: 999999 }), fc.array(character, { minLength: 9, maxLength: 9 }))
  .map(([kind, region, body]) => kind.join('') + String(region).padStart(6, '0') + body.join(''))
  .map((first17) => first17 + organisationCheckCharacter(first17));

describe('unified social credit code (GB 32100-2015)', () => {
  it.each(['91350100M000100Y43', '11320000MB151840XJ', '9131000063159284XQ'])('accepts the published sample %s', (code) => {
    expect(organisationCode(code)).toEqual({ ok: true, normalized: code, warnings: [] });
  });

  it('warns of 91350100M000100Y4Z, whose Z is not of the alphabet', () => {
    expect(organisationCode('91350100M000100Y4Z').warnings[0]!.zh).toContain('18 位');
  });

  it.each([['91350211M0000XUF46', 'R'], ['91350100M0001TGQXM', '1']])('only warns of %s, issued although it should end in %s', (code, right) => {
    expect(organisationCheckCharacter(code.slice(0, 17))).toBe(right);
    const verdict = organisationCode(code);
    expect(verdict).toMatchObject({ ok: false, normalized: code });
    expect(verdict.warnings[0]!.zh).toContain('个别真实代码');
  });

  it('accepts small letters and spaces', () => {
    expect(organisationCode('9135 0100 m000100y43')).toMatchObject({ ok: true, normalized: '91350100M000100Y43' });
  });

  it('accepts every code built by the rule and detects the change of any single character', () => {
    fc.assert(fc.property(validCodes, fc.integer({ min: 0, max: 17 }), character, (code, at, other) => {
      if (!organisationCode(code).ok) return false;
      return other === code[at] || !organisationCode(code.slice(0, at) + other + code.slice(at + 1)).ok;
    }));
  });
});

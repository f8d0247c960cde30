import fc from 'fast-check';
import { residentCheckDigit } from './check-digit.js';
import { residentId } from './resident-id.js';

const TODAY = '2026-11-23';

/** Valid numbers of people born on real days. */
const validIds = fc
  .tuple(fc.integer({ min: 110000, max: 659999 }), fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-23'), noInvalidDate: true }), fc.integer({ min: 0, max: 999 }))
  .map(([region, born, sequence]) => `${region}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(sequence).padStart(3, '0')}`)
  .map((first17) => first17 + residentCheckDigit(first17));

describe('resident identity number (GB 11643-1999)', () => {
  it.each(['34052419800101001X', '11010519491231002X'])('accepts the published sample %s', (id) => {
    expect(residentId(id, TODAY)).toEqual({ ok: true, normalized: id, warnings: [] });
  });

  it('accepts a small x, full-width digits and spaces, and stores capitals', () => {
    expect(residentId(' 340524 19800101 001x ', TODAY)).toMatchObject({ ok: true, normalized: '34052419800101001X' });
    expect(residentId('３４０５２４１９８００１０１００１Ｘ', TODAY)).toMatchObject({ ok: true, normalized: '34052419800101001X' });
  });

  it('warns of a wrong check digit but never throws the number away', () => {
    const verdict = residentId('340524198001010011', TODAY);
    expect(verdict.ok).toBe(false);
    expect(verdict.normalized).toBe('340524198001010011');
    expect(verdict.warnings[0]!.zh).toContain('校验位');
  });

  it('warns of a birth date that does not exist', () => {
    const first17 = '34052419810229001';
    expect(residentId(first17 + residentCheckDigit(first17), TODAY).warnings[0]!.zh).toContain('1981-02-29');
  });

  it('warns of a birth date in the future, and not on the day itself', () => {
    const born = '36098120261123001';
    const id = born + residentCheckDigit(born);
    expect(residentId(id, '2026-11-23').ok).toBe(true);
    expect(residentId(id, '2026-11-22').warnings[0]!.en).toContain('future');
  });

  it('names the old 15-digit form as no longer in use', () => {
    expect(residentId('340524800101001', TODAY).warnings[0]!.zh).toContain('15 位');
  });

  it.each(['', 'abc', '12345678901234567', '3405241980010100111', "' OR 1=1 --"])('warns of the shape of %j', (text) => {
    expect(residentId(text, TODAY).ok).toBe(false);
  });

  it('accepts every number built by the rule', () => {
    fc.assert(fc.property(validIds, (id) => residentId(id, TODAY).ok));
  });

  it('detects the change of any single character', () => {
    fc.assert(fc.property(validIds, fc.integer({ min: 0, max: 17 }), fc.constantFrom(...'0123456789X'.split('')), (id, at, other) => {
      fc.pre(other !== id[at]);
      return !residentId(id.slice(0, at) + other + id.slice(at + 1), TODAY).ok;
    }));
  });

  it('detects two neighbouring characters in the wrong order', () => {
    fc.assert(fc.property(validIds, fc.integer({ min: 0, max: 16 }), (id, at) => {
      fc.pre(id[at] !== id[at + 1]);
      return !residentId(id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2), TODAY).ok;
    }));
  });

  it('answers for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const verdict = residentId(text, TODAY);
      return verdict.ok === (verdict.warnings.length === 0);
    }));
  });
});

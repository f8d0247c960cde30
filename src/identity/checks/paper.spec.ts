import fc from 'fast-check';
import { mobile } from './mobile.js';
import { checkPaper } from './paper.js';
import { PAPER_KINDS } from './paper-names.js';

const TODAY = '2026-11-23';

describe('mobile number', () => {
  it.each(['13800138000', '19012345678', '19212345678', '19612345678', '19712345678'])('accepts %s', (number) => {
    expect(mobile(number)).toEqual({ ok: true, normalized: number, warnings: [] });
  });

  it('drops the country code, spaces and hyphens', () => {
    expect(mobile('+86 138-0013-8000').normalized).toBe('13800138000');
    expect(mobile('0086 13800138000').normalized).toBe('13800138000');
    expect(mobile('１３８００１３８０００').ok).toBe(true);
  });

  it.each(['12345678901', '1380013800', '138001380000', '', 'abc'])('warns of %j', (number) => {
    expect(mobile(number).ok).toBe(false);
  });

  it('says of a landline that it cannot receive text messages', () => {
    expect(mobile('0795-6421234').warnings[0]!.zh).toContain('固定电话');
  });
});

describe('other papers', () => {
  it.each([
    ['passport', 'E12345678'], ['hk-macao-travel-permit', 'H12345678'], ['hk-macao-travel-permit', 'M1234567890'],
    ['taiwan-travel-permit', '12345678'], ['foreign-permanent-resident', 'CAN110078012345'], ['other', '军官证 第 1 号'],
    ['resident-id', '34052419800101001x'], ['organisation-code', '91350100M000100Y43'],
  ] as const)('accepts a %s %s', (kind, number) => {
    expect(checkPaper(kind, number, TODAY)).toMatchObject({ ok: true, warnings: [] });
  });

  it('checks residence permits of Hong Kong, Macao and Taiwan residents by their prefix, date and check digit', () => {
    const kind = 'hk-macao-taiwan-residence-permit';
    expect(checkPaper(kind, '810000199408230021', TODAY).ok).toBe(true);
    expect(checkPaper(kind, '810000199408230022', TODAY).warnings[0]!.zh).toContain('校验位');
    expect(checkPaper(kind, '34052419800101001X', TODAY).warnings[0]!.zh).toContain('港澳台居民居住证');
  });

  it('warns without an exception for any text and any paper', () => {
    fc.assert(fc.property(fc.constantFrom(...PAPER_KINDS), fc.string(), (kind, text) => {
      const verdict = checkPaper(kind, text, TODAY);
      return verdict.ok === (verdict.warnings.length === 0);
    }));
  });
});

import fc from 'fast-check';
import {
  bandOfCase, bandsOfCases, bandsOfPages, caseFee, feeProposal, perCaseFee, perVolumeFee, ranksOf,
} from './fees.js';

/** Domain §7, and its formula, written down a second time. */
const CASES: readonly (readonly [cases: number, yuan: number])[] = [
  [10, 0], [11, 100], [30, 2_000], [31, 2_200], [40, 4_000], [41, 4_300], [50, 7_000], [51, 7_400], [60, 11_000], [100, 37_000],
];
const PAGES: readonly (readonly [pages: number, yuan: number])[] = [
  [30, 0], [31, 10], [68, 380], [100, 700], [101, 720], [120, 1_100], [200, 2_700], [201, 2_740], [300, 6_700], [1_500, 54_700],
];
const formula = (n: number) => (n <= 10 ? 0 : n <= 30 ? 100 : 200 + 100 * Math.floor((n - 31) / 10));

const count = (max: number) => fc.integer({ min: 0, max });
const some = (max: number) => fc.integer({ min: 1, max });

describe('a fee by case (FEE 4)', () => {
  it.each(CASES)('of %i cases in one month is %i yuan', (cases, yuan) => {
    expect(perCaseFee(ranksOf(0, cases))).toBe(yuan);
  });

  it('follows the formula of the Measures at every rank', () => {
    fc.assert(fc.property(some(5_000), (rank) => caseFee(rank) === formula(rank)));
  });

  it('never falls from one case to the next', () => {
    fc.assert(fc.property(some(5_000), (rank) => caseFee(rank + 1) >= caseFee(rank)));
  });

  it('is the same however the cases of a month are spread over requests', () => {
    fc.assert(fc.property(fc.array(some(40), { minLength: 1, maxLength: 12 }), (requests) => {
      let before = 0;
      let sum = 0;
      for (const units of requests) {
        sum += perCaseFee(ranksOf(before, units));
        before += units;
      }
      expect(sum).toBe(perCaseFee(ranksOf(0, before)));
    }));
  });

  it('gives each matter of a split form its own rank', () => {
    expect(ranksOf(9, 3)).toEqual([10, 11, 12]);
    expect(perCaseFee(ranksOf(9, 3))).toBe(200);
  });

  it('puts every rank into a band that holds it', () => {
    fc.assert(fc.property(some(5_000), (rank) => {
      const { from, to } = bandOfCase(rank);
      expect(rank >= from && rank <= to!).toBe(true);
      expect(bandOfCase(from)).toEqual(bandOfCase(to!));
    }));
  });
});

describe('a fee by volume (FEE 5)', () => {
  it.each(PAGES)('of %i pages is %i yuan', (pages, yuan) => {
    expect(perVolumeFee(pages)).toBe(yuan);
  });

  it('never falls with a further page, and a page never costs more than 40 yuan', () => {
    fc.assert(fc.property(count(20_000), (pages) => {
      const rise = perVolumeFee(pages + 1) - perVolumeFee(pages);
      expect([0, 10, 20, 40]).toContain(rise);
    }));
  });

  it('is nothing for no pages', () => {
    expect(perVolumeFee(0)).toBe(0);
    expect(bandsOfPages(0)).toEqual([]);
  });
});

describe('the reckoning of a fee notice', () => {
  it('shows the cases band by band, free ones too', () => {
    expect(bandsOfCases(ranksOf(8, 35))).toEqual([
      { from: 9, to: 10, count: 2, rateYuan: 0, amountYuan: 0 },
      { from: 11, to: 30, count: 20, rateYuan: 100, amountYuan: 2_000 },
      { from: 31, to: 40, count: 10, rateYuan: 200, amountYuan: 2_000 },
      { from: 41, to: 43, count: 3, rateYuan: 300, amountYuan: 900 },
    ]);
  });

  it('shows the pages band by band, free ones too', () => {
    expect(bandsOfPages(1_500)).toEqual([
      { from: 1, to: 30, count: 30, rateYuan: 0, amountYuan: 0 },
      { from: 31, to: 100, count: 70, rateYuan: 10, amountYuan: 700 },
      { from: 101, to: 200, count: 100, rateYuan: 20, amountYuan: 2_000 },
      { from: 201, to: 1_500, count: 1_300, rateYuan: 40, amountYuan: 52_000 },
    ]);
  });

  it('never names a case between two that are not of the request', () => {
    expect(bandsOfCases([15, 12, 13]).map(({ from, to }) => [from, to])).toEqual([[12, 13], [15, 15]]);
  });

  it('adds up to the fee and to the count, for cases and for pages', () => {
    fc.assert(fc.property(count(300), some(120), count(2_000), (before, units, pages) => {
      const cases = bandsOfCases(ranksOf(before, units));
      expect(cases.reduce((sum, each) => sum + each.amountYuan, 0)).toBe(perCaseFee(ranksOf(before, units)));
      expect(cases.reduce((sum, each) => sum + each.count, 0)).toBe(units);
      expect(bandsOfPages(pages).reduce((sum, each) => sum + each.count, 0)).toBe(pages);
    }));
  });
});

describe('a fee as it is proposed', () => {
  const basis = { month: '2026-03', casesBefore: 29, units: 3, pages: 120 } as const;

  it('works out both methods and charges the one that was chosen', () => {
    const perCase = { ranks: [30, 31, 32], amountYuan: 500 };
    const perVolume = { pages: 120, amountYuan: 1_100 };
    expect(feeProposal({ ...basis, method: 'PER_CASE' })).toEqual({ method: 'PER_CASE', amountYuan: 500, count: 3, month: '2026-03', perCase, perVolume });
    expect(feeProposal({ ...basis, method: 'PER_VOLUME' })).toEqual({ method: 'PER_VOLUME', amountYuan: 1_100, count: 120, month: '2026-03', perCase, perVolume });
  });

  it('counts only the cases that cost something', () => {
    expect(feeProposal({ ...basis, casesBefore: 9, method: 'PER_CASE' })).toMatchObject({ count: 2, amountYuan: 200 });
    expect(feeProposal({ ...basis, casesBefore: 0, method: 'PER_CASE' })).toMatchObject({ count: 0, amountYuan: 0 });
  });

  it('leaves the volume open where it is not known', () => {
    expect(feeProposal({ ...basis, pages: null, method: 'PER_CASE' }).perVolume).toBeNull();
    expect(() => feeProposal({ ...basis, pages: null, method: 'PER_VOLUME' })).toThrow('needs the number of pages');
  });

  it.each([
    ['pages', { pages: 1.5 }], ['pages', { pages: -1 }], ['casesBefore', { casesBefore: -1 }], ['units', { units: 0 }], ['Not a month', { month: '2026-13' }],
  ])('refuses a wrong figure: %s', (named, wrong) => {
    expect(() => feeProposal({ ...basis, ...wrong, method: 'PER_VOLUME' })).toThrow(named);
  });
});

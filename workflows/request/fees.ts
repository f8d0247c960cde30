import type { FeeProposal } from './v1/context.js';

/** 信息处理费: what the Fee Measures (国办函〔2020〕109号) charge, and how it comes about. A power, not a duty (Art. 42). */

/** A stretch of the tariff: cases, or pages, from the `from`th to the `to`th cost `rateYuan` each; null: without end. */
export interface TariffBand {
  readonly from: number;
  readonly to: number | null;
  readonly rateYuan: number;
}

/** One line of the reckoning in a fee notice: the cases, or pages, of this request that fall into one band. */
export interface FeeLine {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly rateYuan: number;
  readonly amountYuan: number;
}

/** FEE 4: by case, cumulative within one calendar month; from the 31st on each further band of `width` costs `riseYuan` more. */
export const CASE_TARIFF = {
  basis: 'FEE 4',
  bands: [{ from: 1, to: 10, rateYuan: 0 }, { from: 11, to: 30, rateYuan: 100 }] as readonly TariffBand[],
  onwards: { from: 31, width: 10, rateYuan: 200, riseYuan: 100 },
} as const;

/** FEE 5: by volume, each request for itself; one side up to A4 is a page. */
export const PAGE_TARIFF = {
  basis: 'FEE 5',
  bands: [
    { from: 1, to: 30, rateYuan: 0 }, { from: 31, to: 100, rateYuan: 10 }, { from: 101, to: 200, rateYuan: 20 }, { from: 201, to: null, rateYuan: 40 },
  ] as readonly TariffBand[],
} as const;

/** The band that the `rank`th case of a month falls into. */
export function bandOfCase(rank: number): TariffBand {
  requireCount('rank', rank, 1);
  const fixed = CASE_TARIFF.bands.find(({ to }) => rank <= to!);
  if (fixed) return fixed;
  const { from, width, rateYuan, riseYuan } = CASE_TARIFF.onwards;
  const step = Math.floor((rank - from) / width);
  return { from: from + step * width, to: from + (step + 1) * width - 1, rateYuan: rateYuan + step * riseYuan };
}

/** What the `rank`th case of a month costs. */
export function caseFee(rank: number): number {
  return bandOfCase(rank).rateYuan;
}

export function perCaseFee(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + caseFee(rank), 0);
}

/** The ranks that the matters of a request take after `casesBefore` earlier ones of the month: each matter its own (FEE 4). */
export function ranksOf(casesBefore: number, units: number): number[] {
  requireCount('casesBefore', casesBefore, 0);
  requireCount('units', units, 1);
  return Array.from({ length: units }, (_, i) => casesBefore + 1 + i);
}

export function perVolumeFee(pages: number): number {
  return bandsOfPages(pages).reduce((sum, { amountYuan }) => sum + amountYuan, 0);
}

/** Cases band by band, free ones too. Ranks need not be in order. */
export function bandsOfCases(ranks: readonly number[]): FeeLine[] {
  const lines: FeeLine[] = [];
  for (const rank of [...ranks].sort((a, b) => a - b)) {
    const { to: end, rateYuan } = bandOfCase(rank);
    const last = lines.at(-1);
    // Ranks of one request follow each other; a gap begins a line of its own, so that a line never names a case of somebody else.
    if (last && rank <= end! && rank === last.to + 1 && last.rateYuan === rateYuan) {
      lines[lines.length - 1] = line(last.from, rank, rateYuan);
    } else {
      lines.push(line(rank, rank, rateYuan));
    }
  }
  return lines;
}

/** Pages band by band, free ones too. */
export function bandsOfPages(pages: number): FeeLine[] {
  requireCount('pages', pages, 0);
  return PAGE_TARIFF.bands.filter(({ from }) => from <= pages).map(({ from, to, rateYuan }) => line(from, to === null ? pages : Math.min(to, pages), rateYuan));
}

export interface FeeBasis {
  /** Calendar month of receipt, `2026-03`. */
  readonly month: string;
  /** Cases of the applicant to the organ in that month that came before this request. */
  readonly casesBefore: number;
  /** Matters in this request. */
  readonly units: number;
  /** Null where the volume is not known. */
  readonly pages: number | null;
  readonly method: FeeProposal['method'];
}

/** Both methods worked out, one chosen: never both, and never a mixture (FEE 3). */
export function feeProposal({ month, casesBefore, units, pages, method }: FeeBasis): FeeProposal {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new RangeError(`Not a month: ${month}`);
  const ranks = ranksOf(casesBefore, units);
  const perCase = { ranks, amountYuan: perCaseFee(ranks) };
  const perVolume = pages === null ? null : { pages, amountYuan: perVolumeFee(pages) };
  if (method === 'PER_CASE') return { method, amountYuan: perCase.amountYuan, count: ranks.filter((rank) => caseFee(rank) > 0).length, month, perCase, perVolume };
  if (!perVolume) throw new RangeError('A fee by volume needs the number of pages');
  return { method, amountYuan: perVolume.amountYuan, count: perVolume.pages, month, perCase, perVolume };
}

function line(from: number, to: number, rateYuan: number): FeeLine {
  const count = to - from + 1;
  return { from, to, count, rateYuan, amountYuan: count * rateYuan };
}

function requireCount(what: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${what} must be a whole number of at least ${least}, not ${value}`);
}

import { Injectable } from '@nestjs/common';
import type { Refusal } from '../../workflows/definition.js';
import { bandsOfCases, bandsOfPages, CASE_TARIFF, feeProposal, PAGE_TARIFF, ranksOf, type FeeLine } from '../../workflows/request/fees.js';
import type { FeeProposal } from '../../workflows/request/v1/context.js';
import { Previews } from '../engine/preview.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { FeeCounts, type FeeCount } from './fee-counts.js';

export interface FeeQuestion {
  /** Pages that would be supplied; absent where the volume is not known. */
  readonly pages?: number;
  /** Matters in the request, where it is not split into requests of their own. */
  readonly units?: number;
  readonly actorId: string;
}

/** One method of charging, worked out. */
export interface ReckonedMethod {
  readonly method: FeeProposal['method'];
  readonly basis: string;
  readonly amountYuan: number;
  readonly lines: readonly FeeLine[];
  /** Cases, or pages, of it that cost nothing. */
  readonly free: number;
  readonly possible: boolean;
  /** Why a fee cannot be proposed by this method now. */
  readonly refusals: readonly Refusal[];
}

export interface Reckoning extends FeeCount {
  readonly ranks: readonly number[];
  readonly perCase: ReckonedMethod;
  /** Null where the volume is not known. */
  readonly perVolume: (ReckonedMethod & { readonly pages: number }) | null;
}

/** Works out what a request would cost by each method. A fee is a power, not a duty (Art. 42): nothing follows from the answer by itself. */
@Injectable()
export class FeeReckoning {
  constructor(private readonly counts: FeeCounts, private readonly previews: Previews, private readonly reads: Reads) {}

  /** Errors: `NotFoundError`. */
  async of(caseId: string, { pages, units: asked, actorId }: FeeQuestion): Promise<Reckoning> {
    const count = await this.counts.of(this.reads, caseId);
    const units = asked ?? count.units;
    const ranks = ranksOf(count.casesBefore, units);
    const judged = async (method: FeeProposal['method'], basis: string, lines: readonly FeeLine[]): Promise<ReckonedMethod> => {
      const { amountYuan } = feeProposal({ ...count, units, pages: pages ?? null, method });
      const payload = { method, units, month: count.month, casesBefore: count.casesBefore, ...(pages !== undefined && { pages }) };
      const { possible, refusals } = await this.previews.one(caseId, { type: 'PROPOSE_FEE', payload, actorId });
      const free = lines.filter((each) => each.rateYuan === 0).reduce((sum, each) => sum + each.count, 0);
      return { method, basis, amountYuan, lines, free, possible, refusals };
    };
    return {
      ...count, units, ranks,
      perCase: await judged('PER_CASE', CASE_TARIFF.basis, bandsOfCases(ranks)),
      perVolume: pages === undefined ? null : { ...(await judged('PER_VOLUME', PAGE_TARIFF.basis, bandsOfPages(pages))), pages },
    };
  }
}

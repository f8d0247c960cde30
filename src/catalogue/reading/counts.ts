import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/unit-of-work.js';
import { catalogueState } from '../editing/catalogue-state.js';

/** How many published items there are of each theme, organ and month. */
export interface Counts {
  readonly total: number;
  readonly themes: ReadonlyMap<string, number>;
  /** By the organ's id. */
  readonly organs: ReadonlyMap<string, number>;
  /** `2026-03`, the newest first. */
  readonly months: ReadonlyMap<string, number>;
}

/** Counted once for each revision of the catalogue, whoever asks: a large catalogue is not counted anew for every address that is made up. */
@Injectable()
export class CatalogueCounts {
  private counted: { readonly revision: number; readonly counts: Promise<Counts> } | undefined;

  constructor(private readonly reads: Reads) {}

  async all(): Promise<Counts> {
    const { revision } = await catalogueState(this.reads);
    if (this.counted?.revision !== revision) {
      const counts = this.count();
      this.counted = { revision, counts };
      counts.catch(() => { this.counted = undefined; });
    }
    return this.counted!.counts;
  }

  private async count(): Promise<Counts> {
    const [themes, organs, months] = [await this.by('theme', 'n DESC, k'), await this.by('organ_id', 'k'), await this.by('SUBSTR(published_on, 1, 7)', 'k DESC')];
    return { total: [...themes.values()].reduce((sum, n) => sum + n, 0), themes, organs, months };
  }

  private async by(what: string, order: string): Promise<Map<string, number>> {
    const rows = await this.reads.query<{ k: string; n: number | string }>(
      `SELECT ${what} AS k, COUNT(*) AS n FROM catalogue_items WHERE status = ? GROUP BY ${what} ORDER BY ${order}`, ['published']);
    return new Map(rows.map(({ k, n }) => [k, Number(n)]));
  }
}

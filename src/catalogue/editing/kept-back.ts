import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';

/** Who knows what public texts about an item must not say: who asked for it, and who was asked about it (Art. 15). */
export interface KeepsBack {
  /** What of it stands in which text, by the names of the texts; empty where nothing does. */
  faultsIn(db: Queryable, itemId: string, texts: ReadonlyMap<string, string>): Promise<readonly FieldFault[]>;
}

/** The catalogue knows no request: who does puts itself down here at the start. */
@Injectable()
export class KeptBack implements KeepsBack {
  private keeper?: KeepsBack;

  register(keeper: KeepsBack): void {
    this.keeper = keeper;
  }

  async faultsIn(db: Queryable, itemId: string, texts: ReadonlyMap<string, string>): Promise<readonly FieldFault[]> {
    return (await this.keeper?.faultsIn(db, itemId, texts)) ?? [];
  }
}

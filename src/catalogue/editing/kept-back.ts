import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/unit-of-work.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';

/** Who knows what a public text about an item must not say: who asked for it, and who was asked about it (Art. 15). */
export interface KeepsBack {
  /** What of it stands in the text; empty where nothing does. */
  foundIn(db: Queryable, itemId: string, text: string): Promise<readonly Bilingual[]>;
}

/** The catalogue knows no request: those who do put themselves down here at the start. */
@Injectable()
export class KeptBack implements KeepsBack {
  private readonly known: KeepsBack[] = [];

  register(keeper: KeepsBack): void {
    this.known.push(keeper);
  }

  async foundIn(db: Queryable, itemId: string, text: string): Promise<readonly Bilingual[]> {
    return (await Promise.all(this.known.map((each) => each.foundIn(db, itemId, text)))).flat();
  }
}

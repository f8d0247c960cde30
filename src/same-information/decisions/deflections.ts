import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Tx } from '../../platform/database/unit-of-work.js';

/** Somebody got what is public already, and no request had to be made. Nothing of the visitor. */
export interface Deflection {
  readonly itemId: string;
  /** Where it happened. */
  readonly organId: string;
  readonly on: CivilDate;
}

/** The catalogue counts them and is not known here: it puts its count down at the start. */
@Injectable()
export class Deflections {
  private counting: (tx: Tx, deflection: Deflection) => Promise<void> = async () => undefined;

  countedBy(count: (tx: Tx, deflection: Deflection) => Promise<void>): void {
    this.counting = count;
  }

  count(tx: Tx, deflection: Deflection): Promise<void> {
    return this.counting(tx, deflection);
  }
}

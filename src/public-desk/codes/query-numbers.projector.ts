import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { QueryCodes } from './query-codes.js';

/** A request that was submitted online is asked after by its registration number, too, from the moment it has one. Comes after the requests' own rows. */
@Injectable()
export class QueryNumbersProjector implements CaseProjector {
  readonly definition = 'request';

  constructor(private readonly codes: QueryCodes) {}

  async project(tx: Tx, { caseId, before, context }: CaseChange): Promise<void> {
    if (before === null || (before as RequestContext).receivedOn !== null || (context as RequestContext).receivedOn === null) return;
    const [row] = await tx.query<{ number: string | null }>('SELECT number FROM requests WHERE case_id = ?', [caseId]);
    if (row?.number) await this.codes.addNumber(tx, caseId, row.number);
  }
}

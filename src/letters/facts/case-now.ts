import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { CaseLoader } from '../../engine/case-loader.js';
import { loadCase } from '../../engine/case-store.js';
import type { Queryable } from '../../platform/database/unit-of-work.js';

/** Where a case stands, as far as its letters need it. */
export interface CaseNow {
  readonly caseId: string;
  readonly context: RequestContext;
  readonly calendar: WorkingCalendar;
}

/** Reads where cases stand, inside a transaction or outside. */
@Injectable()
export class CasesNow {
  constructor(private readonly loader: CaseLoader) {}

  /** Errors: `NotFoundError`. */
  async of(db: Queryable, caseId: string): Promise<CaseNow> {
    const loaded = await this.loader.restore(db, await loadCase(db, caseId));
    return { caseId, context: loaded.snapshot.context as RequestContext, calendar: loaded.calendar };
  }
}

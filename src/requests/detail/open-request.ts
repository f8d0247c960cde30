import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../../workflows/clock/calendar.js';
import type { Projection, WorkflowDefinition } from '../../../workflows/definition.js';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import { CaseLoader, type LoadedCase } from '../../engine/case-loader.js';
import { loadCase } from '../../engine/case-store.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { NotFoundError, DatabaseBusyError } from '../../platform/errors/general-errors.js';
import type { WholeRequest } from '../list/stored-request.js';

/** A request with its case restored: what every view of a single request is made of. */
export interface OpenRequest {
  readonly row: WholeRequest;
  readonly loaded: LoadedCase;
  readonly context: RequestContext;
  readonly projection: Projection;
  readonly definition: WorkflowDefinition;
  readonly calendar: WorkingCalendar;
}

const TRIES = 5;

/** Reads a request and its case as they stood at one and the same revision. */
@Injectable()
export class OpenRequests {
  constructor(private readonly reads: Reads, private readonly loader: CaseLoader) {}

  /** Errors: `NotFoundError`. */
  async get(caseId: string): Promise<OpenRequest> {
    for (let i = 0; i < TRIES; i += 1) {
      const [row] = await this.reads.query<WholeRequest>('SELECT * FROM requests WHERE case_id = ?', [caseId]);
      if (!row) throw new NotFoundError({ zh: '申请', en: 'request' }, caseId);
      const stored = await loadCase(this.reads, caseId);
      if (stored.revision === row.revision) return opened(row, await this.loader.restore(this.reads, stored));
    }
    throw new DatabaseBusyError();
  }
}

function opened(row: WholeRequest, loaded: LoadedCase): OpenRequest {
  const { definition, calendar, snapshot } = loaded;
  const context = snapshot.context as RequestContext;
  return { row, loaded, context, definition, calendar, projection: definition.project({ value: snapshot.value, context }, calendar) };
}

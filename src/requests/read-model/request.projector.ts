import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../workflows/request/v1/context.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import type { SqlValue, Tx } from '../../platform/database/unit-of-work.js';
import { nextNumber } from '../numbering/number-series.js';
import { summaryOf } from '../request-texts.js';
import { derivedColumns, fixedColumns } from './request-columns.js';
import { heardColumns } from './heard.js';
import { newContent, textColumns } from './text-columns.js';

/** Keeps `requests` equal to the cases of the workflow `request`, in the transaction of each command. */
@Injectable()
export class RequestProjector implements CaseProjector {
  readonly definition = 'request';

  async project(tx: Tx, change: CaseChange): Promise<void> {
    const context = change.context as RequestContext;
    const derived = derivedColumns({ ...change, context });
    if (change.before === null) return this.open(tx, change, context, derived);
    const content = newContent(change.type, change.payload);
    const receivedNow = context.receivedOn !== null && (change.before as RequestContext).receivedOn === null;
    await update(tx, change.caseId, {
      ...derived,
      ...heardColumns(change),
      ...(content === null ? {} : { narrowed_content: content, summary: summaryOf({ content }) }),
      ...(receivedNow ? { number: await registrationNumber(tx, context) } : {}),
    });
  }

  private async open(tx: Tx, change: CaseChange, context: RequestContext, derived: ReturnType<typeof derivedColumns>): Promise<void> {
    await tx.insert('requests', {
      ...fixedColumns(change.caseId, context, change.at), ...derived, ...(await textColumns(tx, change.payload)),
      // What comes from another system was acknowledged there.
      acknowledged_on: typeof change.payload['sourceId'] === 'string' ? context.receivedOn : null, heard_on: null, heard_as: null,
      ...(context.receivedOn === null
        ? { number: null, intake_number: await nextNumber(tx, context.organId, 'intake', yearOf(context.submittedOn!)) }
        : { number: await registrationNumber(tx, context), intake_number: null }),
    });
  }
}

/**
 * A request is registered, and numbered, once it counts as received (Art. 45). The year is that of receipt, by which the annual
 * report counts it too; a later correction of the day leaves the number as it is.
 */
function registrationNumber(tx: Tx, { organId, receivedOn }: RequestContext): Promise<string> {
  return nextNumber(tx, organId, 'registration', yearOf(receivedOn!));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

async function update(tx: Tx, caseId: string, columns: Readonly<Record<string, SqlValue>>): Promise<void> {
  const names = Object.keys(columns);
  await tx.execute(`UPDATE requests SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE case_id = ?`, [...Object.values(columns), caseId]);
}

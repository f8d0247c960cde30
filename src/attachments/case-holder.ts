import type { Authorize, CommandAnswer } from '../engine/command.js';
import type { RoleHolder } from '../identity/access/may.js';
import type { Queryable, Tx } from '../platform/database/unit-of-work.js';

/** Who acts, as far as files go. */
export interface FileActor extends RoleHolder {
  readonly personId: string;
}

/** What is done to files of a case, whatever its workflow. */
export type FileCommand = 'ATTACH_FILE' | 'WITHDRAW_FILE' | 'OVERRIDE_LEAK';

export interface FileAct {
  readonly actorId: string | null;
  readonly key: string;
  readonly expectedRevision: number;
  readonly authorize: Authorize;
  /** Rows that belong to the same act, in its transaction. */
  readonly alongside: (tx: Tx) => Promise<void>;
}

/** A kind of case that holds files: requests, releases. It knows who may do what to them, and keeps what was done in the record. */
export abstract class CaseHolder {
  abstract authorizing(actor: FileActor, command: FileCommand): Authorize;
  /** Errors: `NotFoundError` where there is no such case of this kind. */
  abstract placeOf(db: Queryable, caseId: string): Promise<Parameters<Authorize>[0]>;
  abstract run(caseId: string, command: FileCommand, payload: Readonly<Record<string, unknown>>, act: FileAct): Promise<CommandAnswer>;
}

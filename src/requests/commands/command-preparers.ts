import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Queryable, Tx } from '../../platform/database/unit-of-work.js';
import type { RequestCommand } from './command-names.js';

/** A command that is about to be judged. */
export interface Asking {
  readonly caseId: string;
  readonly organId: string;
  readonly command: RequestCommand;
  /** What people gave with it. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly actorId: string | null;
  /** Day of the fact; today unless given. */
  readonly on?: CivilDate;
}

/**
 * A capability that knows what a command needs beside what people give with it: the state of the letter, a number, a count. It is
 * asked in the order below; each part is optional.
 */
export interface CommandPreparer {
  readonly commands: readonly RequestCommand[];
  /** Outside any transaction, before a command is tried: work that others may do as well, such as printing a document. */
  before?(asking: Asking): Promise<void>;
  /** Reading only, in the transaction of a command and for a preview: members of the payload. */
  found?(db: Queryable, asking: Asking): Promise<Readonly<Record<string, unknown>>>;
  /** Rows that belong to the same act, in its transaction, and what of them the payload tells. Undone when the command is refused. */
  written?(tx: Tx, asking: Asking): Promise<Readonly<Record<string, unknown>>>;
}

/** Capabilities put themselves down here when the application starts: requests know none of them. */
@Injectable()
export class CommandPreparers {
  private readonly known: CommandPreparer[] = [];

  register(preparer: CommandPreparer): void {
    this.known.push(preparer);
  }

  async before(asking: Asking): Promise<void> {
    for (const each of this.of(asking)) await each.before?.(asking);
  }

  async found(db: Queryable, asking: Asking): Promise<Record<string, unknown>> {
    const members: Record<string, unknown> = {};
    for (const each of this.of(asking)) Object.assign(members, await each.found?.(db, asking));
    return members;
  }

  async written(tx: Tx, asking: Asking): Promise<Record<string, unknown>> {
    const members: Record<string, unknown> = {};
    for (const each of this.of(asking)) Object.assign(members, await each.written?.(tx, asking));
    return members;
  }

  private of({ command }: Asking): CommandPreparer[] {
    return this.known.filter(({ commands }) => commands.includes(command));
  }
}

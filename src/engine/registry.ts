import type { WorkflowDefinition } from '../../workflows/definition.js';
import type { Queryable } from '../platform/database/unit-of-work.js';

/** Every definition and version that the code has. */
export class Definitions {
  constructor(private readonly all: readonly WorkflowDefinition[]) {}

  /** Throws when the version is not in the code: start-up should have refused. */
  find(id: string, version: number): WorkflowDefinition {
    const found = this.all.find((each) => each.id === id && each.version === version);
    if (!found) throw new Error(`workflow ${id}@${version} is not in the code`);
    return found;
  }

  /** The version that new cases open on. */
  newest(id: string): WorkflowDefinition {
    const found = this.all.filter((each) => each.id === id).sort((a, b) => b.version - a.version)[0];
    if (!found) throw new Error(`workflow '${id}' is not in the code`);
    return found;
  }

  /** Refuses to start when the database holds cases on a version that the code lacks. */
  async assertKnown(db: Queryable): Promise<void> {
    const held = await db.query<{ definition: string; version: number }>('SELECT DISTINCT definition, version FROM cases');
    const missing = held.filter((row) => !this.all.some((each) => each.id === row.definition && each.version === row.version));
    if (missing.length === 0) return;
    const names = missing.map((row) => `${row.definition}@${row.version}`).join(', ');
    throw new Error(`the database holds cases on workflow versions that this program lacks: ${names}. Start a program that has them, or migrate those cases first.`);
  }
}
